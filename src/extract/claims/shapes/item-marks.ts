import type { Token } from '../../text/tokens.ts';

export const BULLET = /^[-–—•·*▪●►]$/;

/** "–", "1.", "a)", "(ii)": the mark of an item begins at a token. */
export const opensAsItem = (tokens: readonly Token[], at: number): boolean => markEnd(tokens, at) > at;

/** The token behind the mark of an item; `at` itself where none stands there. */
export function markEnd(tokens: readonly Token[], at: number): number {
  if (BULLET.test(tokens[at]?.text ?? '')) return at + 1;
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const label = tokens[open];
  if (!label || !(label.kind === 'number' || /^(?:[a-z]|[ivx]+)\.?$/i.test(label.text))) return at;
  return /^[.)]$/.test(tokens[open + 1]?.text ?? '')
    ? open + 2
    : label.text.endsWith('.') && label.text.length > 1
      ? open + 1
      : at;
}
