import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { comparisonText } from '../resolve/compare/comparison-text.ts';
import { compareStored } from '../store/comparisons.ts';
import { openStore, type Store } from '../store/open.ts';
import { reportsNamed } from '../store/reports.ts';

export interface CompareOptions {
  /** The record of the comparison in place of the text. */
  json?: true;
}

/** `readout compare A B`: writes what two reports have in common and what each leaves out. @throws on an unknown id */
export async function run(a: string, b: string, { json }: CompareOptions = {}): Promise<void> {
  const { database } = readConfig();
  if (!existsSync(database)) throw new Error(`there is no database at ${database}; ingest documents first`);
  const db = openStore(database);
  try {
    const comparison = compareStored(db, [reportNamed(db, a), reportNamed(db, b)]);
    process.stdout.write(`${json ? JSON.stringify(comparison) : comparisonText(comparison)}\n`);
  } finally {
    db.close();
  }
}

function reportNamed(db: Store, id: string): string {
  const [report, ...others] = reportsNamed(db, id);
  if (report === undefined) throw new Error(`there is no report or event ${id}`);
  if (others.length === 0) return report;
  throw new Error(
    `${id} is an event of ${others.length + 1} reports; name one of them: ${[report, ...others].join(', ')}`,
  );
}
