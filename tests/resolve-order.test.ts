import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { documentId } from '#src/resolve/ids.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { dump } from './dump.ts';
import { at, claim, meeting, on, readAs, side } from './stored.ts';

/** Names that may be one person or several: initials, other spellings, surnames alone, the same for two countries. */
const NAMES = [
  'George Bush',
  'George W. Bush',
  'George H. W. Bush',
  'Bush',
  'Wang Yi',
  'Wang Wentao',
  'Wang',
  'Yi Wang',
  'Nikol Pashinyan',
  'Nikol Pashinian',
];
const participant = fc
  .record({
    name: fc.option(fc.constantFrom(...NAMES), { freq: 9 }),
    country: fc.constantFrom('US', 'CN', null),
    title: fc.constantFrom('President', 'Foreign Minister', 'Commerce Minister', null),
  })
  .map(({ name, country, title }) => side(name, country, { title }));
const event: fc.Arbitrary<ReportedEvent> = fc
  .record({
    sides: fc.array(participant, { minLength: 1, maxLength: 3 }),
    date: fc.constantFrom(
      null,
      on('1991-03-04'),
      on('1991-03-05'),
      on('2003-03-04'),
      on('1991-03-03', '1991-03-05'),
      on('1991-03'),
    ),
    place: fc.constantFrom(null, at('Geneva', 'CH'), at('Basel', 'CH')),
    status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
    salience: fc.constantFrom('main' as const, 'mentioned' as const),
  })
  .map(({ sides, ...more }) =>
    meeting(sides, {
      ...more,
      claims: [claim([sides[0]!.name ?? 'The minister'], 'the border must be open to trade', 3)],
    }),
  );
const document = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 2 }),
  published: fc.constantFrom(null, '1991-03-04', '1991-03-05T10:00', '2003-03-05'),
});
type Told = typeof document extends fc.Arbitrary<infer T> ? T : never;

function put(db: Store, told: Told, number: number): void {
  const received = { bytes: Buffer.from(`Report ${number}`), media_type: 'text/plain', sidecar_sha256: '' };
  storeDocument(db, received, readAs(`Report ${number}\nwords`, { published: told.published }), told.events);
}

const remove = (db: Store, number: number) =>
  commit(db, { at: new Date() }, (write) => ({
    result: removeDocument(write, documentId(Buffer.from(`Report ${number}`))),
  }));

test('the same documents in any order, and after others have come and gone, are the same people, events and claims', () => {
  fc.assert(
    fc.property(
      fc.array(document, { minLength: 2, maxLength: 12 }).chain((documents) =>
        fc.tuple(
          fc.constant(documents),
          fc.shuffledSubarray(
            documents.map((_, number) => number),
            { minLength: documents.length },
          ),
          fc.subarray(documents.map((_, number) => number)),
        ),
      ),
      ([documents, order, passing]) => {
        const one = openStore(':memory:');
        const other = openStore(':memory:');
        const staying = documents.map((_, number) => number).filter((number) => !passing.includes(number));
        for (const number of staying) put(one, documents[number]!, number);
        for (const number of order) put(other, documents[number]!, number);
        for (const number of passing) remove(other, number);
        expect(dump(other)).toEqual(dump(one));
        one.close();
        other.close();
      },
    ),
    { numRuns: 60 },
  );
});
