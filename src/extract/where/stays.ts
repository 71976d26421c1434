import type { Cast } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { yesOrNo } from '../text/vocabulary.ts';
import { phraseIn } from '../text/words.ts';
import { furtherStays } from './further-stays.ts';
import type { PlaceContext } from './hit.ts';
import type { Stay } from './stay.ts';
import {
  ATTENDING,
  COPULA,
  DELEGATION,
  goalOf,
  MOTION,
  SPOKEN,
  VISIT_NOUN,
  VISIT_VERB,
} from './stay-goal.ts';
import { bygone, timeOf } from './stay-tense.ts';

const WISH =
  /^(?:invited|invite|invites|inviting|invitation|invitations|wish|wishes|wished|hope|hopes|hoped|want|wants|wanted|asked|urged|agreed|promised|proposed|offered|interested|keen|possible|readiness|cancelled|canceled|postponed)$/;

/** The stay that a word at `i` tells of, or `null`. `mentions` are those of the sentence. */
function stayAt(
  doc: Tokenised,
  sentence: Sentence,
  i: number,
  context: PlaceContext,
  mentions: readonly Mention[],
  cast: Cast,
): Stay | null {
  const goal = goalOf(doc, sentence, i, context, mentions);
  if (!goal || wished(doc, sentence, i) || stayedAway(doc, sentence, i) || isOfPublic(doc, i)) return null;
  if (VISIT_NOUN.test(doc.tokens[i]!.lower) && (bygone(doc, i + 1, sentence.to) || isLookedBackAt(doc, i)))
    return null;
  return {
    sentence: sentence.index,
    at: i,
    hit: { ...goal, rule: 'place:visit' },
    visitor: guestBehind(doc, goal.to, mentions, cast) ?? visitorOf(doc, sentence, i, mentions, cast),
    ...ownerOf(i, mentions, cast),
    time: timeOf(doc, sentence, i),
    ...onwards(doc, sentence, i),
  };
}

/** "discussed the results of the recent visit to X": what came of it is talked of elsewhere. */
const isLookedBackAt = (doc: Tokenised, i: number): boolean =>
  LOOKED_BACK_AT.test(phraseIn(doc, Math.max(0, i - TO_RESULTS), i));
/** "outcomes of the President's recent official" has no more words. */
const TO_RESULTS = 8;
const LOOKED_BACK_AT = /\b(?:results?|outcomes?|aftermath) of(?: [\w'’-]+){0,5}$/;

/** "before proceeding to X", "will go on to X", "After talks with A, B flew to X": what is told before happens earlier. */
function onwards(doc: Tokenised, { from }: Sentence, i: number): Pick<Stay, 'onwards'> {
  const { tokens } = doc;
  if (tokens[i - 1]?.lower === 'before' || (tokens[i + 1]?.lower === 'on' && tokens[i + 2]?.lower === 'to'))
    return { onwards: 'sentence' };
  // "met B and flew to X", "was to see B, and travels to X".
  if (MOTION.test(tokens[i]!.lower) && AND_THEN.test(phraseIn(doc, Math.max(from, i - 3), i)))
    return { onwards: 'sentence' };
  const after =
    tokens[from]!.lower === 'after' &&
    MOTION.test(tokens[i]!.lower) &&
    tokens.slice(from, i).some(({ text }) => text === ',');
  return after ? { onwards: 'text' } : {};
}

const AND_THEN =
  /\band(?: (?:then|later|afterwards|will|will then|(?:is|was|were|are) (?:due |scheduled |expected )?to|(?:he|she) (?:then|later)))?$/;

/** "visas for citizens travelling to Chad": no journey of those who met. */
const isOfPublic = ({ tokens }: Tokenised, i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) && PUBLIC.test(tokens[i - 1]?.lower ?? '');
const PUBLIC =
  /^(?:citizens|people|nationals|students|workers|tourists|travellers|travelers|migrants|pilgrims|passengers|refugees|visitors|goods|those)$/;

/** "invited President A and his spouse to pay a state visit": so far before the visit stands the wish. */
const TO_WISH = 12;
const NEAR_WISH = 8;

/** An invitation to visit is no visit. */
function wished(doc: Tokenised, { from }: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - TO_WISH); k--) {
    const { lower, text } = doc.tokens[k]!;
    if (/^[;:]$/.test(text) || /^(?:who|which)$/.test(lower)) return false;
    if (
      lower === 'at' &&
      /^the$/.test(doc.tokens[k + 1]?.lower ?? '') &&
      /^invitation$/.test(doc.tokens[k + 2]?.lower ?? '')
    )
      return false;
    if (k < i - NEAR_WISH && !/^invit(?:ed|es|ing)$/.test(lower)) continue;
    // "paid a promised visit"
    if (lower === 'promised' && /^(?:an?|the|his|her|their)$/.test(doc.tokens[k - 1]?.lower ?? '')) continue;
    if (
      WISH.test(lower) &&
      !(
        lower === 'invitation' &&
        /^(?:the|an)$/.test(doc.tokens[k - 1]?.lower ?? '') &&
        /^at$/.test(doc.tokens[k - 2]?.lower ?? '')
      )
    )
      return true;
  }
  return false;
}

