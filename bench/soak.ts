import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Findings, mirrors, read } from './soak/reader.ts';
import { serve } from './soak/server.ts';
import { write } from './soak/writer.ts';

/**
 * Readers and a writer on one server for `--minutes`: no request may fail, no answer be torn, no row come twice, the
 * memory not grow, and a mirror has to end with what the lists have. Ends with status 1 where something is amiss.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    clients: { type: 'string', default: '64' },
  },
});
/** By how much the memory of the last third may exceed that of the middle one. */
const GROWTH = 1.15;

const folder = mkdtempSync(join(tmpdir(), 'readout-soak-'));
const served = await serve(folder);
const ends = Date.now() + Number(values.minutes) * 60_000;
const isOver = () => Date.now() > ends || served.hasDied();
const findings: Findings = { requests: 0, faults: [], answers: new Map() };
const memory: number[] = [];

async function watchMemory(): Promise<void> {
  for (; !isOver(); await wait(2_000)) {
    const figures = await (await fetch(`${served.origin}/metrics`)).text();
    memory.push(Number(/^process_resident_memory_bytes(?:\{[^}]*\})? (\S+)/m.exec(figures)![1]));
  }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const MiB = (bytes: number) => (bytes / 2 ** 20).toFixed(0);

try {
  const readers = Array.from({ length: Number(values.clients) }, () => read(served.origin, findings, isOver));
  const [{ writes, faults }] = await Promise.all([write(served, isOver), watchMemory(), ...readers]);
  const third = Math.floor(memory.length / 3);
  const [middle, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(2 * third))];
  const all = [...findings.faults, ...faults];
  if (served.hasDied()) all.push('the server has died');
  if (last > GROWTH * middle) all.push(`memory grew from ${MiB(middle)} to ${MiB(last)} MiB`);
  if (!served.hasDied() && !(await mirrors(served.origin)))
    all.push('a mirror of /changes has not what the lists have');
  console.log(
    `${values.clients} clients, ${values.minutes} minutes: ${findings.requests} answers, ${writes} writes, memory ${MiB(middle)} MiB in the middle third and ${MiB(last)} MiB in the last; ${all.length} faults`,
  );
  for (const fault of all.slice(0, 20)) console.log(`  ${fault}`);
  process.exitCode = all.length > 0 ? 1 : 0;
} finally {
  await served.stop();
  rmSync(folder, { recursive: true });
}
