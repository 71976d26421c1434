import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#src/store/open.ts';
import { world } from '../world/world.ts';
import { storeAll, type Taken } from './run.ts';

/** The small set is stored anew after each such part of the large one, so that both see the same machine. */
const PARTS = 5;
const TARGET = 0.8;

/** Documents per second at `growth` times so many documents beside those at so many, on disk; whether the ratio is good enough. */
export async function measureLinear(documents: number, growth: number, seed: string): Promise<boolean> {
  const [small, large] = [world(documents, seed), world(documents * growth, seed)];
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
      tellRatio(times, small.documents, part);
    }
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`target ${TARGET} of processor time at ${large.documents}`);
  return ratio(times, 'processor', small.documents, large.documents / PARTS) >= TARGET;
}

type Times = { small: Taken[]; large: Taken[] };

/** Documents per second of the large set to those of the small one, as far as they are stored. */
function ratio(times: Times, of: keyof Taken, small: number, part: number): number {
  return (part / sum(times.large, of)) * (sum(times.small, of) / small);
}

function tellRatio(times: Times, small: number, part: number): void {
  const [processor, clock] = (['processor', 'clock'] as const).map((of) =>
    ratio(times, of, small, part).toFixed(2),
  );
  console.log(
    `  documents per second of 0 to ${part * times.large.length} to those of 0 to ${small}: ${processor} of processor time, ${clock} by the clock`,
  );
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
