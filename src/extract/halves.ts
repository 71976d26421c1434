import { lowerAt, type Token } from './tokens.ts';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
]);
const KOREAN = /^(?:korean?|koreas|koreans|pyongyang|dprk)$/;

/** "the North" and "the South" in a text that tells of Korea, "North" in "North and South Korea"; `null` elsewhere. */
export function halfOfKorea(tokens: readonly Token[], i: number): string | null {
  const code = HALVES.get(tokens[i]!.lower);
  const next = tokens[i + 1];
  if (code === undefined || !tellsOfKorea(tokens)) return null;
  if (lowerAt(tokens, i - 1) === 'the') return next?.cap ? null : code;
  return next?.lower === 'and' && HALVES.has(lowerAt(tokens, i + 2)) && KOREAN.test(lowerAt(tokens, i + 3))
    ? code
    : null;
}

/** Asked for at many tokens of a text, found once. */
const KOREAN_TEXTS = new WeakMap<readonly Token[], boolean>();

function tellsOfKorea(tokens: readonly Token[]): boolean {
  const known = KOREAN_TEXTS.get(tokens) ?? tokens.some(({ lower }) => KOREAN.test(lower));
  KOREAN_TEXTS.set(tokens, known);
  return known;
}
