import { OCCASIONS } from '../../lexicon/planned-words.ts';
import { CALENDAR } from '../../lexicon/time-words.ts';
import { type InSentence, someWord, wordAt, wordSet } from '../../text/words.ts';

/** Verbs of another day; those of the second list need the adverb ("put back", "brought forward"). */
const MOVED = wordSet('postponed rescheduled deferred delayed moved shifted adjourned');
const MOVED_BY_ADVERB = wordSet('put pushed brought moved set');
const ADVERBS = wordSet('back off forward');
const TO_DAY = wordSet('to until till for');
const SOON = wordSet('next later tomorrow');
/** "postponed at the request of both sides to". */
const MAX_BETWEEN = 8;

/**
 * "has been postponed to 12 March", "was put back to next week": the first token of the new day. `null` where an event
 * is not put off, or to no day that is said.
 */
export function newDayIn({ doc, sentence }: InSentence): number | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = wordAt(doc, i);
    const moved = MOVED.has(word) || (MOVED_BY_ADVERB.has(word) && ADVERBS.has(wordAt(doc, i + 1)));
    if (!moved) continue;
    for (let at = i + 1; at < Math.min(sentence.to - 1, i + 1 + MAX_BETWEEN); at++)
      if (TO_DAY.has(wordAt(doc, at)) && isDay({ doc, sentence }, at + 1)) return at + 1;
    const now = dayFromNowOn({ doc, sentence }, i);
    if (now !== null) return now;
  }
  return null;
}

const WILL = wordSet('will would');
/** "postponed at the request of both sides and will now take place in Zenda on". */
const TO_NOW = 14;
const NOW_TO_DAY = 8;
/** "will now be held"; but "A will now return home". */
const TAKES_PLACE = wordSet('be take start begin open go');

/** "was postponed and will now take place on 16 May": the day behind "now". */
function dayFromNowOn({ doc, sentence }: InSentence, moved: number): number | null {
  if (!isOfMeeting({ doc, sentence }, moved)) return null;
  for (let i = moved + 1; i < Math.min(sentence.to - 1, moved + TO_NOW); i++) {
    if (wordAt(doc, i) === ';') return null;
    if (!WILL.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'now') continue;
    if (!TAKES_PLACE.has(wordAt(doc, i + 2))) return null;
    for (let at = i + 2; at < Math.min(sentence.to, i + NOW_TO_DAY); at++)
      if (isDay({ doc, sentence }, at)) return at;
  }
  return null;
}

/** "The visit of A to Zenda was postponed", but not "the election was". */
function isOfMeeting({ doc, sentence }: InSentence, moved: number): boolean {
  for (let i = moved - 1; i >= Math.max(sentence.from, moved - TO_SUBJECT); i--) {
    if (OCCASIONS.has(wordAt(doc, i))) return true;
    if (/^[,;:]$/.test(wordAt(doc, i))) return false;
  }
  return false;
}
/** "The official visit of Foreign Minister A of Zenda to Chad has been". */
const TO_SUBJECT = 20;

const SHIFTED = wordSet('moved shifted relocated transferred');
const HAS_BEEN = wordSet('was were been');
/** "Talks said the troops, due to leave, were moved to Lima". */
const OTHERS = wordSet('said says that who');
const SET = wordSet('due scheduled planned set slated');
/** "due to be held in Oslo on 3 March 2024, was moved" has no more words. */
const TO_SET = 16;

/** "The talks of A and B, due to be held in Oslo on 3 March, were moved to Lima": the first token of the new place. */
export function newPlaceIn({ doc, sentence }: InSentence): number | null {
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    if (!SHIFTED.has(wordAt(doc, i)) || !HAS_BEEN.has(wordAt(doc, i - 1))) continue;
    const set = Math.max(sentence.from, i - TO_SET);
    if (wordAt(doc, i + 1) !== 'to' || !doc.tokens[i + 2]!.cap || isDay({ doc, sentence }, i + 2)) continue;
    if (
      someWord(doc, set, i, SET) &&
      someWord(doc, sentence.from, i, OCCASIONS) &&
      !someWord(doc, set, i, OTHERS)
    )
      return i + 2;
  }
  return null;
}

/** "June 20", "20 June", "next week", "Monday". */
const isDay = ({ doc }: InSentence, at: number): boolean =>
  SOON.has(wordAt(doc, at)) ||
  CALENDAR.has(wordAt(doc, at)) ||
  /^(?:may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(wordAt(doc, at)) ||
  (doc.tokens[at]?.kind === 'number' && CALENDAR.has(wordAt(doc, at + 1)));
