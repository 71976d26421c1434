import { fold, foldTokens } from '../resolve/fold.ts';
import type { Listed } from './facets.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** More words than this narrow nothing; the full-text parser has a limit of its own. */
const MOST_WORDS = 64;

/**
 * A full-text query for records that have all words of the text, in any script. Each word is quoted and made
 * of letters and digits only, so that nothing of the query language can come from outside. `null` where the
 * text asks nothing; `''` where it has only signs, which no record has as words.
 */
export function wordQuery(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  const words = [...new Set(foldTokens(text))].slice(0, MOST_WORDS);
  return words.map((word) => `"${word}"`).join(' ');
}

/** Enters the words of a record into its full-text index. */
export function putWords(db: Store, noun: Listed, seq: number | bigint, texts: (string | null)[]): void {
  const words = texts.filter((text) => text !== null).map(fold);
  prepared(db, `INSERT INTO ${noun}_words (rowid, words) VALUES (?, ?)`).run(seq, words.join(' '));
}
