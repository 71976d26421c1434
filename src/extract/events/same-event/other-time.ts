import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { When } from '../../when/expression.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import type { Telling } from '../telling.ts';

/** Another date, or background that alone of the two has a date. */
export function isOtherTime(
  doc: Tokenised,
  { told, background, kind }: Draft,
  { frame, when }: Telling,
): boolean {
  if (when && told) return !compatible(when, told);
  if (isLookingBack(doc, frame)) return false;
  // "A told B by telephone that …. B had called A on Tuesday": the day of that call comes behind.
  if (frame.kind === 'call' && kind === 'call' && !told && when && isDaysAgo(when)) return false;
  if (!frame.background || background || (when === null) === (told === null)) return false;
  return when !== null || isRecalled(doc, frame);
}

/** "had met B before", "their talks in Oslo earlier": of another occasion; "announced that he had met B" of the one told. */
const isRecalled = (doc: Tokenised, { sentence }: Telling['frame']): boolean =>
  someWord(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to, RECALLED);
const RECALLED = wordSet(
  'before earlier previous previously last first once twice since ago also already recent recently past former formerly never again another when after following',
);

const isDaysAgo = ({ basis, precision }: When): boolean => basis === 'relative' && precision === 'day';

/** "After the meeting, A said he had held talks with B": told of once more. */
const isLookingBack = (doc: Tokenised, { sentence, from }: Telling['frame']): boolean =>
  LOOKING_BACK.test(phraseIn(doc, doc.sentences[sentence]!.from, from));
const LOOKING_BACK =
  /^(?:speaking )?(?:after|following) (?:the|their|his|her) (?:meeting|talks|call|conversation|visit|session|dinner|lunch)\b/;
