import type { Scene } from '../../frames/scene.ts';
import { phraseIn } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { FEELING, FILLER, MONTH } from './time-words.ts';

/** "S, A said as he met B": when it was said. */
const MEETING = /^(?:as|when|while) (?:he|she|they) (?:met|received|hosted|held|welcomed|spoke)$/;

/** "concluded the call by thanking A": it ends, and nothing is said. */
const CLOSES =
  /^conclud\w+ (?:the|their|his|her|its|a) (?:\w+ )?(?:call|meeting|talks|conversation|discussions?|visit|trip|session)/;

export function clauseStart(scene: Scene, at: number, trigger: Trigger): number | null {
  const { doc } = scene;
  const that = thatBehind(scene, at);
  if (that !== null) return that;
  if (MEETING.test(phraseIn(doc, at, at + 3))) return null;
  if (CLOSES.test(phraseIn(doc, trigger.from, at + 3))) return null;
  if (trigger.verb.to === 'person') return warned(scene, at, trigger);
  if (trigger.verb.takes.includes(`after:${doc.tokens[at]!.lower}`)) return null;
  if (trigger.verb.takes.includes('phrase') && trigger.verb.act !== 'assertive') return null;
  if (/^(?:how|why)$/.test(doc.tokens[at]!.lower) && !/^(?:to)$/.test(doc.tokens[at + 1]?.lower ?? ''))
    return at;
  return clauseAt(scene, at) ? at : null;
}

