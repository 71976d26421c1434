import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '#src/store/open.ts';
import { readGold } from './resolution/gold.ts';
import { measureLinear } from './resolution/linear.ts';
import type { Match } from './resolution/match.ts';
import { printConfusions, printFigures } from './resolution/print.ts';
import { storeAll } from './resolution/run.ts';
import { tallied } from './resolution/tally.ts';
import { world } from './world/world.ts';

/**
 * How well people and events are recognised across documents, on an invented world with known truth: pairwise
 * precision and recall, what went wrong, and the speed. `--documents N` of `--seed S`; `--texts` reads and
 * extracts the documents too; `--examples N` of each sort of mistake; `--linear` compares the speed at
 * `--growth` (ten) times so many documents; `--gold FOLDER...` prints what is put together in real documents.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: 'world' },
    examples: { type: 'string', default: '2' },
    texts: { type: 'boolean', default: false },
    linear: { type: 'boolean', default: false },
    growth: { type: 'string', default: '10' },
    gold: { type: 'boolean', default: false },
  },
});

if (values.gold) await readGold(positionals);
else if (values.linear)
  process.exitCode = (await measureLinear(Number(values.documents), Number(values.growth), values.seed))
    ? 0
    : 1;
else process.exitCode = (await measureResolution(Number(values.documents), values.texts)) ? 0 : 1;

async function measureResolution(documents: number, texts: boolean): Promise<boolean> {
  const invented = world(documents, values.seed);
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const db = openStore(join(folder, 'readout.db'));
  try {
    const matches = new Map<number, Match[]>();
    const onMatch = texts ? (n: number, match: Match[]) => void matches.set(n, match) : undefined;
    const taken = await storeAll(db, invented, invented.shuffled(), { texts, ...(onMatch && { onMatch }) });
    const tally = tallied(db, invented, texts ? matches : undefined);
    const rate = (seconds: number) => (documents / seconds).toFixed(0);
    console.log(
      `${documents} documents of seed "${values.seed}"${texts ? ', from their bytes' : ''}: ${rate(taken.processor)} a second of processor time, ${rate(taken.clock)} by the clock; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
    );
    const { unnamed, missed } = tally;
    console.log(
      `${unnamed} sides have no name; extraction missed ${missed.sides} that have, and ${missed.events} events`,
    );
    const reached = printFigures(tally);
    printConfusions(invented, tally, Number(values.examples));
    return reached;
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
