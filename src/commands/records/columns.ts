import type { Row } from '../../api/pages.ts';

/** The fields of a row that a table shows, for lists whose rows have more of them than fit. */
const COLUMNS: Record<string, readonly string[]> = {
  events: ['date', 'kind', 'status', 'participants', 'place', 'id'],
  people: ['name', 'countries', 'titles', 'event_count', 'id'],
  claims: ['speakers', 'act', 'text', 'id'],
  documents: ['published', 'publisher', 'title', 'event_count', 'id'],
  changes: ['version', 'change', 'noun', 'id', 'into', 'why'],
  network: ['source_name', 'target_name', 'event_count', 'weight', 'last_date', 'source', 'target'],
  unresolved: ['open', 'name', 'title', 'country', 'candidates', 'document', 'event_id'],
};

/** The columns for rows of a list: all fields, where they are other rows than its usual ones or few fields of them. */
export function columnsOf(list: string, [first = {}]: Row[]): readonly string[] {
  const usual = COLUMNS[list];
  return usual?.every((field) => field in first) ? usual : Object.keys(first);
}

/** `event_count` counts events. */
export const heading = (field: string): string =>
  field.replace(/^(\w+?)_count$/, (_, noun: string) => PLURALS[noun] ?? `${noun}s`).replaceAll('_', ' ');

const PLURALS: Record<string, string> = { person: 'people' };