/** The token behind "that" where only times, places and occasions stand before it. */
export function thatBehind({ doc, sentence, groups }: Scene, at: number): number | null {
  const limit = Math.min(sentence.to, at + 16);
  for (let i = at; i < limit; i++) {
    const { lower, kind } = doc.tokens[i]!;
    // "denied that, saying": it stands for what was said before.
    if (lower === 'that' && BACK.test(phraseIn(doc, i + 1, i + 3))) return null;
    if (lower === 'that') return i === at || introduces(doc, groups, at, i) ? i + 1 : null;
    if (kind === 'mark' && !/^(?:,|['’]s|["”)(])$/.test(lower)) return null;
    const moment = momentThat(doc, i, sentence.to);
    if (moment !== null) return moment + 1;
    if (FINITE.test(lower) || /^(?:and|who|which|where|while|as)$/.test(lower)) return null;
  }
  return null;
}

const MOMENTS = /^(?:as|when|while|before|after)$/;
const LONGEST_MOMENT = 12;

/** "as he left the palace that": the "that" behind a clause that says when it was told. */
export function momentThat({ tokens }: Scene['doc'], at: number, end: number): number | null {
  if (!MOMENTS.test(tokens[at]!.lower) || !/^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  for (let i = at + 3; i < Math.min(end, at + LONGEST_MOMENT); i++) {
    if (tokens[i]!.lower === 'that') return i;
    if (tokens[i]!.kind === 'mark') return null;
  }
  return null;
}

const BACK = /^(?:\.|;|, (?:saying|adding|insisting|stressing|noting|calling|arguing|claiming))/;

const introduces = ({ tokens }: Scene['doc'], groups: Scene['groups'], at: number, that: number) =>
  tokens
    .slice(at, that)
    .every(
      ({ lower, cap, kind }, k) =>
        cap ||
        groups.some(({ from, to }) => from <= at + k && to > at + k) ||
        kind === 'number' ||
        FILLER.test(lower) ||
        MONTH.has(lower) ||
        FEELING.test(lower) ||
        INTRODUCES.test(lower),
    );

/** Words of the phrases that may stand between a verb and its "that": occasion, place, addressee. */
export const INTRODUCES =
  /^(?:on|in|at|the|to|a|an|his|her|their|its|after|during|for|by|via|with|from|of|it|him|them|,|['’]s|reporters|journalists|newsmen|meeting|talks|negotiations|consultations|discussions|call|conversation|visit|return|arrival|press|news|conference|briefing|interview|statement|speech|remarks|address|letter|message|telephone|phone|week|month|minister|president|premier|chancellor|secretary|ambassador|guest|host|counterpart|delegation|delegates|leader|side|part|parliament|lawmakers|men|both|prime|foreign|telegram|post|occasion|margins|sidelines|summit|end|outset|beginning|start|opening|signing|ceremony|hours?|minutes?|session|round|lunch|dinner|breakfast|luncheon|separate|private|lengthy|brief|closed-door|[a-z]+-(?:hour|minute|day))$/;

/** "warned both men at one point that S". */
function warned({ doc, sentence }: Scene, at: number, trigger: Trigger): number | null {
  if (!/^(?:warn|caution|advis)/.test(doc.tokens[trigger.from]!.lower)) return null;
  for (let i = at; i < Math.min(sentence.to, at + 10); i++) {
    if (/^(?:to|against|of|not)$/.test(doc.tokens[i]!.lower) && i - at < 6 && doc.tokens[i]!.lower !== 'of')
      return null;
    if (doc.tokens[i]!.lower === 'that') return i + 1;
  }
  return clauseAt({ doc, sentence } as Scene, at) &&
    /^(?:the|it|if|any|there|this)$/.test(doc.tokens[at]!.lower)
    ? at
    : null;
}

export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|cannot|can't|won't|doesn't|don't|didn't|'s|'re|'ll|wants|want|wish|wishes|needs|need|remains|remain|continues|continue|supports|support|hopes|stands|stand|adheres|hope|became|become|becomes|shall|seeks|considers|flies|made|took|gave|saw|led|began|came|went|got|left|felt|found|lost|met|put|set|believes|believe|knows|know|expects|expect|values|attaches|welcomes|intends|plans|deserves|means|goes|takes|makes|gives|lies|requires|represents|shows|plays|faces|agrees|depends|ought|sees|looks|calls|opposes|demands|exists|hinges|rests|belongs|stood|grew|rose|fell|kept|brought|sought|understood|meant|knew|ran|bore)$/;

/** A clause with a subject and a finite verb begins here. */
export function clauseAt({ doc, sentence }: Pick<Scene, 'doc' | 'sentence'>, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || at >= sentence.to) return false;
  if (first.kind === 'mark') return /^["“‘'«($€£]$/.test(first.text);
  if (
    /^(?:by|at|on|with|of|for|to|from|when|after|before|during|as|about|that|nothing|so|which|and|but|or|in|if|while|under|since|unless|although|despite|until|because|given|following|through)$/.test(
      first.lower,
    )
  )
    return (
      /^(?:on|at|during|after|when|as|with|for|if|in|from|while|under|since|unless|although|despite|until|because|given|following|before|through)$/.test(
        first.lower,
      ) && commaClause(doc, at, sentence.to)
    );
  if (/^(?:he|she|they|we|i)$/.test(first.lower)) return true;
  for (let i = at + 1; i < Math.min(sentence.to, at + 30); i++) {
    const { lower } = doc.tokens[i]!;
    if (isFiniteAt(doc, i) || /(?:ed)$/.test(lower) || presentAt(doc, i)) return true;
    if (/^[.;:?!]$/.test(lower)) return false;
  }
  return false;
}

/** "it's late" and "the war's over." have a verb, "the President's office" has none. */
const isFiniteAt = ({ tokens }: Scene['doc'], i: number) =>
  FINITE.test(tokens[i]!.lower) &&
  (!/^['’]s$/.test(tokens[i]!.text) ||
    CONTRACTED.test(tokens[i - 1]!.lower) ||
    NO_OWNED.test(tokens[i + 1]?.lower ?? '') ||
    (tokens[i + 1]?.lower === 'over' && tokens[i + 2]?.kind === 'mark'));
/** Words that open nothing that one could own. */
const NO_OWNED = /^(?:not|been|being|going|an?|the)$/;
const CONTRACTED = /^(?:it|that|this|he|she|there|here|what|who|everyone|nobody|nothing)$/;

/** "after the vote, S", not "from Oslo, where S". */
const commaClause = (doc: Scene['doc'], at: number, end: number) =>
  doc.tokens
    .slice(at, Math.min(end, at + 16))
    .some(
      ({ text }, i) =>
        text === ',' && !/^(?:where|which|who|whose|when)$/.test(doc.tokens[at + i + 1]?.lower ?? ''),
    );

/** Verbs that are nouns as well: finite behind a plural ("the two neighbours aim to"). */
const OF_SEVERAL =
  /^(?:aim|share|enjoy|plan|intend|seek|agree|hold|face|oppose|reject|work|cooperate|trade|view|attach|see|look|favou?r|demand|border|mean|deserve|represent|require)$/;

/** "highly appreciates", "rejects the", "the two sides share": a verb of the present that no list has. */
const presentAt = ({ tokens }: Scene['doc'], i: number) =>
  (OF_SEVERAL.test(tokens[i]!.lower) && /(?:[a-z]s|people)$/.test(tokens[i - 1]!.lower)) ||
  (/[a-z]{3}[^s]s$/.test(tokens[i]!.text) &&
    ((/ly$/.test(tokens[i - 1]!.lower) && !/^(?:family|ally|early|only|july)$/.test(tokens[i - 1]!.lower)) ||
      /^(?:the|an?|its|his|her|their|this|any|no)$/.test(tokens[i + 1]?.lower ?? '')));