/** "regret for not attending the forum in X", "was unable to travel to X". */
const stayedAway = (doc: Tokenised, { from }: Sentence, i: number): boolean =>
  AWAY.test(phraseIn(doc, Math.max(from, i - TO_AWAY), i));
const TO_AWAY = 4;
const AWAY = /\b(?:not|never|unable to|inability to|without)(?: been| be)?(?: able to)?$/;

function visitorOf(
  doc: Tokenised,
  { from }: Sentence,
  i: number,
  mentions: readonly Mention[],
  cast: Cast,
): number | null {
  // "A met B and will fly to X": of two verbs of one subject.
  if (AND_WILL.test(phraseIn(doc, Math.max(from, i - TO_AND), i))) {
    const [subject] = mentions;
    return subject?.kind === 'person' ? (cast.of.get(subject)?.id ?? null) : null;
  }
  let found: Mention | null = null;
  for (const mention of mentions)
    if (
      mention.to <= i &&
      !(mention.to === i && mention.kind === 'office' && mention.country === null) &&
      // "I will be the first Zendan minister to visit X": whoever will be that.
      !(found && mention.kind === 'office' && COPULA.test(doc.tokens[mention.from - 1]?.lower ?? '')) &&
      (mention.kind === 'person' ||
        mention.kind === 'office' ||
        mention.kind === 'delegation' ||
        (mention.determiner === 'i' && cast.of.has(mention)))
    )
      found = mention;
  return found ? (cast.of.get(found)?.id ?? null) : null;
}

/** "the visit to X of Minister A": whose visit it is stands behind its goal. */
function guestBehind(
  { tokens }: Tokenised,
  at: number,
  mentions: readonly Mention[],
  cast: Cast,
): number | null {
  if (tokens[at]?.lower !== 'of') return null;
  const guest = mentions.find(
    ({ from, kind, plural }) => (from === at + 1 || from === at + 2) && kind === 'person' && !plural,
  );
  return (guest && cast.of.get(guest)?.id) ?? null;
}

/** "A's recent state visit" has no more words. */
const TO_VISIT = 4;

/** "A's visit": of the person who owns it. */
function ownerOf(i: number, mentions: readonly Mention[], cast: Cast): Pick<Stay, 'owned'> {
  const owner = mentions.find(
    ({ to, possessive, kind }) => possessive && kind === 'person' && to < i && i - to <= TO_VISIT,
  );
  return owner ? { owned: { by: cast.of.get(owner)?.country?.code ?? null } } : {};
}

const TO_AND = 4;
const AND_WILL = /\band (?:will|would|is to|was to|is due to|was due to)(?: then| later| also)?$/;

const isCue = yesOrNo((lower) =>
  [VISIT_NOUN, VISIT_VERB, MOTION, COPULA, SPOKEN, DELEGATION, ATTENDING, /^(?:back|in)$/].some((cue) =>
    cue.test(lower),
  ),
);

/** The stays of a sentence, in order. */
export function staysIn(
  doc: Tokenised,
  sentence: Sentence,
  context: PlaceContext,
  mentions: readonly Mention[],
  cast: Cast,
): Stay[] {
  const stays: Stay[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isCue(doc.tokens[i]!.word)) continue;
    const stay = stayAt(doc, sentence, i, context, mentions, cast);
    if (stay) stays.push(stay, ...furtherStays(doc, sentence, stay, context, mentions));
  }
  return stays;
}
