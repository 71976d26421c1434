import { LONG_AFTER } from '../../lexicon/earlier-words.ts';
import {
  CONDITIONS,
  FUTURE_AUXILIARIES,
  MODALS,
  NEGATIONS,
  VERB_GROUP,
} from '../../lexicon/function-words.ts';
import { SCHEDULED } from '../../lexicon/planned-words.ts';
import { DISCLOSED } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { isBeforeThat } from './before-that.ts';
import { standingOfInfinitive } from './infinitive.ts';
import { isNotMet } from './not-met.ts';
import { ofGladness } from './opportunity.ts';
import { isPresent, isToCome } from './present-to-come.ts';
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
  const governed = standingOfSecond(doc, from, verb) ?? ofGladness(doc, from, verb);
  if (governed) return governed;
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
    LONG_AFTER_THEY.test(phraseIn(doc, Math.max(from, verb - TO_LONG_AFTER), verb)) ||
    had ||
    LAST.has(wordAt(doc, verb - 1)) ||
    isOfLastTime(doc, from);
  return before || isOfPluperfect(doc, from, verb) ? HELD_BEFORE : HELD;
}

/** "is to see B a month after the two met". */
const LONG_AFTER_THEY = new RegExp(`\\b${LONG_AFTER} (?:they|the two|the pair)(?: (?:first|last))?$`);
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
