import type { Entry } from '../gazetteer/gazetteer.ts';
import { codeAt } from '../text/code-at.ts';
import type { Match } from '../text/phrases.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Piece, StatePiece } from './mention.ts';

/** The stretch of tokens from `from` to before `to` with its text as it stands. */
export const piece = (doc: Tokenised, from: number, to: number): Piece => ({
  from,
  to,
  text: doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end),
});

/** What the gazetteer found, as a state with its code; `null` where it is an organisation. */
export const statePiece = (doc: Tokenised, { from, to, value }: Match<Entry>): StatePiece | null =>
  'code' in value ? { ...piece(doc, from, to), code: value.code } : null;

/** The last word of a name: by it alone people are named again. */
export function surnameOf({ text }: Piece): string {
  let from = text.length;
  while (from > 0 && !isSpace(codeAt(text, from - 1))) from--;
  return text.slice(from);
}

const [SPACE, LAST_PLAIN] = [32, 127];
const isSpace = (code: number): boolean =>
  code > LAST_PLAIN ? /\s/.test(String.fromCharCode(code)) : code === SPACE || (code > 8 && code < 14);
