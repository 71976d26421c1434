import type { ClaimDimension, DocumentDimension, EventDimension } from '../model/groups.ts';
import type { Listed } from './facets.ts';

/** How records `f` are counted by one thing: what to join to them, and the value; null is unknown. */
export type Dimension = { join: string; key: string; inTime?: true; label?: Label };
/** How a value is put in words. */
export type Label = 'person' | 'country' | 'pair' | 'topic';

const own = (table: string, key: string): Dimension => ({ join: `JOIN ${table} r ON r.id = f.id`, key });
const ofSides = (column: string, label?: Label): Dimension => ({
  join: `LEFT JOIN participants p ON p.event_id = f.id AND p.${column} IS NOT NULL`,
  key: `p.${column}`,
  ...(label && { label }),
});
/** The first so many characters of the day, which is '' where there is none. */
const inTime = (characters: number): Dimension => ({
  join: '',
  key: `nullif(substr(f.date_from, 1, ${characters}), '')`,
  inTime: true,
});

const EVENT: Record<EventDimension, Dimension> = {
  person: ofSides('person_id', 'person'),
  country: ofSides('country', 'country'),
  pair: {
    join: `LEFT JOIN (participants a JOIN participants b ON b.event_id = a.event_id AND b.country > a.country)
      ON a.event_id = f.id`,
    key: "a.country || '-' || b.country",
    label: 'pair',
  },
  organization: ofSides('organization'),
  topic: { join: 'LEFT JOIN event_topics t ON t.event_id = f.id', key: 't.topic', label: 'topic' },
  kind: own('events', 'r.kind'),
  channel: own('events', 'r.channel'),
  status: own('events', 'r.status'),
  salience: own('events', 'r.salience'),
  place: { ...own('events', 'r.place_country'), label: 'country' },
  month: {
    ...own('events', "iif(r.date_precision = 'year', NULL, substr(r.date_start, 1, 7))"),
    inTime: true,
  },
  year: { ...own('events', 'substr(r.date_start, 1, 4)'), inTime: true },
  publisher: {
    join: `LEFT JOIN (reports r JOIN documents d ON d.id = r.document_id AND d.publisher IS NOT NULL)
      ON r.event_id = f.id`,
    key: 'd.publisher',
  },
};

const CLAIM: Record<ClaimDimension, Dimension> = {
  speaker: {
    join: 'LEFT JOIN claim_speakers s ON s.claim_id = f.id',
    key: 'ifnull(s.person_id, s.name)',
    label: 'person',
  },
  speaker_country: {
    join: "LEFT JOIN claim_facets s ON s.id = f.id AND s.facet = 'speaker_country'",
    key: 's.value',
    label: 'country',
  },
  act: own('claims', 'r.act'),
  mode: own('claims', 'r.mode'),
  topic: { join: 'LEFT JOIN claim_topics t ON t.claim_id = f.id', key: 't.topic', label: 'topic' },
  event: own('claims', 'r.event_id'),
  publisher: {
    join: 'JOIN claims r ON r.id = f.id JOIN documents d ON d.id = r.document_id',
    key: 'd.publisher',
  },
  month: inTime(7),
  year: inTime(4),
};

const DOCUMENT: Record<DocumentDimension, Dimension> = {
  publisher: own('documents', 'r.publisher'),
  source: own('documents', 'r.source'),
  language: own('documents', 'r.language'),
  month: {
    ...own('documents', "iif(r.published LIKE '____-__%', substr(r.published, 1, 7), NULL)"),
    inTime: true,
  },
  year: inTime(4),
};

/** Everything that records can be counted by. */
export const DIMENSIONS = { event: EVENT, claim: CLAIM, document: DOCUMENT } satisfies Record<
  Listed,
  Record<string, Dimension>
>;
