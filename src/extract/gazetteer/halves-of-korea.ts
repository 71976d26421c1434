import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
]);
const isKorean = oneOf('korea korean koreas koreans pyongyang dprk');

/** "the North" and "the South" in a text that tells of Korea, "North" in "North and South Korea"; `null` elsewhere. */
export function halfOfKorea(tokens: readonly Token[], i: number): string | null {
  const code = HALVES.get(tokens[i]!.lower);
  const next = tokens[i + 1];
  const behind = tokens[i + 3];
  if (code === undefined || !tellsOfKorea(tokens)) return null;
  if (lowerAt(tokens, i - 1) === 'the') return next?.cap ? null : code;
  return next?.lower === 'and' &&
    HALVES.has(lowerAt(tokens, i + 2)) &&
    behind !== undefined &&
    isKorean(behind.word)
    ? code
    : null;
}

/** Asked for at many tokens of a text, found once. */
const KOREAN_TEXTS = new WeakMap<readonly Token[], boolean>();

function tellsOfKorea(tokens: readonly Token[]): boolean {
  const known = KOREAN_TEXTS.get(tokens) ?? tokens.some(({ word }) => isKorean(word));
  KOREAN_TEXTS.set(tokens, known);
  return known;
}
