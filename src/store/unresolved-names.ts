import { nameKeys } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { firstValue } from './statement.ts';

const NAME = 'name:';

/** Of somebody whom nobody is known to be: the whole name and each of its words, so that a name finds the record. */
export function unresolvedValues(name: string): string[] {
  const keys = nameKeys(name);
  return keys.length === 0 ? [] : [unresolvedValue(keys), ...keys.map((key) => unresolvedValue([key]))];
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
