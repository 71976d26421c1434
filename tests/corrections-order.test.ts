import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore, type Store } from '#src/store/open.ts';
import { dump } from './dump.ts';
import { comes, make, type Step, step } from './history.ts';

/** Puts into an empty database what people have said in another one. */
function saidAsIn(lived: Store): Store {
  const db = openStore(':memory:');
  const rows = lived.prepare<[], Record<string, unknown>>('SELECT * FROM corrections ORDER BY seq').all();
  const insert = db.prepare(
    `INSERT INTO corrections VALUES (@seq, @target_id, @field, @other_id, @value, @why, @at)`,
  );
  for (const row of rows) insert.run(row);
  return db;
}

/** Of each document that is there in the end, how it last came, with the run. */
function last(steps: Step[]): [Step, number][] {
  const there = new Map<number, [Step, number]>();
  for (const [run, one] of steps.entries()) {
    if (one.how === 'is corrected') continue;
    if (one.how === 'goes' && there.has(one.number)) there.delete(one.number);
    else there.set(one.number, [one, run]);
  }
  return [...there.values()];
}

test('what people have said counts the same whenever they said it', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
      const lived = openStore(':memory:');
      for (const [run, one] of steps.entries()) make(lived, one, run);
      const fresh = saidAsIn(lived);
      for (const [one, run] of last(steps).reverse()) comes(fresh, one, run);
      const { withdrawals: _, ...now } = dump(lived);
      const { withdrawals: __, ...anew } = dump(fresh);
      expect(now).toEqual(anew);
      lived.close();
      fresh.close();
    }),
    { numRuns: 60 },
  );
});
