import type { EventSummary } from '../../model/event-record.ts';
import { type Column, joined, plain } from './csv.ts';
import { sideName } from './event-words.ts';

type Row = EventSummary & { claims?: unknown[] | undefined; reports?: unknown[] | undefined };
type Side = EventSummary['participants'][number];

const ofSides = (name: string, value: (side: Side) => string | null): Column<Row> => ({
  name,
  field: 'participants',
  value: ({ participants }) => joined(participants.map(value)),
});
const ofDate = (part: keyof NonNullable<EventSummary['date']>): Column<Row> => ({
  name: `date_${part}`,
  field: 'date',
  value: ({ date }) => date?.[part] ?? null,
});
const ofPlace = (part: keyof NonNullable<EventSummary['place']>): Column<Row> => ({
  name: `place_${part}`,
  field: 'place',
  value: ({ place }) => place?.[part] ?? null,
});
/** Whole records in one cell, for those who ask for them in a table. */
const asJson = (field: 'claims' | 'reports'): Column<Row> => ({
  name: field,
  field,
  asked: true,
  value: (row) => JSON.stringify(row[field]),
});

/** The table of events; several values stand in one cell behind each other, in the same order in each column. */
export const EVENT_COLUMNS: Column<Row>[] = [
  ...plain<Row>('id', 'kind', 'channel', 'status', 'salience'),
  ...(['start', 'end', 'precision', 'basis'] as const).map(ofDate),
  ...(['city', 'country', 'venue'] as const).map(ofPlace),
  ofSides('participants', sideName),
  ofSides('participant_ids', ({ person_id }) => person_id ?? ''),
  ofSides('participant_titles', ({ title }) => title ?? ''),
  ofSides('participant_countries', ({ country }) => country ?? ''),
  ofSides('participant_organizations', ({ organization }) => organization ?? ''),
  ofSides('participant_roles', ({ role }) => role),
  { name: 'topics', field: 'topics', value: ({ topics }) => joined(topics) },
  ...plain<Row>('claim_count', 'report_count'),
  { name: 'documents', field: 'documents', value: ({ documents }) => joined(documents.map(({ id }) => id)) },
  {
    name: 'publishers',
    field: 'documents',
    value: ({ documents }) => joined(documents.map(({ publisher }) => publisher ?? '')),
  },
  asJson('claims'),
  asJson('reports'),
];
