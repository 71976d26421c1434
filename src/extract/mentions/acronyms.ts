import type { Token } from '../text/tokens.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** No name of a body is looked through further back. */
const MAX_BODY = 12;

/** "of the FDFA", "the FDFA's director": capitals alone among words that are not, and no name that an office introduces. */
export function isAcronym(tokens: readonly Token[], i: number, expected: boolean): boolean {
  // A name is looked for behind the last word, too.
  const { cap = false, text = '' } = tokens[i] ?? {};
  if (!cap || !ACRONYM.test(text) || isCapitals(tokens[i + 1]) || isCapitals(tokens[i - 1])) return false;
  if (tokens[i + 1]?.cap && tokens[i + 1]!.kind === 'word') return false;
  return expected ? isOfInitials(tokens, i) : /^(?:the|an?)$/.test(tokens[i - 1]?.lower ?? '');
}

/** Another word in capitals: the line is written so. */
const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);

/** "Federal Department of Foreign Affairs FDFA": the first letters of the words before. */
export function isOfInitials(tokens: readonly Token[], i: number): boolean {
  const { text: written } = tokens[i]!;
  if (!ACRONYM.test(written)) return false;
  const letters = [...written];
  for (let k = i - 1; k >= Math.max(0, i - MAX_BODY) && letters.length > 0; k--) {
    const { cap, kind, text } = tokens[k]!;
    if (kind !== 'word') return false;
    if (cap && letters.pop() !== text[0]) return false;
  }
  return letters.length === 0;
}
