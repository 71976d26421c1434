import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import { documentId } from '#src/resolve/ids.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { removeDocument } from '#src/store/put-document.ts';
import type { WorldDocument } from '../bench/world/documents.ts';
import { world } from '../bench/world/world.ts';
import { dump } from './dump.ts';

/** Some documents of an invented world, in any order, some of them stored before as they were read then. */
const documents = fc
  .record({ seed: fc.nat(999), size: fc.integer({ min: 30, max: 60 }) })
  .map(({ seed, size }) => {
    const { documentAt } = world(size, String(seed));
    return Array.from({ length: size }, (_, n) => documentAt(n));
  });
const ingests = documents.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc
      .subarray([...all.keys()])
      .chain((twice) =>
        fc.shuffledSubarray([...all.keys(), ...twice], { minLength: all.length + twice.length }),
      ),
  }),
);

/** Once any of these fails it fails for good: there is nothing to shrink in a whole world. */
const LIMITS = { numRuns: 12, endOnFailure: true, seed: 4 };

function put(db: Store, { bytes, read, events }: WorldDocument, sidecar_sha256 = ''): void {
  storeDocument(db, { bytes, media_type: 'text/plain', sidecar_sha256 }, read, events);
}

const remove = (db: Store, id: string) =>
  commit(db, { at: new Date() }, (write) => ({ result: removeDocument(write, id) }));

/** As the document was read before: fewer events, without their dates. */
const before = (one: WorldDocument): WorldDocument => ({
  ...one,
  events: one.events.slice(0, 1).map((event) => ({ ...event, date: null })),
});

/** Stores documents in that order; where one comes again later, first as it was read before. */
function ingested(all: WorldDocument[], order: number[]): Store {
  const db = openStore(':memory:');
  order.forEach((n, at) => {
    if (order.indexOf(n, at + 1) === -1) put(db, all[n]!);
    else put(db, before(all[n]!), 'before');
  });
  return db;
}

describe('an invented world', () => {
  test('is the same in whatever order its documents come in', () => {
    fc.assert(
      fc.property(ingests, ({ all, order }) => {
        expect(dump(ingested(all, order))).toEqual(dump(ingested(all, [...all.keys()])));
      }),
      LIMITS,
    );
  });

  test('without a document is as if that had never come in', () => {
    fc.assert(
      fc.property(ingests, fc.nat(), ({ all, order }, chosen) => {
        const gone = [
          ...new Set([chosen % all.length, (chosen * 7 + 3) % all.length, (chosen * 13 + 5) % all.length]),
        ];
        const lived = ingested(all, order);
        for (const n of gone) remove(lived, documentId(all[n]!.bytes));
        const without = [...all.keys()].filter((n) => !gone.includes(n));
        expect(dump(lived)).toEqual(dump(ingested(all, without)));
      }),
      LIMITS,
    );
  });

  test('changes nothing when all of it comes in again', () => {
    fc.assert(
      fc.property(ingests, ({ all, order }) => {
        const db = ingested(all, order);
        const was = dump(db);
        for (const one of all) put(db, one);
        expect(dump(db)).toEqual(was);
      }),
      { ...LIMITS, numRuns: 4 },
    );
  });
});
