import type { Frame } from '../frames/frame.ts';
import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { TimeExpression } from '../when/expression.ts';
import { phraseIn } from '../words.ts';
import { endOfAside } from './aside.ts';
import type { PlaceHit } from './hit.ts';
import { SITUATION } from './situation.ts';

/** What stands around a frame in its sentence. */
export interface Surroundings {
  doc: Tokenised;
  sentence: Sentence;
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
}

/** Behind these words another clause or another matter begins. */
const BREAKS =
  /^(?:that|which|who|whom|whose|where|because|while|although|if|about|regarding|concerning|agenda|focused|focussed|centred|centered|covered|touched|against|despite|amid|said|says|told|stressed|noted|pointed|highlighted|recalled|hailed|mentioned|added|announced|declared|stated|thanked|underlined|emphasised|emphasized|discussed|discuss|discussing|reviewed|considered|including|since|until|before)$/;
const POSTS =
  /^(?:ambassador|ambassadors|representative|representatives|envoy|envoys|mission|missions|embassy|embassies|consul|office|offices|leaders|officials|authorities|community|members|businessmen|director|correspondent|diplomat|diplomats|coordinator|commander|head|based|resident|accredited|stationed|headquartered|troops|government|rulers|parties|groups|party|rebels)$/;
/** "between the leaders in Oslo": these meet there. */
const SIDES = /^(?:leaders|officials|members|diplomats|representatives|envoys)$/;
const PURPOSE =
  /^(?:discuss|address|review|talk|explore|examine|help|end|resolve|prepare|follow|seek|strengthen|promote|support|resume|revive|ease|defuse|broker|coordinate|finalise|finalize|sign)$/;

/** How far a place stands from a frame that it belongs to; `null` where it belongs to something else. */
export function distanceTo(around: Surroundings, frame: Frame, hit: PlaceHit): number | null {
  if (hit.rule === 'place:where') return hit.to <= frame.from && where(around, hit.to, frame.from) ? 4 : null;
  if (covered(around, frame, hit) || isOfOther(around.doc, frame, hit)) return null;
  if (hit.from >= frame.to && isToCome(around, frame, hit)) return null;
  if (hit.from >= frame.to) return behind(around, frame, hit) ? hit.from - frame.to : null;
  if (hit.to <= frame.from) return before(around, frame, hit) ? (frame.from - hit.to) * 1.5 + 3 : null;
  return 0;
}

