import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'migrations'];

/**
 * A digest of all that an answer depends on beside the data and the request: sources, packages, the measured quality.
 * Another program so has other tags, and nobody has to remember to raise a number. `root` is the folder that has `src`.
 */
export function versionOfProgram(root: string): string {
  const hash = createHash('sha256');
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|sql)$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  for (const path of [...files.sort(), 'package.json', 'quality.json'])
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** Some 10 ms at the start. */
export const PROGRAM_VERSION = versionOfProgram(join(import.meta.dirname, '../..'));
