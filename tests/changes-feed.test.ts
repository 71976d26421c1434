import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Rows } from '#src/model/filter.ts';
import { listChanges } from '#src/store/changes-feed.ts';
import { listClaims } from '#src/store/claims.ts';
import { listDocuments } from '#src/store/documents.ts';
import { listEvents } from '#src/store/events.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { listPeople } from '#src/store/people.ts';
import { make, step } from './history.ts';

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
    { numRuns: 50 },
  );
});
