import { DEGREES } from '../../lexicon/degrees.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { ANNOUNCING, SCHEDULED, WISHED_OF, WISHING, WISHING_NOUNS } from '../../lexicon/planned-words.ts';
import { CALENDAR } from '../../lexicon/time-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { OPPORTUNITY, ofOpportunity } from './opportunity.ts';
import { stayBefore } from './place-before.ts';
import { CANCELLED, HELD, NO_EVENT, PLANNED, type Standing } from './standing.ts';

/** Adverbs between a governor and its infinitive ("agreed again to meet"). */
const BETWEEN = wordSet('also both next again today soon later then now');
/** "not to meet", "yet to meet", "pledged never to meet". */
const DENYING = wordSet('not yet never');

/**
 * What "to meet" tells, by the word that governs it: "is due to meet" a plan, "urged them to meet" a wish, "arrived to
 * meet" an event. `to` is the token "to", `from` where the sentence begins.
 */
export function standingOfInfinitive(doc: Tokenised, from: number, to: number): Standing {
  let at = to - 1;
  for (; at > from; at--) {
    const word = wordAt(doc, at);
    if (DENYING.has(word)) return NO_EVENT;
    if (!BETWEEN.has(word) && !/ly$/.test(word)) break;
  }
  if (at < from) return PLANNED;
  const found = governedBy(doc, from, at);
  return found === HELD && isHeadline(doc, from) ? PLANNED : found;
}

/** No headline stands further down. */
const HEADLINES = 4;

/** "Chadian premier to meet envoys": in a headline a plan, whatever stands before. */
const isHeadline = ({ sentences }: Tokenised, from: number): boolean =>
  sentences.slice(0, HEADLINES).some((sentence) => sentence.from === from && sentence.kind === 'title');

const GLAD = wordSet('pleased honoured honored happy glad delighted privileged');
const OPENS_NOTE = wordSet(
  'pleased honoured honored happy glad delighted privileged great good nice wonderful',
);
const WAS = wordSet('was were');
const TIME = wordSet('time moment hour');
const THE = wordSet('the no a right good best');

function governedBy(doc: Tokenised, from: number, at: number): Standing {
  const { lower, cap, kind } = doc.tokens[at]!;
  if (SCHEDULED.has(lower) && wordAt(doc, at - 1) === 'been' && wordAt(doc, at - 2) === 'had')
    return CANCELLED;
  // "the time had come to talk to B"
  if (lower === 'come' && someWord(doc, Math.max(from, at - 4), at, TIME)) return NO_EVENT;
  // "This is not the time to hold talks", "for the first time to hold talks" is of an event
  if (TIME.has(lower) && THE.has(wordAt(doc, at - 1)) && !hasFoundTime(doc, from, at)) return NO_EVENT;
  // "too busy to meet"
  if (wordAt(doc, at - 1) === 'too') return NO_EVENT;
  // "was the first of the ministers to meet B": no headline's "ministers to meet B".
  if (ONE_OF.test(phraseIn(doc, Math.max(from, at - TO_FIRST), at + 1))) return HELD;
  if (ANNOUNCING.has(lower)) return isDeniedPlan(doc, from, at) ? NO_EVENT : PLANNED;
  // "I was pleased to welcome B".
  if (GLAD.has(lower) && WAS.has(wordAt(doc, at - 1))) return HELD;
  // "it was a “real pleasure” to meet B".
  if (isPleasure(doc, from, at)) return HELD;
  // "Great to meet B": a note.
  if (at === from && OPENS_NOTE.has(lower)) return HELD;
  // "were able to speak by phone": they did.
  if (lower === 'able' && WAS.has(wordAt(doc, at - 1))) return HELD;
  if (lower === 'forward' && isAppointed(doc, from, at)) return PLANNED;
  // "praised B for her bold decision to hold talks with C": not the one who praises.
  if (PRAISED_FOR.test(phraseIn(doc, Math.max(from, at - TO_FOR), at + 1))) return NO_EVENT;
  if (OPPORTUNITY.has(lower)) return ofOpportunity(doc, from, at);
  // "became the first leader to meet B", "will be the most senior official to visit Zenda"
  const first = FIRST.exec(phraseIn(doc, Math.max(from, at - TO_FIRST), at + 1));
  if (first) return first[1] ? NO_EVENT : clauseBefore(doc, from, at);
  if (WISHING.has(lower) || WISHING_NOUNS.has(lower) || WISHED_OF.has(lower)) return NO_EVENT;
  // "was the first time for President A to meet B"
  const time = FIRST_FOR.exec(phraseIn(doc, Math.max(from, at - TO_FIRST_FOR), at + 1));
  if (time) return time[1] ? PLANNED : HELD;
  // A name or a mark: the governor stands before it ("urged X and Y to meet", "President X to meet Y").
  if (cap || kind === 'mark') {
    if (isWished(doc, from, at) || NO_PLANS.test(phraseIn(doc, Math.max(from, at - TO_PLANS), at + 1)))
      return NO_EVENT;
    // "arrived in Oslo on Monday to meet B": not yet.
    if (someWord(doc, Math.max(from, at - 9), at, ARRIVING)) return PLANNED;
    // "flew into Oslo on Monday to meet B": there by now.
    const went =
      someWord(doc, Math.max(from, at - 9), at, THERE) ||
      // "was in Oslo on Monday to meet B"
      WAS.has(wordAt(doc, stayBefore(doc, from, at + 1))) ||
      MADE_TRIP.test(phraseIn(doc, Math.max(from, at - TO_TRIP), at + 1));
    return went ? clauseBefore(doc, from, at) : PLANNED;
  }
  return clauseBefore(doc, from, at);
}

