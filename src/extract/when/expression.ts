import type { Basis, Precision } from '#src/model/vocabulary.ts';
import type { Token } from '../text/tokens.ts';

/** A date as the text gives it, resolved. */
export interface When {
  start: string;
  end: string | null;
  precision: Precision;
  basis: Basis;
}

/** A time expression: which tokens, and what it means for something past or to come. */
export interface TimeExpression {
  from: number;
  to: number;
  rule: string;
  /** Dates only what is told behind it: "four days after A met B". */
  forward?: boolean;
  /** `null` where it needs a day to count from that the document does not have. */
  resolve(planned: boolean): When | null;
}

/** What a reader knows: the day of the report, and the expression told of before. */
export interface TimeContext {
  anchor: string | null;
  /** The last expression before that gives a day: "the next day" counts from it. */
  before: TimeExpression | null;
  /** The last of them that is past for sure. */
  past: TimeExpression | null;
}

/** Reads a time expression that begins at token `i`, or declines. */
export type TimeReader = (
  tokens: readonly Token[],
  i: number,
  end: number,
  context: TimeContext,
) => TimeExpression | null;

export const stated = (start: string, precision: Precision = 'day', end: string | null = null): When => ({
  start,
  end: end === start ? null : end,
  precision,
  basis: 'stated',
});

export const relative = (start: string, end: string | null = null, precision: Precision = 'day'): When => ({
  start,
  end: end === start ? null : end,
  precision,
  basis: 'relative',
});

export const fixed = (from: number, to: number, rule: string, value: When | null): TimeExpression => ({
  from,
  to,
  rule,
  resolve: () => value,
});
