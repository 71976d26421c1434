import type { Scene } from '../frames/scene.ts';
import { ACT_NOUNS, OFFERED_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Trigger } from './triggers.ts';

/** A stretch of tokens that is said. */
export interface Content {
  from: number;
  to: number;
  frame: string;
}

const SAYING_OBJECTS = new Set(ACT_NOUNS.flatMap(([, nouns]) => nouns.split(' ')));
const FILLER =
  /^(?:today|yesterday|here|also|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|afterwards|then|further|separately|strongly|once|morning|afternoon|evening|night|only|both|jointly|firmly|particularly|especially|tonight|too|meanwhile|immediately|explicitly|directly|personally|publicly|[a-z]+ly)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)$/;

/** Where the content behind a trigger begins, by the frames that its verb takes; `null` where none follows. */
export function contentStart(scene: Scene, trigger: Trigger): Content | null {
  const { doc, sentence } = scene;
  // "Recalling his visit, he …": an opening of the sentence that reports nothing.
  if (
    trigger.form === 'ing' &&
    trigger.from === sentence.from &&
    /^(?:recalling|referring|pointing|commenting|alluding|touching)$/.test(doc.tokens[trigger.from]!.lower) &&
    doc.tokens[trigger.to]?.lower !== 'that'
  )
    return null;
  const start = behindFillers(scene, trigger.to, trigger);
  const from =
    trigger.verb.to === 'recipient'
      ? behindRecipient(scene, start)
      : behindFillers(scene, behindAddressee(scene, start), trigger);
  for (const frame of framesOf(scene, from, trigger)) {
    const found = frameAt(scene, from, frame, trigger);
    if (found !== null && found < sentence.to)
      return {
        from: afterFact(doc, found),
        to: sentence.to,
        frame: doc.tokens[found]?.lower === 'the' && afterFact(doc, found) > found ? 'clause' : frame,
      };
  }
  return null;
}

/** "stressed the importance of A": a noun phrase, though a clause may hang on it; phrases come first there. */
function framesOf(scene: Scene, at: number, { verb }: Trigger): readonly string[] {
  if (verb.takes.includes('infinitive') && verb.to !== 'person' && !sayingNounAt(scene, at))
    return ['infinitive', ...verb.takes];
  if (!verb.takes.includes('phrase') || scene.doc.tokens[at]?.lower === 'that') return verb.takes;
  return sayingNounAt(scene, at) ? ['phrase', ...verb.takes] : verb.takes;
}

/** "the fact that S" gives S. */
const afterFact = (doc: Scene['doc'], at: number) =>
  doc.tokens[at]?.lower === 'the' &&
  doc.tokens[at + 1]?.lower === 'fact' &&
  doc.tokens[at + 2]?.lower === 'that'
    ? at + 3
    : at;

/** Adverbs, times, places, insertions and "with satisfaction" between verb and content. */
function behindFillers(scene: Scene, from: number, trigger: Trigger): number {
  const { doc, sentence, groups } = scene;
  let at = from;
  for (let guard = 0; guard < 6 && at < sentence.to; guard++) {
    const { lower, kind } = doc.tokens[at]!;
    const next = doc.tokens[at + 1];
    if (kind === 'word' && FILLER.test(lower) && lower !== 'only' && !/^(?:early|family)$/.test(lower)) at++;
    else if (lower === 'only' && next?.lower !== 'a') at++;
    else if (
      /^(?:on|late|early|last|this)$/.test(lower) &&
      next &&
      (FILLER.test(next.lower) || MONTH.test(next.lower) || next.kind === 'number')
    )
      at += MONTH.test(next.lower) && doc.tokens[at + 2]?.kind === 'number' ? 3 : 2;
    else if (
      lower === 'in' &&
      next &&
      !next.cap &&
      /^(?:particular|response|reply|return|turn|conclusion|closing|addition)$/.test(next.lower)
    )
      at += 2;
    else if (
      /^(?:in|at)$/.test(lower) &&
      groups.some(({ from: start, mentions }) => start === at + 1 && mentions[0]!.kind === 'state')
    )
      at = groups.find(({ from: start }) => start === at + 1)!.to;
    else if (
      lower === 'with' &&
      /^(?:great |deep |profound |particular |keen |some |much |regard|)?/.test(next?.lower ?? '')
    ) {
      const end = withFeeling(doc, at);
      if (end === null) return at;
      at = end;
    } else if (lower === ',') {
      const end = insertionEnd(scene, at, trigger);
      if (end === null) return at;
      at = end;
    } else return at;
  }
  return at;
}

