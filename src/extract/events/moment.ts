import type { Frame } from '../frames/frame.ts';
import { quoted } from '../quoted.ts';
import type { Tokenised } from '../sentences.ts';
import type { TimeExpression, When } from '../when/expression.ts';
import type { Timeline } from '../when/timeline.ts';
import { takesPlace } from '../where/belonging.ts';

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
  const expressions = times[frame.sentence] ?? [];
  const expression = timeOfFrame(doc, frame, expressions);
  const value = expression?.resolve(frame.status !== 'held' || expected(doc, frame, expression)) ?? null;
  if (!expression || !value) return null;
  return { expression, value: opening(doc, frame, expressions, expression, value) };
}

const AIMS = /^(?:prepare|preparing|discuss|discussing|plan|planning|organise|organize|review|coordinate)$/;

/** "to prepare the summit on 2 July": that day is the summit's, not the meeting's. */
function aimedAt({ tokens, sentences }: Tokenised, frame: Frame): boolean {
  if (!frame.rule.startsWith('noun:')) return false;
  for (let i = Math.max(sentences[frame.sentence]!.from, frame.from - 5); i < frame.from; i++)
    if (AIMS.test(tokens[i]!.lower)) return true;
  return false;
}

const EXPECTS = /^(?:will|due|scheduled|expected|slated|tomorrow|plans|planned|planning|set)$/;

/** "is expected to explain … when he meets B on May 5": what the sentence announces is to come, whatever the verb says. */
function expected(doc: Tokenised, frame: Frame, { from }: TimeExpression): boolean {
  const sentence = doc.sentences[frame.sentence]!;
  for (
    let i = Math.max(sentence.from, Math.min(frame.from, from) - 20);
    i < Math.max(frame.from, from);
    i++
  ) {
    const { lower } = doc.tokens[i]!;
    if (EXPECTS.test(lower) && doc.tokens[i - 1]?.lower !== 'had' && doc.tokens[i - 1]?.lower !== 'been')
      return true;
  }
  return false;
}

/** "which opened on Friday … closed on Sunday": both ends of an occasion in one sentence. */
function opening(
  doc: Tokenised,
  frame: Frame,
  all: readonly TimeExpression[],
  own: TimeExpression,
  value: When,
): When {
  const verbBefore = (hit: TimeExpression, words: RegExp) =>
    doc.tokens
      .slice(Math.max(doc.sentences[frame.sentence]!.from, hit.from - 8), hit.from)
      .some(({ lower }) => words.test(lower));
  const start = all.find((hit) => verbBefore(hit, /^(?:opened|began|started)$/));
  const end = all.find(
    (hit) =>
      hit !== start &&
      hit.from > (start?.from ?? 0) &&
      verbBefore(hit, /^(?:closed|ended|concluded|finished)$/),
  );
  if (!start || !end || (own !== start && own !== end)) return value;
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
  const { from } = doc.sentences[frame.sentence]!;
  let best: TimeExpression | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of expressions) {
    const distance =
      hit.from >= frame.to
        ? hit.from - frame.to
        : (frame.from - hit.to) * 1.2 + (opensClause(doc, hit.to, frame.from) ? 14 : 2);
    if (
      distance >= nearest ||
      !belongs(doc, frame, hit) ||
      (quoted(doc, from, hit.from) && !quoted(doc, from, frame.from))
    )
      continue;
    best = hit;
    nearest = distance;
  }
  return best;
}

/** "has cancelled a visit next week, where he was to have met B on 12 May": the clause has its own date. */
const opensClause = ({ tokens }: Tokenised, from: number, to: number): boolean =>
  to - from < 40 && tokens.slice(from, to).some(({ lower }) => /^(?:where|when|who|which)$/.test(lower));

