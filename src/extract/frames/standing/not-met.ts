import type { Tokenised } from '../../text/sentences.ts';
import type { Word } from '../../text/vocabulary.ts';
import { oneOf, phraseIn, someToken, wordAt, wordSet } from '../../text/words.ts';

/** "Neither A nor B met C": it is said of both subjects. */
const NEITHER =
  /\bneither (?:(?!(?:said|that|but|who|when|after|before)\b)\S+ )+nor (?:(?!(?:said|that|but|who|when|after|before|would|will|and)\b)\S+ ?)+$/;
/** "will be the first time that we have met": told of the meeting that is to come, as "the first time for A to meet B" is not. */
const WILL_BE_FIRST =
  /\b(?:will|would) be (?:the|our|their|his|her) (?:first|second|third) (?:time|occasion)\b(?! for\b)[^,;]*$/;
/** "refused to greet, let alone meet". */
const LET_ALONE = /^let alone$/;

/** Words right before a verb by which nobody met, each with one without which it is not held against them, and how many they are at most. */
const NOBODY_MET: readonly (readonly [isOfThem: (word: Word) => boolean, words: RegExp, reach: number])[] = [
  [oneOf('alone'), LET_ALONE, 2],
  [oneOf('neither'), NEITHER, 24],
  [oneOf('be'), WILL_BE_FIRST, 14],
];

/** Do the words before the verb, in the sentence that begins at `from`, tell of no meeting of which the verb would tell? */
export const isNotMet = (doc: Tokenised, from: number, verb: number): boolean =>
  isSeenToMeet(doc, from, verb) ||
  NOBODY_MET.some(([isOfThem, words, reach]) => {
    const first = Math.max(from, verb - reach);
    return someToken(doc, first, verb, isOfThem) && words.test(phraseIn(doc, first, verb));
  });

const BARE_MEETING = wordSet('meet hold sit speak talk visit');
const WANTED =
  /\b(?:like|love|prefer|want|wants|wanted|hope|hopes|hoped|eager|keen|wish) to (?:see|have|watch|let|help) (?:(?!(?:will|would|to|and|is|are|was|were) )[^,; ]+ )+$/;

/** "would like to see King A meet B": what somebody wants to see. */
const isSeenToMeet = (doc: Tokenised, from: number, verb: number): boolean =>
  BARE_MEETING.has(wordAt(doc, verb)) &&
  WANTED.test(`${phraseIn(doc, Math.max(from, verb - TO_WANTED), verb)} `);
const TO_WANTED = 10;
