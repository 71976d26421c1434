import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Operation, readingOperations } from './operations.ts';

const FILE = new URL('../../openapi.yaml', import.meta.url);

/**
 * The operations that read records, from the document in the repository: the application could tell them as well, but
 * loading it takes several times as long, and help should be there at once.
 */
export function documentedOperations(): Operation[] {
  return readingOperations(parse(readFileSync(FILE, 'utf8')));
}
