import {
  CLAUSE_OPENERS,
  CONDITIONS,
  FUTURE_AUXILIARIES,
  MODALS,
  NEGATIONS,
  VERB_GROUP,
} from '../lexicon/function-words.ts';
import { SCHEDULED } from '../lexicon/planned-words.ts';
import { DISCLOSED, SAID } from '../lexicon/saying.ts';
import type { Tokenised } from '../sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../words.ts';
import { isBeforeThat } from './before-that.ts';
import { standingOfInfinitive } from './infinitive.ts';
import { isNotMet } from './not-met.ts';
import { standingOfSecond } from './second-verb.ts';
import { CANCELLED, HELD, HELD_BEFORE, NO_EVENT, PLANNED, type Standing } from './standing.ts';
import { isSupposed } from './supposed.ts';

const RULED_OUT = new Set([...MODALS, ...NEGATIONS, ...CONDITIONS, 'neither', 'nor']);
/** How far back an auxiliary stands from its verb. */
const REACH = 8;

/** Reads the verb group that ends at the main verb `verb` of the sentence that begins at `from`. */
export function standingOfVerb(doc: Tokenised, from: number, verb: number): Standing {
  if (isSupposed(doc, from, verb) || isNotMet(doc, from, verb)) return NO_EVENT;
  if (isCalledOff(doc, from, verb)) return CANCELLED;
  const second = standingOfSecond(doc, from, verb);
  if (second) return second;
  if (isPresent(doc, verb) && isToCome(doc, from, verb)) return PLANNED;
  if (isBeforeThat(doc, from, verb) || isAfterwards(doc, verb)) return PLANNED;
  let had = false;
  for (let i = verb - 1; i >= Math.max(from, verb - REACH); i--) {
    const { lower, text } = doc.tokens[i]!;
    if (FUTURE_AUXILIARIES.has(lower)) return someWord(doc, i, verb, NEGATIONS) ? NO_EVENT : PLANNED;
    // "in May, met": the month.
    if ((RULED_OUT.has(lower) && text !== 'May') || lower.endsWith("n't")) return NO_EVENT;
    if (lower === 'to' && isInfinitive(doc, i, verb))
      return wasToHave(doc, i) ? CANCELLED : standingOfInfinitive(doc, from, i);
    had ||= lower === 'had' && !isOwnReport(doc, from, i);
    if (!VERB_GROUP.has(lower) && !/ly$/.test(lower) && !/^[,"“‘']$/.test(text)) break;
  }
  const before =
    LONG_AFTER.test(phraseIn(doc, Math.max(from, verb - TO_LONG_AFTER), verb)) ||
    had ||
    LAST.has(wordAt(doc, verb - 1)) ||
    isOfLastTime(doc, from);
  return before || isOfPluperfect(doc, from, verb) ? HELD_BEFORE : HELD;
}

/** "is to see B a month after the two met". */
const LONG_AFTER =
  /\b(?:weeks?|months?|years?) (?:after|since) (?:they|the two|the pair)(?: (?:first|last))?$/;
const TO_LONG_AFTER = 6;

/** "A, after meeting with B, may go on to Oslo": what A may do then is to come, and so is the meeting. */
function isAfterwards(doc: Tokenised, verb: number): boolean {
  if (wordAt(doc, verb) !== 'meeting' || wordAt(doc, verb - 1) !== 'after' || wordAt(doc, verb - 2) !== ',')
    return false;
  for (let i = verb + 1; i < verb + TO_CLOSE; i++)
    if (wordAt(doc, i) === ',')
      return AFTERWARDS.has(wordAt(doc, i + 1)) && !REPORTED.test(phraseIn(doc, i + 2, i + 4));
  return false;
}
const AFTERWARDS = wordSet('may might will would');
/** "would not comment", "would only say": what was said behind the meeting. */
const REPORTED = /^(?:not|only|say|neither)\b/;
/** "meeting with the Zendan prime minister, B": no more words stand before the comma. */
const TO_CLOSE = 14;

const WAS = wordSet('was were');
/** "A said on Wednesday he had met B": the news itself, told by whom it is about. */
const isOwnReport = (doc: Tokenised, from: number, had: number): boolean =>
  OWN_REPORT.test(phraseIn(doc, Math.max(from, had - 6), had));
const OWN_REPORT = new RegExp(
  `\\b(?:said|says|${[...DISCLOSED].join('|')})(?: (?:on )?(?:\\w+day|today|yesterday))?(?: that)? (?:he|she|they)$`,
);

/** "who last met in May": before what the report tells. */
const LAST = wordSet('last');
/** "Last time A and B met in May". */
const isOfLastTime = (doc: Tokenised, from: number): boolean =>
  /^(?:the )?last time\b/.test(phraseIn(doc, from, from + 3));

const PARTICIPLE = /(?:[^e]ed|en)$|^(?:met|held|had|paid|seen|sat|spent|made|begun|flown)$/;

/** "was to have met": it did not come to pass; "was to have lunch" is a plan. */
const wasToHave = (doc: Tokenised, to: number): boolean =>
  wordAt(doc, to + 1) === 'have' && WAS.has(wordAt(doc, to - 1)) && PARTICIPLE.test(wordAt(doc, to + 2));

const AS_PLANNED = wordSet('planned scheduled expected agreed hoped');

/** "will not meet as planned", "will no longer meet"; any other "will not meet" is no event. */
function isCalledOff(doc: Tokenised, from: number, verb: number): boolean {
  if (!someWord(doc, Math.max(from, verb - 4), verb, FUTURE_AUXILIARIES)) return false;
  if (wordAt(doc, verb - 1) === 'longer' && wordAt(doc, verb - 2) === 'no') return true;
  return (
    someWord(doc, Math.max(from, verb - 3), verb, NEGATIONS) && someWord(doc, verb, verb + AHEAD, AS_PLANNED)
  );
}

/** How far behind the verb "as planned" stands. */
const AHEAD = 14;

const PRESENT_FORMS = wordSet(
  'meets meet talk speak speaks visits receives hosts holds hold sees has sit sits gather gathers',
);
/** "A meets B": no infinitive, and no auxiliary before it. */
const isPresent = (doc: Tokenised, verb: number): boolean =>
  PRESENT_FORMS.has(wordAt(doc, verb)) && !VERB_GROUP.has(wordAt(doc, verb - 1));

const UNTIL_THEN = wordSet('when before until once');
const COMING = wordSet('next coming tomorrow');

/** "when he meets B", "meets B next Tuesday": told in the present, to come. */
const isToCome = (doc: Tokenised, from: number, verb: number): boolean =>
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

const WHERE = wordSet('where when');
/** How long a clause before "where" may be, and how far its verb may stand from it. */
const MAX_CLAUSE = 14;

/** "had visited Zenda, where he met B": the clause is of the time of the one before. */
function isOfPluperfect(doc: Tokenised, from: number, verb: number): boolean {
  let where = verb - 1;
  while (where > from && verb - where < REACH && !WHERE.has(wordAt(doc, where))) where--;
  if (!WHERE.has(wordAt(doc, where))) return false;
  for (let i = where - 1; i >= Math.max(from, where - MAX_CLAUSE); i--)
    // "had lunch with B, where": what he had, at no earlier time.
    if (wordAt(doc, i) === 'had' && isPerfect(doc, i)) return !SCHEDULED.has(wordAt(doc, i + 2));
  return false;
}

const isPerfect = (doc: Tokenised, had: number): boolean =>
  PARTICIPLE.test(wordAt(doc, had + 1)) ||
  /^(?:gone|come)$/.test(wordAt(doc, had + 1)) ||
  PARTICIPLE.test(wordAt(doc, had + 2));

/** "to meet", "to be received". */
const isInfinitive = (doc: Tokenised, to: number, verb: number) =>
  to === verb - 1 ||
  // "to “discuss the border”", in part a quotation
  (to === verb - 2 && /^["“‘']$/.test(doc.tokens[verb - 1]!.text)) ||
  (verb - to <= 3 && VERB_GROUP.has(wordAt(doc, to + 1)));
