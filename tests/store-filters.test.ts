import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportedEvent } from '#src/model/event.ts';
import type { EventDetail } from '#src/model/event-detail.ts';
import type { Clause, EventFilter } from '#src/model/filter.ts';
import { fold } from '#src/resolve/fold.ts';
import { countEvents, getEvent, listEvents } from '#src/store/events.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { personValues, resolveName } from '#src/store/people.ts';
import { at, meeting, on, side, tell } from './stored.ts';

const NAMES = ['Ana Lind', 'Bo Berg', 'Cem Öz', 'Dilá Kaya'];
const WORDS = ['harbour', 'grain', 'corridor', 'truce'];
const PUBLISHERS = ['The Brabant Gazette', 'Agencia Pacífico', null];
const DAYS = Array.from({ length: 1461 }, (_, day) =>
  new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
);

/** An event as it is to be found: its own values, the texts that tell of it, and who published them. */
type Stored = { id: string; event: EventDetail; texts: string[]; publishers: (string | null)[] };

const day = fc.constantFrom(...DAYS.filter((_, index) => index % 97 === 0));
const date = fc.oneof(
  fc.constant(null),
  day.map((start) => on(start)),
  day.map((start) => on(start.slice(0, 7))),
  day.map((start) => on(start.slice(0, 4))),
  fc.tuple(day, day).map((days) => on(...(days.sort() as [string, string]))),
);
const participant = fc
  .record({
    name: fc.constantFrom(...NAMES),
    country: fc.constantFrom('NO', 'SE', 'TR', null),
    organization: fc.constantFrom('United Nations', 'Blue Council', null),
  })
  .map(({ name, country, organization }) =>
    side(name, country, { organization: country ? null : organization }),
  );
