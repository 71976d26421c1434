import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import { documentId } from '#src/resolve/ids.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { dump } from './dump.ts';
import { at, claim, meeting, on, readAs, side } from './stored.ts';

const name = fc.constantFrom('Ana Lind', 'Anna Lind', 'Bo Berg', 'Bo T. Berg', 'Cem Öz');
const event = fc
  .record({
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('Foreign Minister', 'President'),
    day: fc.constantFrom('2024-01-05', '2024-02'),
  })
  .map(({ names, title, day }) =>
    meeting(
      names.map((one) => side(one, 'NO', { title })),
      { date: on(day), place: at('Oslo', 'NO'), claims: [claim([names[0]!], 'grain must move', 3)] },
    ),
  );
const document = fc.record({
  text: fc.constantFrom('One', 'Two', 'Three', 'Four'),
  events: fc.array(event, { maxLength: 3 }),
});

const remove = (db: Store, id: string) =>
  commit(db, { at: new Date() }, (write) => ({ result: removeDocument(write, id) }));

/** Stores a document under a sidecar of its own, so that it is never taken for the one before. */
function put(
  db: Store,
  { text, events }: { text: string; events: (typeof event extends fc.Arbitrary<infer T> ? T : never)[] },
  version: number,
): void {
  const received = { bytes: Buffer.from(text), media_type: 'text/plain', sidecar_sha256: String(version) };
  storeDocument(db, received, readAs(`${text}\nwords of the body`), events);
}

describe('a document that is stored again', () => {
  test('leaves nothing behind of what it reported before', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 12 }), (documents) => {
        const lived = openStore(':memory:');
        for (const [version, one] of documents.entries()) put(lived, one, version);
        const fresh = openStore(':memory:');
        for (const [version, one] of documents.entries()) {
          const last = documents.findLastIndex(({ text }) => text === one.text);
          if (last === version) put(fresh, one, version);
        }
        expect(dump(lived)).toEqual(dump(fresh));
        expect(dataset(lived).dataset_version).toBe(documents.length);
        for (const { text } of documents) remove(lived, documentId(Buffer.from(text)));
        expect(dump(lived)).toEqual(dump(openStore(':memory:')));
      }),
      { numRuns: 60 },
    );
  });

  test('changes nothing when it is the same', () => {
    const db = openStore(':memory:');
    const one = { text: 'One', events: [meeting([side('Ana Lind', 'NO')])] };
    put(db, one, 1);
    const before = dump(db);
    put(db, one, 1);
    expect(dump(db)).toEqual(before);
    expect(dataset(db).dataset_version).toBe(1);
  });
});