/** "proposals made at the Chad summit", "states at the Chad meeting": a land that tells which occasion it was. */
function isOfOther({ tokens }: Surroundings['doc'], { from, to }: Frame, hit: PlaceHit): boolean {
  if (hit.city || hit.rule !== 'place:country') return false;
  const noun = /^["“]$/.test(tokens[hit.to]?.text ?? '') ? hit.to + 1 : hit.to;
  return OTHER_OCCASION.test(tokens[noun]?.lower ?? '') && !(from <= noun && noun < to);
}
const OTHER_OCCASION = /^(?:(?:mini-)?summit|meeting|conference|talks|forum|round|accords?|agreement)$/;

/** "discussed the forthcoming conference in Zenda": the place of that. */
function isToCome({ doc: { tokens } }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  for (let i = hit.from - 1; i >= Math.max(frame.to, hit.from - OCCASION); i--) {
    const { lower, kind } = tokens[i]!;
    if (/^(?:forthcoming|upcoming|coming)$/.test(lower)) return true;
    if (kind === 'mark' && !/^['’]s?$/.test(lower)) return false;
  }
  return false;
}

/** "the forthcoming UN Climate Change Conference" has no more words. */
const OCCASION = 6;

/** "the ambassador in Moscow": the place is part of an office. */
function covered({ doc, mentions }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  for (const { from, to, kind, name } of mentions)
    if (from < hit.from && hit.from < to && (name !== null || kind === 'office')) return true;
  const previous = doc.tokens[hit.from - 1];
  if (!previous || previous.cap || hit.from <= frame.from || hit.from - 1 < frame.to) return false;
  return POSTS.test(previous.lower) && hit.from > frame.to && !(hit.city && SIDES.test(previous.lower));
}

function behind({ doc, mentions }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  const { tokens } = doc;
  const people = mentions.filter(({ name }) => name !== null);
  let topic = false;
  for (let i = frame.to; i < hit.from; i++) {
    const { lower, cap, text } = tokens[i]!;
    if (text === ';') return false;
    const named = people.find(({ from, to }) => from <= i && i < to);
    if (named) {
      i = Math.min(named.to, hit.from) - 1;
      continue;
    }
    if (cap) continue;
    // "discussed preparations for the meeting of their leaders in Oslo": that will be there.
    if (lower === 'preparations' && i > frame.to) return false;
    // "A, who attended the talks, will see B in Oslo"
    if (text === ',' && frame.anaphoric && /^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    const aside = text === ',' ? endOfAside(tokens, i, hit.from) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    // "their first talks since the crisis began, on the sidelines of".
    if (lower === 'since' && tokens.slice(i, hit.from).some(({ text }) => text === ',')) {
      while (tokens[i]!.text !== ',') i++;
      continue;
    }
    if ((lower === 'which' && takesPlace(tokens, i)) || (lower === 'who' && paysCall(tokens, i))) continue;
    // "held talks but agreed to meet in Oslo", "will meet A and will report in Oslo": of the second verb.
    if (lower === 'but' && /ed$|^(?:will|would|is|are)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    if (lower === 'and' && AUXILIARY.test(tokens[i + 1]?.lower ?? '')) return false;
    // "met B in May, and on Friday C held talks in Oslo": of another day and clause.
    if (lower === 'and' && tokens[i - 1]?.text === ',' && isOnDay(tokens, i + 1)) return false;
    // "will hold talks with B and visit the museum at Zendaville": seen on another occasion.
    if (lower === 'and' && SIGHTSEEING.test(tokens[i + 1]?.lower ?? '')) return false;
    if (lower === 'including' && namesMet(frame, i)) continue;
    if (BREAKS.test(lower) && !ordinary(tokens[i + 1]?.lower ?? '', lower)) return false;
    if (
      /^(?:after|following)$/.test(lower) ||
      (lower === 'as' && !/^(?:part|well)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return false;
    if (lower === 'to' && topic && /^(?:him|her|them)$/.test(tokens[i - 1]?.lower ?? '')) return false;
    if (lower === 'to' && PURPOSE.test(tokens[i + 1]?.lower ?? '')) topic = true;
    else if (
      lower === 'to' &&
      i > frame.to &&
      !cap &&
      !/^(?:be|have|take)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^[a-z]+$/.test(tokens[i + 1]?.lower ?? '') &&
      !tokens[i + 1]!.cap &&
      !/^(?:the|a|his|her|their)$/.test(tokens[i + 1]!.lower)
    )
      topic = true;
    if (/^(?:on|over|for)$/.test(lower) && !occasional(tokens, i)) topic = true;
  }
  if (!topic) return !SITUATION.test(tokens[hit.from - 1]!.lower) || hit.from === frame.to;
  // "talks on trade in Geneva" are in Geneva; "talks on the war in Syria" are not in Syria.
  const previous = tokens[hit.from - 1]!;
  return (
    (hit.city !== null || hit.venue !== null) &&
    (hit.from - frame.to <= 14 || isOfOccasion(tokens, hit.from)) &&
    !SITUATION.test(previous.lower)
  );
}

const isOnDay = (tokens: Tokenised['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'on' && (tokens[at + 1]?.lower ?? '') in WEEKDAYS;

/** "discussed the war, the climate and trade at a meeting in Oslo": far behind the verb the occasion itself has the place. */
const isOfOccasion = (tokens: Tokenised['tokens'], at: number): boolean =>
  /^(?:meeting|talks|summit|dinner|lunch|conference)$/.test(tokens[at - 1]?.lower ?? '') &&
  [2, 3, 4].some((back) => /^(?:at|during|in)$/.test(tokens[at - back]?.lower ?? ''));

/** "met with several leaders, including B, in Oslo": B is one of those met there. */
const namesMet = ({ sides }: Frame, including: number): boolean =>
  sides.some(({ mentions }) => mentions.some(({ from }) => from > including && from <= including + 2));

/** "talks with B, who paid him a courtesy call at X": where the talks were. */
const paysCall = (tokens: Tokenised['tokens'], who: number): boolean =>
  /^(?:paid|called)$/.test(tokens[who + 1]?.lower ?? '') &&
  /^(?:him|her|them|on|a)$/.test(tokens[who + 2]?.lower ?? '');

const SIGHTSEEING = /^(?:visit|visits|visited|tour|tours|toured|inspect|inspects|inspected|lay|laid|lays)$/;

const AUXILIARY = /^(?:will|would|is|was|has|had)$/;

/** "talks with B, which took place in X": the clause tells of the talks. */
export function takesPlace(tokens: Tokenised['tokens'], which: number): boolean {
  let i = which + 1;
  while (
    i < which + 6 &&
    /^(?:is|are|was|were|had|has|been|be|to|have|will|originally)$/.test(tokens[i]?.lower ?? '')
  )
    i++;
  return /^(?:took|takes|take|taking|held|place|opened|began|due|planned|scheduled|set|slated)$/.test(
    tokens[i]?.lower ?? '',
  );
}

/** "since 2019", "about 40 minutes". */
const ordinary = (next: string, word: string): boolean =>
  (word === 'about' &&
    /^(?:\d|(?:an?|one|two|three|four|five|half|ninety|forty|thirty|twenty)$)/.test(next)) ||
  ((word === 'since' || word === 'before' || word === 'until') &&
    /^(?:the|a)$/.test(next) === false &&
    /^\d/.test(next));

/** "on Monday", "on the sidelines", "for two hours", "for talks": no matter of discussion. */
function occasional(tokens: Tokenised['tokens'], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.cap || next.kind === 'number') return true;
  const words = [1, 2, 3, 4].map((ahead) => tokens[i + ahead]?.lower ?? '');
  return words.some((word) =>
    /^(?:sidelines|margins|margin|fringes|occasion|eve|invitation|morning|evening|afternoon|talks|meeting|lunch|dinner|consultations|first|second|third|hour|hours|minutes|days|day|time|side|visit|board|behalf|part|summit|session|round|ceremony|conference|dialogue)$/.test(
      word,
    ),
  );
}

const OPENING =
  /^(?:in|at|on|during|meeting|speaking|while|meanwhile|elsewhere|separately|here|today|yesterday|earlier|later|also|for|the|a|an|his|her|their|monday|tuesday|wednesday|thursday|friday|saturday|sunday|held|gathered|gathering|arriving|before|ahead|of)$/;

function before(around: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  if (opens(around, hit) && !quotedBetween(around.doc, hit.to, frame.from)) return true;
  // "called for a pause in the fighting in Zenda during talks with B".
  if (SITUATION.test(around.doc.tokens[hit.from - 1]?.lower ?? '')) return false;
  return (
    linked(around, hit.to, frame.from) ||
    where(around, hit.to, frame.from) ||
    (hit.city !== null && isOnItsSidelines(around, frame))
  );
}

/** "will attend the summit in Oslo and meet B on its sidelines": where the summit is. */
const isOnItsSidelines = ({ doc, sentence }: Surroundings, { to }: Frame): boolean =>
  ON_ITS_SIDELINES.test(phraseIn(doc, to, Math.min(sentence.to, to + TO_SIDELINES)));
const ON_ITS_SIDELINES = /^[^;.]* on (?:its|the) (?:sidelines|margins|fringes)(?! of\b)/;
const TO_SIDELINES = 20;

/** "in Oslo on Monday, where (when) he met B": nothing but time between the place and the clause that it opens. */
export function where(
  { doc, times }: Pick<Surroundings, 'doc' | 'times'>,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const { lower, text } = doc.tokens[i]!;
    if (lower === 'where' || lower === 'when') return to - i <= 16;
    if (text !== ',' && lower !== 'on' && !times.some((time) => time.from <= i && i < time.to)) return false;
  }
  return false;
}

/** The place stands in the adverbial with which the sentence begins: "On the margins of the summit in X, A met B". */
function opens({ doc, sentence, times, mentions }: Surroundings, hit: PlaceHit): boolean {
  for (let i = sentence.from; i < hit.from; i++) {
    const { lower, cap, text, kind } = doc.tokens[i]!;
    if (times.some(({ from, to }) => from <= i && i < to)) continue;
    if (
      mentions.some(
        ({ from, to, kind: type, name }) => from <= i && i < to && (type === 'person' || name !== null),
      )
    )
      return false;
    if (i === sentence.from && !OPENING.test(lower) && !/^["“•–—-]$/.test(text)) return false;
    if (SITUATION.test(lower) || BREAKS.test(lower)) return false;
    // "On Tuesday, 6 June, in X,": a comma behind a time goes on.
    if (text === ',' && i > sentence.from + 3 && !times.some(({ to }) => to === i)) return false;
    if (!cap && kind === 'word' && /(?:ed|ing)$/.test(lower) && !OPENING.test(lower)) return false;
  }
  return true;
}

const quotedBetween = (doc: Tokenised, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[;:]$/.test(doc.tokens[i]!.text)) return true;
  return false;
};

const LINK =
  /^(?:after|following|during|at|in|on|before|a|an|the|his|her|their|its|separate|joint|private|informal|short|trilateral|three-way|face-to-face|high-level|rare|key|bilateral|closed-door|working|official|brief|first|second|two-hour|one-hour|hour-long|marathon|gruelling|intensive|lengthy|morning|afternoon|evening|night|of|with|and|for|to|,|day|days|two|three|four|five|six|several|hours|weeks)$/;

/** "told reporters in Cairo on Monday after a meeting with B": nothing but time and link words between. */
function linked({ doc, times }: Surroundings, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (times.some((time) => time.from <= i && i < time.to)) continue;
    if (!LINK.test(doc.tokens[i]!.lower)) return false;
  }
  return to - from <= 14;
}
