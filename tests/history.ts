import fc from 'fast-check';
import { expect } from 'vitest';
import { correct } from '#src/ingest/correct.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import { restore, withdraw } from '#src/ingest/withdraw.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { documentId } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';
import { withdrawalOf } from '#src/store/withdrawals.ts';
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
/** One thing that happens to a set of documents. */
export const step = fc.record({
  /** Which of the documents. */
  number: fc.nat(5),
  how: fc.constantFrom('comes', 'comes', 'goes', 'is corrected', 'is corrected'),
  chosen: fc.nat(99),
  other: fc.nat(99),
  undo: fc.constantFrom(false, false, true),
  events: fc.array(event, { minLength: 1, maxLength: 2 }),
  head: fc.record({
    published: fc.constantFrom(null, '1991-03-04', '1991-03-05T10:00'),
    publisher: fc.constantFrom(null, 'Fjord News', 'Harbour Post'),
  }),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const CORRECTIONS: [table: string, field: string, value: string][] = [
  ['reports', 'date', '1991-03-04'],
  ['reports', 'place.city', 'Geneva'],
  ['reports', 'participants.0.name', 'George W. Bush'],
  ['events', 'place.venue', 'Town Hall'],
  ['events', 'date', 'null'],
  ['claims', 'act', 'directive'],
  ['claims', 'speakers', 'Wang Yi'],
  ['people', 'name', 'Somebody Else'],
  ['events', 'same_as', ''],
  ['events', 'not_same_as', ''],
  ['people', 'same_as', ''],
  ['people', 'not_same_as', ''],
];

/** Takes a document in, for the first time or as it is read otherwise, takes it out, or corrects some record. */
export function make(db: Store, { how, number, chosen, other, undo, events, head }: Step, run: number): void {
  const bytes = Buffer.from(`Report ${number}`);
  const id = documentId(bytes);
  const there = db.prepare<[string]>('SELECT 1 FROM documents WHERE id = ?').get(id) !== undefined;
  if (how === 'is corrected') makeRight(db, chosen, other, undo);
  else if (how === 'goes' && there) withdraw(db, id, { why: 'a test' });
  else comes(db, { number, events, head }, run);
}

/** Takes a document in, whatever was with it before. */
export function comes(
  db: Store,
  { number, events, head }: Pick<Step, 'number' | 'events' | 'head'>,
  run: number,
): void {
  const bytes = Buffer.from(`Report ${number}`);
  const id = documentId(bytes);
  if (withdrawalOf(db, id)) restore(db, id, { why: 'a test' });
  const received = { bytes, media_type: 'text/plain', sidecar_sha256: String(run) };
  storeDocument(db, received, readAs(`Report ${number}\nwords`, head), events);
}

function makeRight(db: Store, chosen: number, other: number, undo: boolean): void {
  const [table, field, value] = CORRECTIONS[chosen % CORRECTIONS.length]!;
  const ids = db.prepare<[], { id: string }>(`SELECT id FROM ${table} ORDER BY id`).all();
  const [one, two] = [ids[other % (ids.length || 1)], ids[(other * 7 + 1) % (ids.length || 1)]];
  if (!one || (value === '' && one === two)) return;
  try {
    correct(db, { id: one.id, field, value: value || two!.id, undo }, { why: 'a test' });
  } catch (error) {
    // Some people have no name by which they alone are known.
    expect((error as Error).message).toMatch(
      /only a surname that several have|the same report or name already|nothing to take back/,
    );
  }
}
