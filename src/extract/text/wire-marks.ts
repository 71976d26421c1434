import { token } from './token-of.ts';
import type { Token } from './tokens.ts';
import { spellingOf } from './vocabulary.ts';

/**
 * Old wires write quotation marks as two accents or apostrophes (``so'', ''so'', ``so``): one mark of those that rules
 * know. An accent within a word is an apostrophe ("Blake`s").
 */
export function mergeWireQuotes(tokens: Token[], first: number): void {
  let kept = first;
  let open = false;
  for (let i = first; i < tokens.length; i++) {
    const { text, start, end } = tokens[i]!;
    const next = tokens[i + 1];
    const before = kept > first && tokens[kept - 1]!.end === start ? tokens[kept - 1]! : null;
    const opens: boolean =
      (text === '`' && !(open && before)) || (text === "'" && !open && tokens[i + 2]?.start === next?.end);
    const mark: string | null = opens ? '“' : open && /^['`]$/.test(text) ? '”' : null;
    if (mark && next?.text === text && next.start === end) {
      tokens[kept++] = token(spellingOf(mark), start, next.end, 'mark');
      open = mark === '“';
      i++;
    } else if (text === '`' && before?.kind === 'word' && next?.kind === 'word' && next.start === end) {
      if (next.lower === 's') tokens[kept++] = token(spellingOf("'s"), start, next.end, 'mark');
      else
        tokens[kept - 1] = token(spellingOf(`${before.text}'${next.text}`), before.start, next.end, 'word');
      i++;
    } else tokens[kept++] = tokens[i]!;
  }
  tokens.length = kept;
}

export const EMPHASIS = /\*\*|__/;

/** Markdown sets words off by two stars or lines (**so**), between an office and its holder too: no token. */
export function dropEmphasis(tokens: Token[], first: number): void {
  let kept = first;
  for (let i = first; i < tokens.length; i++) {
    const { text, end } = tokens[i]!;
    const next = tokens[i + 1];
    if ((text === '*' || text === '_') && next?.text === text && next.start === end) i++;
    else tokens[kept++] = tokens[i]!;
  }
  tokens.length = kept;
}