const event: fc.Arbitrary<ReportedEvent> = fc
  .record({
    participants: fc.array(participant, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('meeting' as const, 'call' as const),
    channel: fc.constantFrom('in_person' as const, 'phone' as const, null),
    status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
    salience: fc.constantFrom('main' as const, 'mentioned' as const),
    date,
    place: fc.constantFrom(at('Oslo', 'NO'), at('İzmir', 'TR'), at(null, 'SE'), null),
    topics: fc
      .uniqueArray(fc.constantFrom('energy' as const, 'nuclear' as const, 'sanctions' as const))
      .map((topics) => topics.map((topic) => ({ topic, phrase: topic, start: 0, end: 1, rule: 'test' }))),
  })
  .map(({ participants, ...more }) => meeting(participants, more));
const told = fc.record({
  events: fc.array(event, { maxLength: 3 }),
  words: fc.uniqueArray(fc.constantFrom(...WORDS)),
  publisher: fc.constantFrom(...PUBLISHERS),
});

function clauses(...values: string[]): fc.Arbitrary<Clause[]> {
  const any = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
  return fc.array(fc.record({ any, not: fc.boolean() }), { minLength: 1, maxLength: 2 });
}
const fields = fc.record({
  person: clauses(...NAMES),
  country: clauses('NO', 'SE', 'TR'),
  organization: clauses('united nations', 'Blue Council'),
  kind: clauses('meeting', 'call'),
  channel: clauses('in_person', 'phone', 'video'),
  status: clauses('held', 'planned', 'cancelled'),
  salience: clauses('main', 'mentioned'),
  topic: clauses('energy', 'nuclear', 'sanctions'),
  place: clauses('oslo', 'Izmir', 'SE', 'Türkiye'),
  publisher: clauses('the brabant gazette', 'Agencia Pacifico'),
  q: fc.constantFrom(...WORDS, 'grain truce', ''),
  from: day,
  to: day,
  undated: fc.constantFrom('include' as const, 'exclude' as const, 'only' as const),
  min_reports: fc.constantFrom(1, 2),
});
const FIELDS = [
  'person',
  'country',
  'organization',
  'kind',
  'channel',
  'status',
  'salience',
  'topic',
  'place',
] as const;
/** Few fields at a time: all at once find nothing and prove nothing. */
const filter: fc.Arbitrary<EventFilter> = fc
  .tuple(
    fields,
    fc.subarray([...FIELDS, 'publisher', 'q', 'from', 'to', 'undated', 'min_reports'] as const, {
      maxLength: 3,
    }),
  )
  .map(([all, chosen]) => Object.fromEntries(chosen.map((field) => [field, all[field]])));

describe('a filtered list', () => {
  test('has every event that a plain reading of the filter finds, once, in order, on pages of any size', () => {
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 1, maxLength: 25 }),
        fc.array(fc.tuple(filter, fc.integer({ min: 1, max: 9 }), fc.boolean()), {
          minLength: 8,
          maxLength: 8,
        }),
        (documents, asked) => {
          const db = openStore(':memory:');
          for (const [at, document] of documents.entries()) fill(db, document, at);
          const stored = storedEvents(db);
          for (const [wanted, limit, ascending] of asked) {
            const resolved = withIds(db, wanted);
            const paged = allPages(db, resolved, limit, ascending ? 'date' : '-date');
            const expected = stored.filter((one) => satisfies(one, wanted));
            expect(paged).toEqual(inOrder(expected, ascending));
            expect(countEvents(db, resolved)).toBe(expected.length);
          }
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

function fill(
  db: Store,
  { events, words, publisher }: typeof told extends fc.Arbitrary<infer T> ? T : never,
  at: number,
): void {
  tell(db, `Report ${at}\n${words.join(' ')}`, events, { publisher });
}

function storedEvents(db: Store): Stored[] {
  const ids = db.prepare<[], string>('SELECT id FROM events').pluck().all() as string[];
  const text = db
    .prepare<[string], string>('SELECT text FROM document_contents WHERE document_id = ?')
    .pluck();
  return ids.map((id) => {
    const event = getEvent(db, id)!;
    const main = event.reports.filter((report) => report.event.salience === 'main');
    return {
      ...{ id, event, publishers: event.documents.map(({ publisher }) => publisher) },
      texts: main.map(({ document }) => text.get(document.id) as string),
    };
  });
}

function withIds(db: Store, wanted: EventFilter): EventFilter {
  if (!wanted.person) return wanted;
  const values = (name: string) => personValues(resolveName(db, name));
  return { ...wanted, person: wanted.person.map(({ any, not }) => ({ any: any.flatMap(values), not })) };
}

function allPages(db: Store, filter: EventFilter, limit: number, sort: 'date' | '-date'): string[] {
  const ids: string[] = [];
  let after: unknown[] | null = null;
  do {
    const { rows, next } = listEvents(db, filter, { sort, limit, after });
    expect(rows.length).toBeLessThanOrEqual(limit);
    if (next) expect(rows).toHaveLength(limit);
    ids.push(...rows.map(({ id }) => id));
    after = next;
  } while (after);
  return ids;
}

function inOrder(events: Stored[], ascending: boolean): string[] {
  const first = ({ event }: Stored) =>
    DAYS.find((one) => event.date && one.startsWith(event.date.start)) ?? '';
  const dated = events.filter(({ event }) => event.date);
  const undated = events.filter(({ event }) => !event.date);
  const order = (rows: Stored[]) => {
    const keys = rows.map((row) => [`${first(row)} ${row.id}`, row.id] as const).sort();
    return (ascending ? keys : keys.reverse()).map(([, id]) => id);
  };
  return [...order(dated), ...order(undated)];
}

/** What the filter says, read word by word. */
function satisfies({ event, texts, publishers }: Stored, wanted: EventFilter): boolean {
  const { participants, place } = event;
  const country = { NO: 'Norway', SE: 'Sweden', TR: 'Türkiye' }[place?.country ?? ''] ?? null;
  const values: Record<string, (string | null)[]> = {
    person: participants.map(({ name }) => name),
    country: participants.map((one) => one.country),
    organization: participants.map(({ organization }) => organization),
    kind: [event.kind],
    channel: [event.channel],
    status: [event.status],
    salience: [event.salience],
    topic: event.topics,
    place: [place?.city ?? null, place?.country ?? null, country],
    publisher: publishers,
  };
  const has = Object.entries(values).every(([field, found]) => {
    const known = found.map((value) => fold(value ?? ''));
    const asked = (wanted[field as keyof EventFilter] as Clause[] | undefined) ?? [];
    return asked.every(({ any, not }) => any.some((value) => known.includes(fold(value))) !== not);
  });
  const words = (wanted.q ?? '').split(' ').filter((word) => word);
  const body = texts.join(' ');
  return (
    has &&
    words.every((word) => body.includes(word)) &&
    inTime(event, wanted) &&
    event.report_count >= (wanted.min_reports ?? 1)
  );
}

/** Day by day over the whole calendar: whether one of the days asked for is one that the event covers. */
function inTime({ date }: EventDetail, { from, to, undated }: EventFilter): boolean {
  if (!date) return undated ? undated !== 'exclude' : !from && !to;
  if (undated === 'only') return false;
  const { start, end } = date;
  const covers = (one: string) => (end === null ? one.startsWith(start) : one >= start && one <= end);
  return DAYS.some((one) => one >= (from ?? '') && one <= (to ?? '9999') && covers(one));
}