const FIRST = new RegExp(
  `\\b(?:(could|may|might|would|have|not) (?:become|be|been)|became|becomes?|was|is|be|been) the (?:${[...DEGREES].join('|')}|high-\\S+)(?: (?!(?:time|one|chance|opportunity|occasion)\\b)[\\w-]+){0,6}$`,
);
const ONE_OF = new RegExp(
  `\\b(?:was|became|had been) the (?:${[...DEGREES].join('|')})(?: [\\w-]+)? of (?:the|all|his|her|their) (?:\\w+ )?(?:leaders|ministers|presidents|premiers|envoys|diplomats)$`,
);
const FIRST_FOR =
  /\b(?:(will|would) (?:be|mark)|was|is|marked|marks|became) (?:the|his|her|their) (?:very )?(?:first|second|third|last|only) (?:time|occasion|opportunity|chance) for(?: [^\s,;:]+){1,8}$/;
const TO_FIRST_FOR = 16;
/** "would have become the very first serving Zendan foreign minister" has no more words. */
const TO_FIRST = 12;
/** "made a quick trip Monday to Oslo to meet B": there by now. */
const MADE_TRIP =
  /\b(?:made|paid) (?:an?|his|her) (?:[\w-]+ ){0,3}(?:trip|visit|stop|stopover|journey)\b(?: (?!and\b|will\b)[\w-]+){0,8}$/;
const TO_TRIP = 16;

/** "There are no plans for A to meet B". */
const NO_PLANS = /\bno (?:\w+ )?(?:plans?|arrangements?|intention) for (?!.*\b(?:but|and|said)\b)/;
const TO_PLANS = 14;
const PRAISED_FOR =
  /\bfor (?:his|her|their|its|the)(?: [\w-]+| ,){0,5} (?:decision|choice|courage|willingness|readiness|move|initiative|efforts?|determination)$/;
const TO_FOR = 8;
const PLEASURES = wordSet('pleasure honour honor privilege delight joy');
const WOULD = wordSet('would will not');

/** "was a “real pleasure” to meet": the word may close a quotation. */
function isPleasure(doc: Tokenised, from: number, at: number): boolean {
  const noun = /^["”’»]$/.test(wordAt(doc, at)) ? at - 1 : at;
  const first = Math.max(from, noun - DENIAL);
  return (
    PLEASURES.has(wordAt(doc, noun)) && someWord(doc, first, noun, WAS) && !someWord(doc, first, noun, WOULD)
  );
}

const FINDING = wordSet('took taken taking found finding made making');

/** "took the time to meet B", but not "never found the time to meet B". */
const hasFoundTime = (doc: Tokenised, from: number, at: number): boolean =>
  wordAt(doc, at - 1) === 'the' &&
  FINDING.has(wordAt(doc, at - 2)) &&
  !isDeniedPlan(doc, from, at - 1) &&
  !isDeniedPlan(doc, from, at - 2);

const NO = wordSet('no not never without any neither nor');
/** How far before its governor a plan is denied ("is not currently expected to"). */
const DENIAL = 4;

/** "has no plans to meet", "is not expected to meet", "does not plan to meet". */
const isDeniedPlan = (doc: Tokenised, from: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - DENIAL); i--) {
    const word = wordAt(doc, i);
    if (NO.has(word) || word.endsWith("n't")) return true;
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
};

