import { nameKeys } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { firstValue } from './statement.ts';

const NAME = 'name:';

/** Of names with more words no pairs are entered: they are descriptions rather than names. */
const MOST_PAIRED = 4;

/** Of somebody whom nobody is known to be: the whole name, each of its words and each two, so that a name finds the record. */
export function unresolvedValues(name: string): string[] {
  const keys = nameKeys(name);
  if (keys.length === 0) return [];
  const paired = keys.length > MOST_PAIRED ? [] : keys;
  const pairs = paired.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other]));
  return [...new Set([keys, ...keys.map((key) => [key]), ...pairs].map(unresolvedValue))];
}

/** How a name that stands for nobody in particular is spelled in the index. */
export function unresolvedValue(keys: readonly string[]): string {
  return `${NAME}${keys.toSorted().join(' ')}`;
}

/** Whether a value of the index is such a name. */
export const isUnresolvedValue = (value: string): boolean => value.startsWith(NAME);

/** Whether speakers whom no person stands for have this name, or this word of one. */
export function isSpeakersName(db: Store, name: string): boolean {
  const sql = "SELECT 1 FROM claim_facets WHERE facet = 'speaker' AND value = ? LIMIT 1";
  const keys = nameKeys(name);
  return keys.length > 0 && firstValue(db, sql, unresolvedValue(keys)) !== null;
}
