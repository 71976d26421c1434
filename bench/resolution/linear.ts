import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#src/store/open.ts';
import { world } from '../world/world.ts';
import { storeAll, type Taken } from './run.ts';

/** How many times as large the large set is. */
const GROWTH = 10;
/** The small set is stored anew after each such part of the large one, so that both see the same machine. */
const PARTS = 5;
const TARGET = 0.8;

/** Documents per second at ten times so many documents beside those at so many, on disk; whether the ratio is good enough. */
export async function measureLinear(documents: number, seed: string): Promise<boolean> {
  const [small, large] = [world(documents, seed), world(documents * GROWTH, seed)];
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const times = { small: [] as Taken[], large: [] as Taken[] };
  const db = openStore(join(folder, 'large.db'));
  try {
    const order = large.shuffled();
    const part = order.length / PARTS;
    for (let n = 0; n < PARTS; n++) {
      const fresh = openStore(join(folder, `small-${n}.db`));
      times.small.push(await storeAll(fresh, small, small.shuffled()));
      fresh.close();
      times.large.push(await storeAll(db, large, order.subarray(n * part, (n + 1) * part)));
      print(n, small.documents, times.small[n]!, part, times.large[n]!);
    }
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
  const ratio = (of: keyof Taken) =>
    large.documents / sum(times.large, of) / ((small.documents * PARTS) / sum(times.small, of));
  console.log(
    `documents per second at ${large.documents} to those at ${small.documents}: ${ratio('processor').toFixed(2)} of processor time, ${ratio('clock').toFixed(2)} by the clock (target ${TARGET})`,
  );
  return ratio('processor') >= TARGET;
}

const sum = (times: Taken[], of: keyof Taken) => times.reduce((total, taken) => total + taken[of], 0);

function print(n: number, small: number, fresh: Taken, part: number, grown: Taken): void {
  const rate = (count: number, { processor, clock }: Taken) =>
    `${(count / processor).toFixed(0)} (${(count / clock).toFixed(0)} by the clock)`;
  const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
  console.log(
    `0 to ${small}: ${rate(small, fresh)} documents a second; ${n * part} to ${(n + 1) * part}: ${rate(part, grown)}; ${memory} MiB`,
  );
}