/** How far behind "forward" the day of what is looked forward to stands. */
const TO_DAY = 30;

/** So many words back a journey is announced on which somebody looks forward to a meeting. */
const TO_JOURNEY = 60;
const JOURNEY =
  /\b(?:i|we) (?:(?:will|shall|am|are) )?(?:travel|travelling|traveling|visit|visiting|fly|flying|depart|departing|leave|leaving) (?:to|for)?\b/;

/** "In Oslo I look forward to meeting B", "looks forward to meeting B there next week": town or day are fixed, or the journey ("Today I travel to Oslo. I look forward to meeting B"). */
function isAppointed(doc: Tokenised, from: number, at: number): boolean {
  if (wordAt(doc, at + 2) !== 'meeting') return false;
  const opensWithTown = /^(?:in|at)$/.test(wordAt(doc, from)) && doc.tokens[from + 1]!.cap;
  return (
    opensWithTown ||
    someWord(doc, at, Math.min(doc.tokens.length, at + TO_DAY), CALENDAR) ||
    JOURNEY.test(phraseIn(doc, Math.max(0, from - TO_JOURNEY), from))
  );
}

const ARRIVING = wordSet('arrived landed');
const THERE = new Set([...WENT, 'visited']);

/** "it is important to meet B", "it was vital that we go there to meet him". */
const URGENT = wordSet('important vital essential necessary crucial imperative');

const EXPECTED = wordSet('due expected scheduled');
const WHERE = wordSet('in at on here back');

/** "tried"; not "on the way to Oslo". */
const isWish = (doc: Tokenised, at: number): boolean =>
  WISHING.has(wordAt(doc, at)) && !(wordAt(doc, at) === 'way' && wordAt(doc, at - 2) === 'on');

/** A wish, "will" or an announcement further left in the clause; without one the infinitive is a purpose fulfilled. */
function clauseBefore(doc: Tokenised, from: number, at: number): Standing {
  for (let k = at; k >= Math.max(from, at - 12); k--) {
    const word = wordAt(doc, k);
    if (isWish(doc, k) || URGENT.has(word)) return NO_EVENT;
    if (word === 'will' || word === 'would') return PLANNED;
    if (ANNOUNCING.has(word) && (wordAt(doc, k + 1) === 'to' || isAgreed(doc, k, at))) return PLANNED;
    // "is due in Tunis on Friday to see B"
    if (EXPECTED.has(word) && WHERE.has(wordAt(doc, k + 1))) return PLANNED;
  }
  return HELD;
}

const AGREED = wordSet('agreed agree decided decide');
const HOW = /^(?:in principle|for the first time|in advance)$/;

/** "agreed in principle to meet", "agreed for the first time to meet": what they agreed on is to come. */
const isAgreed = (doc: Tokenised, k: number, at: number): boolean =>
  AGREED.has(wordAt(doc, k)) && HOW.test(phraseIn(doc, k + 1, at + 1));

/** A call may be one by telephone: it wishes only with its preposition. */
const CALLS = wordSet('call calls');
const CALL_FORMS = wordSet('call calls called calling');
const CALL_PREPOSITIONS = wordSet('on for upon');

/** "urged X and Y to meet", "called on X to meet": a wish whose object stands between. */
function isWished(doc: Tokenised, from: number, at: number): boolean {
  for (let k = at; k >= Math.max(from, at - 20); k--) {
    const word = wordAt(doc, k);
    if (word === ';' || word === ':') return false;
    if (isWish(doc, k) && !CALLS.has(word)) return true;
    if (CALL_FORMS.has(word) && CALL_PREPOSITIONS.has(wordAt(doc, k + 1))) return true;
  }
  return false;
}
