import type { Store } from './open.ts';
import { firstValue } from './statement.ts';

/** What has to be readable for the lists, the records and the searches to work, each by one cheap read. */
const READS = {
  dataset: 'SELECT version FROM dataset',
  records:
    'SELECT (SELECT count(*) FROM (SELECT 1 FROM events LIMIT 1)) + (SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1))',
  full_text: `SELECT count(*) FROM (SELECT 1 FROM event_words WHERE event_words MATCH '"a"' LIMIT 1)`,
};
export type Probed = keyof typeof READS;
export const PROBED = Object.keys(READS) as Probed[];

/** Reads from each part of the database; the first that cannot be read, with the reason, `null` where all can. */
export function probe(db: Store): { part: Probed; error: unknown } | null {
  for (const part of PROBED) {
    try {
      if (firstValue(db, READS[part]) === null) return { part, error: new Error('nothing is there') };
    } catch (error) {
      return { part, error };
    }
  }
  return null;
}
