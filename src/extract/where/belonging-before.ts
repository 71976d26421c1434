import type { Frame } from '../frames/frame.ts';
import { DAYS } from '../lexicon/names.ts';
import type { Tokenised } from '../text/sentences.ts';
import { oneOf, phraseIn, someToken, wordAt, wordSet } from '../text/words.ts';
import type { PlaceHit } from './hit.ts';
import { SITUATION } from './situation.ts';
import { BREAKS, type Surroundings } from './surroundings.ts';

const OPENING = new Set([
  ...DAYS,
  ...wordSet(`in at on during meeting speaking while meanwhile elsewhere separately here today yesterday earlier later also
    for the a an his her their held gathered gathering arriving before ahead of`),
]);

export function before(around: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  if (opens(around, hit) && !quotedBetween(around.doc, hit.to, frame.from)) return true;
  // "called for a pause in the fighting in Zenda during talks with B".
  if (SITUATION.test(around.doc.tokens[hit.from - 1]?.lower ?? '')) return false;
  return (
    (linked(around, hit.to, frame.from) && !isOfOtherDay(around, frame, hit)) ||
    where(around, hit.to, frame.from) ||
    (hit.city !== null && isOnItsSidelines(around, frame))
  );
}

/** "A, who was in Oslo on Monday, met B on Tuesday": not on the day of the aside. */
const isOfOtherDay = ({ doc, times }: Surroundings, frame: Frame, hit: PlaceHit): boolean =>
  wordAt(doc, frame.from - 1) === ',' &&
  times.some(({ from, to }) => from >= hit.to && to === frame.from - 1) &&
  times.some(({ from }) => from >= frame.to);

/** "will attend the summit in Oslo and meet B on its sidelines": where the summit is. */
function isOnItsSidelines({ doc, sentence }: Surroundings, { to }: Frame): boolean {
  const end = Math.min(sentence.to, to + TO_SIDELINES);
  return someToken(doc, to, end, isSidelines) && ON_ITS_SIDELINES.test(phraseIn(doc, to, end));
}
const isSidelines = oneOf('sidelines margins fringes');
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
    if (i === sentence.from && !OPENING.has(lower) && !/^["“•–—-]$/.test(text)) return false;
    if (SITUATION.test(lower) || BREAKS.test(lower)) return false;
    // "On Tuesday, 6 June, in X,": a comma behind a time goes on.
    if (text === ',' && i > sentence.from + 3 && !times.some(({ to }) => to === i)) return false;
    if (!cap && kind === 'word' && /(?:ed|ing)$/.test(lower) && !OPENING.has(lower)) return false;
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