const BEFORE_DATE = /^(?:since|until|till|before|after|by|than|of)$/;
/** Words behind a date that do not make it a modifier ("the July 14 strike"). */
const AFTER_DATE =
  /^(?:in|at|to|with|and|on|for|of|by|during|as|the|a|an|where|when|which|who|from|after|before|that|but|morning|afternoon|evening|night|local|via|over|between|following|about|discussed|met|said|told|received|held|had|amid|he|she|they|it|is|was|will|also|called|spoke|through|under|ahead|while|until|his|her|their|its|chaired|hosted|attended|visited|arrived|paid|gave|made|welcomed|alongside|here|there|together|separately|aboard|near|inside|outside|without|within|again|against|into|upon|not|or)$/;
const OCCASION =
  /^(?:meeting|meetings|talks|summit|call|calls|visit|conversation|session|round|negotiations|consultations|audience|conference|discussions|trip|encounter|dialogue)$/;
/** Between a frame and a date behind it: what stands there owns the date. */
const OWNERS =
  /^(?:which|that|who|whom|whose|when|where|while|because|since|after|before|until|if|although|said|says|told|announced|reported|added|declared|signed|killed|appointed|elected|adopted|launched|arrested|seized|captured|detained|sworn|imposed|inaugurated|invaded|attacked|recognised|recognized|voted|died|born|fired)$/;

function belongs(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  const { from, to } = hit;
  if (hit.forward) return from < frame.from && frame.from - to < 25;
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to];
  const partOfDay = /^(?:morning|evening|afternoon|night|eve)$/.test(tokens[from - 2]?.lower ?? '');
  if (BEFORE_DATE.test(before) && !(before === 'of' && (from - 1 === frame.to || partOfDay))) return false;
  if (/^['’]s?$/.test(next?.text ?? '')) return frame.from > to && frame.from - to <= 4;
  const modifies = next && next.kind === 'word' && !next.cap && !AFTER_DATE.test(next.lower);
  const determined = /^(?:the|a|an|his|her|their|its|this|last)$/.test(before) || /^['’]s?$/.test(before);
  if (modifies && determined && !/^(?:this|last)$/.test(before))
    return frame.from >= to && frame.from - to <= 3;
  return from >= frame.to ? ownsBehind(doc, frame, hit) : ownsBefore(doc, frame, hit);
}

/** A date behind the frame: no clause of its own, no reporting verb, no other occasion stands between. */
function ownsBehind({ tokens }: Tokenised, frame: Frame, { from }: TimeExpression): boolean {
  let purpose = false;
  for (let i = frame.to; i < from; i++) {
    const { lower, text } = tokens[i]!;
    if (text === ';') return false;
    if (text === ',' && i > frame.to + 2 && /^to be (?:held|hosted)/.test(words(tokens, i + 1, 3)))
      return false;
    if (OWNERS.test(lower) && i > frame.to && !(lower === 'which' && takesPlace(tokens, i))) return false;
    if (lower === 'and' && /(?:ed|gave|told|said|paid)$/.test(tokens[i + 1]?.lower ?? '') && from - i > 6)
      return false;
    if (
      lower === 'to' &&
      /^(?:discuss|address|review|talk|prepare|follow|mark|explore|examine)$/.test(tokens[i + 1]?.lower ?? '')
    )
      purpose = true;
    if (PREPARES.test(lower)) purpose = true;
    if (purpose && OCCASION.test(lower) && from - i <= 5) return false;
  }
  return true;
}

const PREPARES = /^(?:preparing|preparations|prepared|arrangements|plans|reviewed|agenda)$/;

const words = (tokens: Tokenised['tokens'], from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map(({ lower }) => lower)
    .join(' ');

/** A date before the frame: "said on Friday that A will meet B" dates the saying. */
function ownsBefore({ tokens }: Tokenised, frame: Frame, { from, to }: TimeExpression): boolean {
  for (let i = to; i < frame.from; i++) if (tokens[i]!.text === ';') return false;
  const said = [from - 1, from - 2, from - 3].some((i) =>
    /^(?:said|says|announced|confirmed|told|reported|disclosed|stated)$/.test(tokens[i]?.lower ?? ''),
  );
  return !(said && (tokens[to]?.lower === 'that' || frame.status === 'planned'));
}
