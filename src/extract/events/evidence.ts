import type { Evidence } from '#src/model/evidence.ts';
import type { Tokenised } from '../text/sentences.ts';

/** The evidence of a stretch of tokens. */
export function evidenceOf(
  { tokens }: Tokenised,
  { from, to }: { from: number; to: number },
  rule: string,
): Evidence {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, rule };
}

/** The words of a piece of text in one line. */
export const oneLine = <T extends { text: string }>(piece: T | null): string | null =>
  piece?.text.replace(/\s+/g, ' ') ?? null;
