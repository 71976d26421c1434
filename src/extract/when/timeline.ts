import { DEPARTING } from '../lexicon/planned-words.ts';
import { MONTHS, TIME_OPENERS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { oneOf } from '../text/words.ts';
import {
  hasArrived,
  isDay,
  isMereWeek,
  isNightOfArrival,
  isOfAccord,
  isOfArrival,
  isOfReport,
  TO_DAY,
} from './day-in-passing.ts';
import { dayAndMonth, dayAndMonthInBrackets } from './day-month.ts';
import { numeric, ordinalDay } from './day-number.ts';
import { besideDay, besideDayBegins, besideWeek, countedDays } from './discourse.ts';
import type { TimeContext, TimeExpression, TimeReader } from './expression.ts';
import { month, monthOrYearByName, year } from './month-year.ts';
import { namedDay, namedDayBegins } from './phrases.ts';
import { through } from './through.ts';
import { weekday } from './weekday.ts';

/** In order: a range before the day that it begins with, fixed phrases before the words they contain, whole dates before months and years. */
const READERS: readonly TimeReader[] = [
  through,
  namedDay,
  countedDays,
  besideDay,
  besideWeek,
  monthOrYearByName,
  dayAndMonth,
  dayAndMonthInBrackets,
  numeric,
  weekday,
  month,
  year,
  ordinalDay,
];

/** The time expressions of a document, by sentence. */
export type Timeline = readonly (readonly TimeExpression[])[];

/** All time expressions, left to right, none inside another. `anchor` is the day of the report; `skip` its dateline. */
export function timelineOf(
  doc: Tokenised,
  anchor: string | null,
  skip: { start: number; end: number } | null,
): Timeline {
  const context: TimeContext = { anchor, before: null, past: null };
  return doc.sentences.map((sentence) => readSentence(doc, sentence, context, skip));
}

function readSentence(
  doc: Tokenised,
  { from, to, kind }: Sentence,
  context: TimeContext,
  skip: { start: number; end: number } | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = from; i < to; ) {
    const hit =
      skip && doc.tokens[i]!.start >= skip.start && doc.tokens[i]!.start < skip.end
        ? null
        : readAt(doc, i, to, context);
    if (hit && !isByOtherClock(doc, hit, to)) found.push(hit);
    const passing =
      hit &&
      (isOfReport(doc, found, hit) ||
        isOfArrival(doc, from, hit) ||
        isOfAccord(doc, from, hit) ||
        isNightOfArrival(doc, from, hit));
    if (hit && kind === 'body' && !hit.forward && !passing && isDay(hit) && !isMereWeek(hit, context))
      remember(context, ofItsTense(doc, from, to, hit), hit, hasArrived(doc, from, hit));
    i = hit ? Math.max(hit.to, i + 1) : i + 1;
  }
  return found;
}

/** No bracket with the hour of another place is longer. */
const MAX_BRACKET = 14;

/** "On 8 May at 5 p.m. (local time; 9 May, 6 a.m. Zendan time)": the same hour by another clock. */
function isByOtherClock({ tokens }: Tokenised, { from, to }: TimeExpression, end: number): boolean {
  let open = from - 1;
  while (open > from - MAX_BRACKET && !/^[()]$/.test(tokens[open]?.text ?? ')')) open--;
  let close = to;
  while (close < Math.min(end, to + MAX_BRACKET) && !/^[()]$/.test(tokens[close]!.text)) close++;
  return (
    tokens[open]?.text === '(' &&
    tokens[close]?.text === ')' &&
    tokens
      .slice(open, close)
      .some(({ lower }, i, all) => lower === 'time' && (all[i - 1]?.cap || all[i - 1]?.lower === 'local'))
  );
}

function remember(context: TimeContext, told: TimeExpression, hit: TimeExpression, gone: boolean): void {
  if (!gone || !context.before) context.before = told;
  else context.past = told;
  if (told !== hit) context.past = told;
}

const hasSaid = oneOf('said told announced added met');
const isComing = oneOf('will would shall due scheduled plans planned expected slated set');

/** The day that a later "in the evening" counts from: "flew to A on Thursday" is past, whatever is then to come. */
function ofItsTense({ tokens }: Tokenised, from: number, to: number, hit: TimeExpression): TimeExpression {
  if (tokens[hit.from]!.lower === 'next') return hit;
  const limit = hit.from - from <= 3 ? Math.min(to, hit.to + 14) : hit.from;
  for (let i = from; i < limit; i++) {
    // "On Thursday, A said that he would": what is to come is what was said then.
    if (i >= hit.to && hasSaid(tokens[i]!.word)) break;
    if (
      isComing(tokens[i]!.word) ||
      // "leaves for Oslo on Friday and is to meet B the following day"
      isLeaving(tokens, i, hit.from) ||
      (tokens[i]!.lower === 'to' &&
        (/^(?:is|are|to)$/.test(tokens[i - 1]?.lower ?? '') || isToBe(tokens, i, hit.from)))
    )
      return hit;
  }
  return { from: hit.from, to: hit.to, rule: hit.rule, resolve: () => hit.resolve(false) };
}

/** "leaves for Oslo on Friday", "flies to Oslo on Friday": told in the present, with where one goes before the day. */
const isLeaving = (tokens: Tokenised['tokens'], at: number, day: number): boolean =>
  at < day &&
  day - at <= TO_DAY &&
  DEPARTING.has(tokens[at]!.lower) &&
  /^(?:for|to)$/.test(tokens[at + 1]?.lower ?? '');

/** "an interview to be aired on Sunday": right before the day. */
const isToBe = (tokens: Tokenised['tokens'], to: number, day: number): boolean =>
  tokens[to + 1]?.lower === 'be' &&
  /ed$|^(?:held|shown|sent|sworn)$/.test(tokens[to + 2]?.lower ?? '') &&
  day - to <= 4;

const opensTime = oneOf(TIME_OPENERS);
/** The names of days and months too, and what begins a phrase at the head of a sentence. */
const opensTimeInCapitals = oneOf(
  new Set([
    ...TIME_OPENERS,
    ...Object.keys(MONTHS),
    ...Object.keys(WEEKDAYS),
    ...namedDayBegins,
    ...besideDayBegins,
  ]),
);

function readAt(doc: Tokenised, i: number, to: number, context: TimeContext): TimeExpression | null {
  const { kind, cap, word } = doc.tokens[i]!;
  if (kind === 'mark' || (kind === 'word' && !(cap ? opensTimeInCapitals(word) : opensTime(word))))
    return null;
  for (const reader of READERS) {
    const hit = reader(doc.tokens, i, to, context);
    if (hit) return hit;
  }
  return null;
}