const FEELING =
  /^(?:satisfaction|appreciation|regret|concern|pleasure|gratitude|interest|pride|dismay|alarm|approval|confidence|optimism|disappointment|sadness|joy|reference|conviction)$/;

/** The token behind "with (great) satisfaction". */
function withFeeling(doc: Scene['doc'], at: number): number | null {
  for (let i = at + 1; i < at + 4; i++)
    if (FEELING.test(doc.tokens[i]?.lower ?? '') && doc.tokens[i]!.lower !== 'reference') return i + 1;
  return null;
}

/** "underscored, on the anniversary of the treaty, the need": the token behind the second comma. */
function insertionEnd({ doc, sentence }: Scene, comma: number, _trigger: Trigger): number | null {
  const first = doc.tokens[comma + 1]?.lower ?? '';
  if (
    !/^(?:on|in|during|at|after|among|inter|as|once|for|with|however|too|before|through|while|without|speaking|amid)$/.test(
      first,
    )
  )
    return null;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + 20); i++) {
    if (doc.tokens[i]!.text === ',') return i + 1;
    if (/^[.;:"“]$/.test(doc.tokens[i]!.text) || doc.tokens[i]!.lower === 'that') return null;
  }
  return null;
}

/** "stressed to A the need", "requested from the other side data": the token behind whom it is said to. */
function behindAddressee({ doc, groups }: Scene, at: number): number {
  if (!/^(?:to|from|before)$/.test(doc.tokens[at]?.lower ?? '')) return at;
  const group =
    groups.find(({ from }) => from === at + 1) ??
    groups.find(
      ({ from }) =>
        from > at + 1 &&
        from <= at + 3 &&
        doc.tokens
          .slice(at + 1, from)
          .every(({ lower }) => /^(?:the|his|her|their|visiting|[a-z]+ese|[a-z]+ian)$/.test(lower)),
    );
  if (group && !group.mentions.at(-1)!.possessive) return group.to;
  return /^(?:reporters|journalists|newsmen|him|her|them|parliament|lawmakers)$/.test(
    doc.tokens[at + 1]?.lower ?? '',
  )
    ? at + 2
    : at;
}

/** Behind whom a verb of telling has as its object: "told reporters in Oslo on Friday that". */
function behindRecipient(scene: Scene, at: number): number {
  const { doc, sentence, groups } = scene;
  const group = groups.find(({ from }) => from === at);
  let i = group && !group.mentions.at(-1)!.possessive ? group.to : at;
  const limit = Math.min(sentence.to, i + 14);
  while (
    i < limit &&
    !/^(?:that|about|of|on|,|:)$/.test(doc.tokens[i]!.lower) &&
    !/^["“‘]$/.test(doc.tokens[i]!.text)
  ) {
    const next = groups.find(({ from }) => from === i);
    if (next && i > at && !/^(?:in|at|to|of|with|by|after|and|from)$/.test(doc.tokens[i - 1]!.lower))
      return i;
    if (
      !group &&
      i - at >= 1 &&
      clauseAt(scene, i) &&
      /^(?:the|he|she|it|they|his|her|their|there)$/.test(doc.tokens[i]!.lower)
    )
      return i;
    i = next ? next.to : i + 1;
  }
  if (
    doc.tokens[i]?.lower === 'on' &&
    (FILLER.test(doc.tokens[i + 1]?.lower ?? '') || MONTH.test(doc.tokens[i + 1]?.lower ?? ''))
  ) {
    const that = thatBehind(scene, i);
    return that === null ? behindTime(scene, i + 2) : that - 1;
  }
  if (doc.tokens[i]?.text === ',' && i < limit) {
    const that = thatBehind(scene, i + 1);
    if (that !== null) return that - 1;
  }
  if (i < limit) return i;
  return group ? group.to : at;
}

const behindTime = ({ doc, sentence }: Scene, at: number) => {
  let i = at;
  while (i < sentence.to && (doc.tokens[i]!.kind === 'number' || FILLER.test(doc.tokens[i]!.lower))) i++;
  return i;
};

/** The token behind "that" where only times, places and occasions stand before it. */
function thatBehind({ doc, sentence }: Scene, at: number): number | null {
  const limit = Math.min(sentence.to, at + 16);
  for (let i = at; i < limit; i++) {
    const { lower, kind } = doc.tokens[i]!;
    if (lower === 'that') return i === at || introduces(doc, at, i) ? i + 1 : null;
    if (kind === 'mark' && !/^(?:,|['’]s|["”)(])$/.test(lower)) return null;
    if (FINITE.test(lower) || /^(?:and|who|which|where|while|as)$/.test(lower)) return null;
  }
  return null;
}

const introduces = (doc: Scene['doc'], at: number, that: number) =>
  doc.tokens
    .slice(at, that)
    .every(
      ({ lower, cap, kind }) =>
        cap ||
        kind === 'number' ||
        FILLER.test(lower) ||
        MONTH.test(lower) ||
        FEELING.test(lower) ||
        INTRODUCES.test(lower),
    );

/** Words of the phrases that may stand between a verb and its "that": occasion, place, addressee. */
const INTRODUCES =
  /^(?:on|in|at|the|to|a|an|his|her|their|its|after|during|for|by|via|with|from|of|it|him|them|,|['’]s|reporters|journalists|newsmen|meeting|talks|call|conversation|visit|return|arrival|press|news|conference|briefing|interview|statement|speech|remarks|address|letter|message|telephone|phone|week|month|minister|president|premier|chancellor|secretary|ambassador|guest|host|counterpart|delegation|delegates|side|part|parliament|lawmakers|men|both|prime|foreign|telegram|post|occasion|margins|sidelines|summit|end|outset|beginning|start|opening)$/;

function frameAt(scene: Scene, at: number, frame: string, trigger: Trigger): number | null {
  const { doc, sentence } = scene;
  const token = doc.tokens[at];
  if (!token || at >= sentence.to) return null;
  const next = doc.tokens[at + 1];
  switch (frame) {
    case 'infinitive':
      return infinitiveAt(scene, at, trigger);
    case 'that':
      return thatBehind(scene, at);
    case 'clause':
      return clauseStart(scene, at, trigger);
    case 'phrase':
      return phraseAt(scene, at) &&
        !greeting(scene, at, trigger) &&
        (!trigger.verb.nouns || sayingObject(scene, at, trigger))
        ? at
        : null;
    case 'as':
      return asBehind(scene, at) ? at : null;
    default:
      break;
  }
  if (!frame.startsWith('after:')) return null;
  const preposition = frame.slice(6);
  // "pointed to": the preposition is part of the verb already.
  if (doc.tokens[trigger.to - 1]!.lower === preposition) return phraseAt(scene, at) ? at : null;
  if (preposition === 'on' && next && (FILLER.test(next.lower) || MONTH.test(next.lower))) return null;
  return token.lower === preposition && phraseAt(scene, at + 1) && nounsOf(doc, at + 1, trigger)
    ? at + 1
    : null;
}

/** "informed him of the situation" and "briefed on the talks" name a matter and report nothing. */
function nounsOf(doc: Scene['doc'], at: number, trigger: Trigger): boolean {
  if (trigger.verb.to !== 'recipient') return true;
  const words = doc.tokens.slice(at, at + 3).map(({ lower }) => lower);
  const bare =
    /^(?:condition|situation|developments|talks|visit|meeting|outcome|outcomes|results|matter|issue|issues|state|details|progress|latest|events|preparations|course)$/;
  return !(
    bare.test(words[0] ?? '') ||
    (/^(?:the|recent|his|her|their|latest|current|these|those|this)$/.test(words[0] ?? '') &&
      bare.test(words[1] ?? '') &&
      !/^(?:of)$/.test(words[2] ?? ''))
  );
}

function infinitiveAt({ doc, sentence, groups }: Scene, at: number, trigger: Trigger): number | null {
  const opens = (i: number) =>
    doc.tokens[i]?.lower === 'to' &&
    i < sentence.to &&
    /^\p{Ll}/u.test(doc.tokens[i + 1]?.text ?? '') &&
    !/^(?:the|a|an|its|their|his|her|this|that|all|these|those|both|each|every)$/.test(
      doc.tokens[i + 1]!.lower,
    ) &&
    !/ing$/.test(doc.tokens[i + 1]!.lower);
  if (trigger.verb.to === 'person')
    return phraseAt({ doc, sentence, groups } as Scene, at) || opens(at) ? at : null;
  // "agreed at talks in Oslo on Thursday to resume".
  for (let i = at; i < Math.min(sentence.to, at + 14); i++) {
    if (opens(i)) return i;
    const { lower, cap, kind } = doc.tokens[i]!;
    if (
      lower === 'that' ||
      !(cap || kind === 'number' || FILLER.test(lower) || MONTH.test(lower) || INTRODUCES.test(lower))
    )
      return null;
  }
  return null;
}

function clauseStart(scene: Scene, at: number, trigger: Trigger): number | null {
  const { doc } = scene;
  const that = thatBehind(scene, at);
  if (that !== null) return that;
  if (trigger.verb.to === 'person') return warned(scene, at, trigger);
  if (trigger.verb.takes.includes(`after:${doc.tokens[at]!.lower}`)) return null;
  if (trigger.verb.takes.includes('phrase') && trigger.verb.act !== 'assertive') return null;
  if (/^(?:how|why)$/.test(doc.tokens[at]!.lower) && !/^(?:to)$/.test(doc.tokens[at + 1]?.lower ?? ''))
    return at;
  return clauseAt(scene, at) ? at : null;
}

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

/** "welcomed the guests", "called on the minister at his office": a reception or a visit and no saying. */
function greeting({ doc, sentence, groups }: Scene, at: number, trigger: Trigger): boolean {
  const verb = doc.tokens[trigger.from]!.lower;
  const group = groups.find(({ from }) => from === at);
  if (/^call/.test(verb))
    return !doc.tokens
      .slice(at, Math.min(sentence.to, at + 30))
      .some(
        ({ lower }, i, all) =>
          /^(?:to|not)$/.test(lower) &&
          /^\p{Ll}/u.test(all[i + 1]?.text ?? '') &&
          !/^(?:the|his|her|their|a|an)$/.test(all[i + 1]!.lower),
      );
  if (!/^welcom/.test(verb)) return false;
  const people =
    group?.mentions.some(
      ({ kind, possessive }) => /^(?:person|office|delegation|pronoun|joint)$/.test(kind) && !possessive,
    ) ?? false;
  return (
    people ||
    /^(?:guests?|visitors?|delegation|participants|delegates|everyone|attendees)$/.test(
      doc.tokens[at + 1]?.lower ?? '',
    ) ||
    /^(?:him|her|them)$/.test(doc.tokens[at]!.lower)
  );
}

/** The head of the object is a noun of saying, feeling or offering. */
function sayingObject({ doc, sentence }: Scene, at: number, trigger: Trigger): boolean {
  for (let i = at; i < Math.min(sentence.to, at + 6); i++) {
    const { lower } = doc.tokens[i]!;
    if (
      (SAYING_OBJECTS.has(lower) && lower !== 'interest') ||
      /^(?:details|assessment|perspective|position)$/.test(lower)
    )
      return true;
    if (OFFERED_NOUNS.has(lower) && trigger.verb.act === 'commissive') return true;
    if (/^(?:of|for|in|on|with|that|and|,)$/.test(lower)) return false;
  }
  return false;
}

/** The head of the noun phrase that begins here is a noun of saying or feeling: "the U.S. commitment to". */
function sayingNounAt({ doc, sentence }: Scene, at: number): boolean {
  for (let i = at; i < Math.min(sentence.to, at + 8); i++) {
    const { lower, kind, text } = doc.tokens[i]!;
    if (
      SAYING_OBJECTS.has(lower) &&
      !/^(?:call|calls|fact|pledge|promise|request|demand|appeal)$/.test(lower)
    )
      return /^(?:of|for|to|in|that|on|with|at|about|over|,|\.|and|between|against|by|from)$/.test(
        doc.tokens[i + 1]?.lower ?? '.',
      );
    if (/^['’]s?$/.test(text)) continue;
    if (kind === 'mark') return false;
    if (FINITE.test(lower) || /^(?:of|for|in|on|with|and|to|that|which|by|from)$/.test(lower)) return false;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|cannot|can't|won't|doesn't|don't|didn't|'s|'re|'ll|wants|want|wish|wishes|needs|need|remains|remain|continues|continue|supports|support|hopes|stands|stand|adheres|hope|became|become|becomes|shall|seeks|considers|flies|made|took|gave|saw|led|began|came|went|got|left|felt|found|lost|met|put|set|believes|believe|knows|know|expects|expect|values|attaches|welcomes|intends|plans|deserves|means|goes|takes|makes|gives|lies|requires|represents|shows|plays|faces|agrees|depends|ought|sees|looks|calls|opposes|demands|exists|hinges|rests|belongs)$/;

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
  for (let i = at + 1; i < Math.min(sentence.to, at + 30); i++) {
    const { lower } = doc.tokens[i]!;
    if (FINITE.test(lower) || /(?:ed)$/.test(lower)) return true;
    if (/^[.;:?!]$/.test(lower)) return false;
  }
  return false;
}

const commaClause = (doc: Scene['doc'], at: number, end: number) =>
  doc.tokens.slice(at, Math.min(end, at + 16)).some(({ text }) => text === ',');

function phraseAt({ doc, sentence }: Pick<Scene, 'doc' | 'sentence'>, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || at >= sentence.to) return false;
  if (first.kind === 'mark') return /^["“‘'«$€£]$/.test(first.text);
  return (
    !/^(?:by|at|with|of|for|from|when|after|before|during|as|about|whether|if|and|but|or|to|in|on|where|which|who|so|not|it|that|there|upon|through|amid|while)$/.test(
      first.lower,
    ) ||
    (first.lower === 'it' && /^(?:as)$/.test(doc.tokens[at + 1]?.lower ?? ''))
  );
}

/** "called X a Y", "described X as Y": the whole is said. */
function asBehind({ doc, sentence, groups }: Scene, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || /^(?:on|for|off|upon|by|to|in|at|that|and|an?|["“‘])$/.test(first.lower)) return false;
  for (let i = at + 1; i < Math.min(sentence.to, at + 26); i++) {
    const { lower, text } = doc.tokens[i]!;
    if (lower === 'as' || /^["“‘]$/.test(text)) return true;
    if (/^[;:.]$/.test(text)) return false;
    // "called the talks constructive", "termed it a success".
    if (
      i - at <= 7 &&
      /^(?:an?|very|constructive|useful|productive|positive|important|fruitful|unacceptable|unjustified|illegal|historic|frank|serious|excellent|good|crucial|vital|regrettable|satisfactory|encouraging|successful)$/.test(
        lower,
      ) &&
      !groups.some(({ from, to }) => from <= i && i < to) &&
      !/^(?:on|for|in|at|of|to|with|from|by|as|and)$/.test(doc.tokens[i - 1]!.lower)
    )
      return true;
  }
  return false;
}
