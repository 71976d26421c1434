import { expect, test } from 'vitest';
import { storeDocument } from '#src/ingest/store-document.ts';
import { openStore } from '#src/store/open.ts';
import { pairwise } from '../bench/resolution/clusters.ts';
import { tallied } from '../bench/resolution/tally.ts';
import { world } from '../bench/world/world.ts';

/** What `npm run bench:resolve` measures at 10,000 documents, on a world that is small enough for every run. */
test('people and events of an invented world are recognised as well as they have to be', () => {
  const invented = world(1000, 'figures');
  const db = openStore(':memory:');
  for (const n of invented.shuffled()) {
    const { bytes, read, events } = invented.documentAt(n);
    storeDocument(db, { bytes, media_type: 'text/plain', sidecar_sha256: '' }, read, events);
  }
  const tally = tallied(db, invented);
  const [people, events] = [pairwise(tally.people), pairwise(tally.events)];
  db.close();
  expect(people.items).toBeGreaterThan(1500);
  expect(people.precision).toBeGreaterThanOrEqual(0.99);
  expect(people.recall).toBeGreaterThanOrEqual(0.95);
  expect(events.precision).toBeGreaterThanOrEqual(0.985);
  expect(events.recall).toBeGreaterThanOrEqual(0.9);
});
