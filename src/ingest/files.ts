import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|ndjson|jsonl)$/i;

/** What is known of a file beside its text stands next to it under such a name, and is no document itself. */
const SIDECAR = /\.meta\.json$/i;

/**
 * The files that paths stand for, in an order that does not depend on the disk: a file is itself, a folder all
 * documents in it and below, `-` standard input. In folders, hidden names and sidecars are passed over, and files
 * of other kinds are `skipped`; a path that is not there or no file is refused.
 */
export function filesIn(paths: string[]): {
  files: string[];
  refused: { name: string; error: unknown }[];
  skipped: string[];
} {
  const skipped: string[] = [];
  const files: string[] = [];
  const refused: { name: string; error: unknown }[] = [];
  for (const path of paths) {
    try {
      files.push(...expand(path, skipped));
    } catch (error) {
      refused.push({ name: path, error });
    }
  }
  return { files: [...new Set(files)], refused, skipped: [...new Set(skipped)] };
}

function expand(path: string, skipped: string[]): string[] {
  if (path === '-') return [path];
  const stat = statSync(path);
  if (stat.isDirectory()) return below(path, skipped);
  if (!stat.isFile()) throw new Error('is neither a file nor a folder');
  if (SIDECAR.test(path)) throw new Error('is what is known of a document, not a document; name the text');
  return [path];
}

/** Links to folders are not followed: they may lead round in a circle. */
function below(folder: string, skipped: string[]): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path, skipped);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path));
      if (isFile && READABLE.test(entry.name)) return [path];
      if (isFile && !SIDECAR.test(entry.name)) skipped.push(path);
      return [];
    });
}

const leadsToFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** What went wrong with a file in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return message;
}
