import type { Frame } from '../../frames/frame.ts';
import { isWithinReach } from '../../frames/reach.ts';
import { newDayIn } from '../../frames/standing/put-off.ts';
import { quoted } from '../../text/open-quotation.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Word } from '../../text/vocabulary.ts';
import { oneOf, someToken } from '../../text/words.ts';
import type { TimeExpression, When } from '../../when/expression.ts';
import type { Timeline } from '../../when/timeline.ts';
import { isTodayOfQuote } from './day-of-quote.ts';
import { expected } from './expected.ts';
import { belongs } from './own-date.ts';
import { daysOfOccasion } from './several-days.ts';

/** The moments that a document tells of. */
export interface Moments {
  doc: Tokenised;
  times: Timeline;
}

/** Can two dates be of one event? */
export function compatible(a: When, b: When): boolean {
  const length = Math.min(a.start.length, b.start.length);
  if (a.start.slice(0, length) === b.start.slice(0, length)) return true;
  const within = (x: When, y: When) => y.end !== null && x.start >= y.start && x.start <= y.end;
  return within(a, b) || within(b, a);
}

/** The date that the words next to a frame give, if any. */
export const explicitDate = (moments: Moments, frame: Frame): When | null =>
  momentOf(moments, frame)?.value ?? null;

/** Does a time word belong to the frame, be the day that it means known or not ("last month" without a dateline)? */
export const isTimed = ({ doc, times }: Moments, frame: Frame): boolean =>
  timeOfFrame(doc, frame, times[frame.sentence] ?? []) !== null;

export interface Moment {
  value: When;
  expression: TimeExpression;
}

const KNOWN = new WeakMap<Frame, Moment | null>();

/** The date of a frame with the words that give it. Asked for often, found once. */
export function momentOf(moments: Moments, frame: Frame): Moment | null {
  const known = KNOWN.get(frame);
  if (known !== undefined) return known;
  const found = find(moments, frame);
  KNOWN.set(frame, found);
  return found;
}

function find({ doc, times }: Moments, frame: Frame): Moment | null {
  if (aimedAt(doc, frame)) return null;
  // "It cannot be said today whether these talks …": the speaker's day, not that of the talks.
  if (frame.anaphoric && quoted(doc, doc.sentences[frame.sentence]!.from, frame.from)) return null;
  const moved =
    frame.status === 'planned' ? newDayIn({ doc, sentence: doc.sentences[frame.sentence]! }) : null;
  const expressions = (times[frame.sentence] ?? []).filter(({ from }) => moved === null || from >= moved);
  const dayOf = (one: TimeExpression) => one.resolve(frame.status !== 'held' || expected(doc, frame, one));
  const nearest = timeOfFrame(doc, frame, expressions) ?? (moved !== null ? (expressions[0] ?? null) : null);
  // "a second day of talks in Oslo on Tuesday": where the nearest tells no day, the next does.
  const rest = nearest && !dayOf(nearest) ? expressions.filter((one) => one !== nearest) : null;
  const expression = rest ? timeOfFrame(doc, frame, rest) : nearest;
  const value = expression && dayOf(expression);
  if (!expression || !value || isTodayOfQuote({ doc, times }, frame, expression, value)) return null;
  return {
    expression,
    value: daysOfOccasion(doc, frame, opening(doc, frame, expressions, expression, value)),
  };
}

const LIGHT = /^(?:hold|have|resume|open|begin|start|continue|launch)$/;

/** "agreed on Thursday to meet again", "agreed Thursday to hold talks": the day of the agreement. */
function isOfAgreeing({ tokens }: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  if (frame.status !== 'planned' || tokens[hit.to]?.lower !== 'to') return false;
  const infinitive = frame.rule.startsWith('noun:')
    ? LIGHT.test(tokens[hit.to + 1]?.lower ?? '')
    : hit.to === frame.from - 1;
  if (!infinitive || hit.to > frame.from) return false;
  const before = tokens[hit.from - 1]?.lower === 'on' ? hit.from - 2 : hit.from - 1;
  return /^(?:agreed|decided|pledged|promised|vowed|offered|undertook)$/.test(tokens[before]?.lower ?? '');
}

