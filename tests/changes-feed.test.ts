import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import type { Page, Rows } from '#src/model/filter.ts';
import { documentId } from '#src/resolve/ids.ts';
import { listChanges } from '#src/store/changes-feed.ts';
import { listClaims } from '#src/store/claims.ts';
import { listDocuments } from '#src/store/documents.ts';
import { listEvents } from '#src/store/events.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { listPeople } from '#src/store/people.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { at, claim, meeting, on, readAs, side } from './stored.ts';

const NAMES = ['George Bush', 'George W. Bush', 'George H. W. Bush', 'Bush', 'Wang Yi', 'Wang', 'Yi Wang'];
const participant = fc
  .record({
    name: fc.option(fc.constantFrom(...NAMES), { freq: 9 }),
    country: fc.constantFrom('US', 'CN', null),
    title: fc.constantFrom('President', 'Foreign Minister', null),
  })
  .map(({ name, country, title }) => side(name, country, { title }));
const event: fc.Arbitrary<ReportedEvent> = fc
  .record({
    sides: fc.array(participant, { minLength: 1, maxLength: 3 }),
    date: fc.constantFrom(null, on('1991-03-04'), on('1991-03-05'), on('2003-03-04'), on('1991-03')),
    place: fc.constantFrom(null, at('Geneva', 'CH'), at('Basel', 'CH')),
  })
  .map(({ sides, ...more }) =>
    meeting(sides, {
      ...more,
      claims: [claim([sides[0]!.name ?? 'The minister'], 'the border must be open to trade', 3)],
    }),
  );
const step = fc.record({
  /** Which of the documents. */
  number: fc.nat(5),
  goes: fc.boolean(),
  events: fc.array(event, { minLength: 1, maxLength: 2 }),
  head: fc.record({
    published: fc.constantFrom(null, '1991-03-04', '1991-03-05T10:00'),
    publisher: fc.constantFrom(null, 'Fjord News', 'Harbour Post'),
  }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Takes a document in, for the first time or as it is read otherwise, or takes it out. */
function make(db: Store, { number, goes, events, head }: Step, run: number): void {
  const bytes = Buffer.from(`Report ${number}`);
  if (goes) {
    commit(db, { at: new Date(), why: 'a test' }, (write) => ({
      result: removeDocument(write, documentId(bytes)),
    }));
    return;
  }
  const received = { bytes, media_type: 'text/plain', sidecar_sha256: String(run) };
  storeDocument(db, received, readAs(`Report ${number}\nwords`, head), events);
}

type Mirror = Map<string, unknown>;

/** What the lists give, by noun and id. */
function listed(db: Store): Mirror {
  const all = <Row extends { id: string }>(noun: string, list: (page: Page) => Rows<Row>) =>
    list({ limit: 1000, after: null }).rows.map((row) => [`${noun} ${row.id}`, row] as const);
  return new Map<string, unknown>([
    ...all('event', (page) => listEvents(db, {}, { ...page, sort: '-date' })),
    ...all('person', (page) => listPeople(db, {}, page)),
    ...all('claim', (page) => listClaims(db, {}, page)),
    ...all('document', (page) => listDocuments(db, {}, page)),
  ]);
}

/** Applies one page; where the feed goes on. */
function apply(db: Store, mirror: Mirror, since: number, limit: number, after: unknown[] | null) {
  const { rows, next } = listChanges(db, since, { limit, after });
  for (const { noun, id, state, record, into, version } of rows) {
    expect(version).toBeGreaterThan(since);
    expect(record === null).toBe(state !== 'present');
    expect(into === null).toBe(state !== 'merged');
    if (record) mirror.set(`${noun} ${id}`, record);
    else mirror.delete(`${noun} ${id}`);
  }
  return next;
}

const sorted = (mirror: Mirror) => [...mirror].sort(([a], [b]) => (a < b ? -1 : 1));

test('whoever applies the changes has what the lists give, from the start and from any version', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 2, maxLength: 14 }),
      fc.integer({ min: 1, max: 9 }),
      (steps, limit) => {
        const db = openStore(':memory:');
        const mirror: Mirror = new Map();
        const slow: Mirror = new Map();
        let since = 0;
        let slowSince = 0;
        let place: unknown[] | null = null;
        for (const [run, one] of steps.entries()) {
          make(db, one, run);
          for (let next: unknown[] | null = null; ; ) {
            next = apply(db, mirror, since, limit, next);
            if (next === null) break;
          }
          since = dataset(db).dataset_version;
          expect(sorted(mirror)).toEqual(sorted(listed(db)));
          // One page between two changes, from where the page before ended.
          place = apply(db, slow, slowSince, limit, place);
          if (place === null) slowSince = since;
        }
        do place = apply(db, slow, slowSince, limit, place);
        while (place !== null);
        expect(sorted(slow)).toEqual(sorted(listed(db)));
        const fresh: Mirror = new Map();
        apply(db, fresh, 0, 10_000, null);
        expect(sorted(fresh)).toEqual(sorted(listed(db)));
        db.close();
      },
    ),
    { numRuns: 80 },
  );
});
