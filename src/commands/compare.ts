import { comparisonText } from '../resolve/compare/comparison-text.ts';
import { compareStored } from '../store/comparisons.ts';
import type { Store } from '../store/open.ts';
import { reportsNamed } from '../store/reports.ts';
import { goneWords } from '../store/whereabouts.ts';
import { withStore } from './with-store.ts';

export interface CompareOptions {
  /** The record of the comparison in place of the text. */
  json?: true;
}

/** `readout compare A B`: writes what two reports have in common and what each leaves out. @throws on an unknown id */
export async function run(a: string, b: string, { json }: CompareOptions = {}): Promise<void> {
  withStore((db) => {
    const [one, other] = [reportNamed(db, a), reportNamed(db, b)];
    if (one === other) throw new Error(`${a} and ${b} are one report; name two`);
    const comparison = compareStored(db, [one, other]);
    process.stdout.write(`${json ? JSON.stringify(comparison) : comparisonText(comparison)}\n`);
  });
}

function reportNamed(db: Store, id: string): string {
  const [report, ...others] = reportsNamed(db, id);
  if (report === undefined) throw new Error(goneWords(db, id) ?? `there is no report or event ${id}`);
  if (others.length === 0) return report;
  throw new Error(
    `${id} is an event of ${others.length + 1} reports; name one of them: ${[report, ...others].join(', ')}`,
  );
}