const AIMS = /^(?:prepare|preparing|discuss|discussing|plan|planning|organise|organize|review|coordinate)$/;

/** "to prepare the summit on 2 July": that day is the summit's, not the meeting's. */
function aimedAt({ tokens, sentences }: Tokenised, frame: Frame): boolean {
  if (!frame.rule.startsWith('noun:')) return false;
  for (let i = Math.max(sentences[frame.sentence]!.from, frame.from - 5); i < frame.from; i++)
    if (AIMS.test(tokens[i]!.lower)) return true;
  return false;
}

const opens = oneOf('opened began started');
const closes = oneOf('closed ended concluded finished');

/** "which opened on Friday … closed on Sunday": both ends of an occasion in one sentence. */
function opening(
  doc: Tokenised,
  frame: Frame,
  all: readonly TimeExpression[],
  own: TimeExpression,
  value: When,
): When {
  const verbBefore = (hit: TimeExpression, isVerb: (word: Word) => boolean) =>
    someToken(doc, Math.max(doc.sentences[frame.sentence]!.from, hit.from - 8), hit.from, isVerb);
  const start = all.find((hit) => verbBefore(hit, opens));
  if (!start) return value;
  const end = all.find((hit) => hit !== start && hit.from > start.from && verbBefore(hit, closes));
  if (!end || (own !== start && own !== end)) return value;
  const [first, last] = [start.resolve(false), end.resolve(false)];
  if (!first || !last || first.precision !== 'day' || last.precision !== 'day' || first.start >= last.start)
    return value;
  return { ...first, end: last.end ?? last.start };
}

/** The time expression that belongs to a frame: in its clause, behind it before in front of it. */
function timeOfFrame(
  doc: Tokenised,
  frame: Frame,
  expressions: readonly TimeExpression[],
): TimeExpression | null {
  if (expressions.length === 0) return null;
  const { from } = doc.sentences[frame.sentence]!;
  const distance = (hit: TimeExpression): number =>
    hit.from >= frame.to
      ? hit.from - frame.to
      : (frame.from - hit.to) * 1.2 + (opensClause(doc, hit.to, frame.from) ? 14 : 2);
  // The nearest first: whether it belongs is the longer question.
  const nearest = expressions
    .filter((hit) => isWithinReach(frame, hit))
    .map((hit) => ({ hit, distance: distance(hit) }))
    .sort((a, b) => a.distance - b.distance)
    .find(
      ({ hit }) =>
        belongs(doc, frame, hit) &&
        !isOfAgreeing(doc, frame, hit) &&
        !(quoted(doc, from, hit.from) && !quoted(doc, from, frame.from)),
    );
  return nearest?.hit ?? null;
}

/** "a visit next week, where he was to have met B on 12 May", "met B on Monday and held talks with C on Tuesday": a clause has its own date. */
const opensClause = ({ tokens }: Tokenised, from: number, to: number): boolean =>
  to - from < 40 &&
  tokens.slice(from, to).some(
    ({ lower }, i) =>
      // "told reporters on Tuesday after meeting B on Sunday"
      /^(?:where|when|who|which|while|after|before|following)$/.test(lower) ||
      // "met A on Monday and B on Tuesday", "spoke to A on Monday and to B on Tuesday"
      (lower === 'and' && from + i + 1 === to && (tokens[to]!.cap || tokens[to]!.lower === 'to')) ||
      // "agreed to hold talks in May and to arrange a meeting of B and C in June"
      (lower === 'and' && tokens[from + i + 1]?.lower === 'to' && from + i + 1 < to) ||
      (lower === 'and' && (isVerb(tokens[from + i + 1]) || tokens[from + i + 1]?.lower === 'with')),
  );

const isVerb = (token: Tokenised['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  !token.cap &&
  /^(?:held|met|had|saw|spoke|paid|gave|hold|meet|have|see|then|also|later|is|was|will|would)$|[^e]ed$/.test(
    token.lower,
  );
