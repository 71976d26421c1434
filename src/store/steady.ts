import type { Sql } from './sql.ts';
import type { Noun } from './write.ts';

/**
 * The condition that record `f` is as it was at a version of the data: what has changed since may stand at another
 * place of its list, and would come twice to whoever reads that page by page.
 */
export function steadySince(noun: Noun, version: number): Sql {
  return {
    text: 'NOT EXISTS (SELECT 1 FROM changes c WHERE c.noun = ? AND c.id = f.id AND c.version > ?)',
    values: [noun, version],
  };
}
