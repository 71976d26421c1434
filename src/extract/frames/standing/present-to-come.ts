import { CLAUSE_OPENERS, VERB_GROUP } from '../../lexicon/function-words.ts';
import { DISCLOSED, SAID } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';

const PRESENT_FORMS = wordSet(
  'meets meet talk speak speaks visits receives hosts holds hold sees has sit sits gather gathers',
);
/** "A meets B": no infinitive, and no auxiliary before it. */
export const isPresent = (doc: Tokenised, verb: number): boolean =>
  PRESENT_FORMS.has(wordAt(doc, verb)) && !VERB_GROUP.has(wordAt(doc, verb - 1));

const UNTIL_THEN = wordSet('when before until once');
const COMING = wordSet('next coming tomorrow');

/** "when he meets B", "meets B next Tuesday": told in the present, to come. */
export const isToCome = (doc: Tokenised, from: number, verb: number): boolean =>
  someWord(doc, Math.max(from, verb - 4), verb, UNTIL_THEN) ||
  opensBefore(doc, from, verb) ||
  isOnComingDay(doc, from, verb) ||
  doc.tokens.slice(verb, endOfBlock(doc, verb)).some(({ lower }, k) => isAhead(doc, verb + k, lower));

/** "On Friday A meets B in Oslo", "In Oslo on Friday A meets B": the day opens the sentence, and nobody says it then. */
function isOnComingDay(doc: Tokenised, from: number, verb: number): boolean {
  if (verb - from > TO_VERB || !DAY_OPENERS.has(wordAt(doc, from))) return false;
  for (let on = from; on < Math.min(verb, from + TO_DAY); on++)
    if (wordAt(doc, on) === 'on' && isWeekday(doc, on + 1)) return !someWord(doc, on, verb, OF_OTHER_CLAUSE);
  return false;
}
/** "On Friday A meets B for talks": the noun at token `at` tells of what its verb does. */
export function isOfComingDay(doc: Tokenised, from: number, at: number): boolean {
  if (!FOR_TALKS.test(phraseIn(doc, Math.max(from, at - TO_FOR), at))) return false;
  for (let verb = at - 1; verb > Math.max(from, at - TO_TIME); verb--)
    if (isPresent(doc, verb)) return isOnComingDay(doc, from, verb) || isSittingOn(doc, verb, at);
  return false;
}
const FOR_TALKS =
  /\bfor(?: (?:an?|the|their|his|her)(?: (?:(?!since |after |time )[\w-]+ ){0,3}(?!since|after|time)[\w-]+)?)?$/;
const TO_FOR = 6;

/** "A and B sit down on Monday for their first summit". */
const isSittingOn = (doc: Tokenised, verb: number, at: number): boolean =>
  /^(?:sit|sits|meet|meets) (?:down )?(?:on )?\w+day (?:morning |afternoon |evening )?for\b/.test(
    phraseIn(doc, verb, at),
  );

const DAY_OPENERS = wordSet('on in at');
const OF_OTHER_CLAUSE = new Set([...SAID, ...DISCLOSED, ...CLAUSE_OPENERS, ';', ':']);
const TO_VERB = 24;
const TO_DAY = 6;

const isWeekday = (doc: Tokenised, at: number): boolean =>
  /day$/.test(wordAt(doc, at)) && doc.tokens[at]!.cap;

/** "before Zendan President A and Chadian leader B hold their talks": nothing but the subject stands between. */
function opensBefore(doc: Tokenised, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - LONGEST_SUBJECT); i--) {
    const { lower, cap } = doc.tokens[i]!;
    if (lower === 'before' || lower === 'until') return true;
    if (!cap && !IN_SUBJECT.has(lower)) return false;
  }
  return false;
}
const LONGEST_SUBJECT = 16;
const IN_SUBJECT = wordSet(
  "and the of two both 's ’s prime foreign president presidents minister ministers leader leaders",
);

/** How far behind the verb its time stands. */
const TO_TIME = 24;

/** A headline ends with its line, without a full stop: the day of the text below is not its own. */
function endOfBlock({ text, tokens }: Tokenised, verb: number): number {
  const limit = Math.min(tokens.length, verb + TO_TIME);
  for (let i = verb + 1; i < limit; i++)
    if (/\n\s*\n/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start)) || isBullet(text, tokens[i]!))
      return i;
  return limit;
}

/** The next point of a list, each of which is a headline of its own. */
const isBullet = (text: string, { start, text: mark }: Tokenised['tokens'][number]): boolean =>
  /^[*•–-]$/.test(mark) && /\n\s*$/.test(text.slice(Math.max(0, start - 8), start));

/** "tomorrow", "next week", "on Thursday": what is told in the present and has a day of its own has not been. */
const isAhead = (doc: Tokenised, at: number, word: string): boolean =>
  word === 'tomorrow' ||
  (COMING.has(word) && isSpan(wordAt(doc, at + 1))) ||
  (word === 'on' && isWeekday(doc, at + 1));

const isSpan = (word: string): boolean => /^(?:days?|weeks?|months?|year|\w+day)$/.test(word);
