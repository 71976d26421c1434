import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/read/read.ts';

/** Gold records that are kept beside the checkout; without them there is nothing to score. */
const GOLD = join(import.meta.dirname, '../../shared/gold');
const FIELDS = ['title', 'source', 'published', 'modified'] as const;
type Gold = Partial<Record<string, string | null | string[]>>;

const json = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
const textsIn = (folder: string) =>
  existsSync(join(GOLD, folder))
    ? readdirSync(join(GOLD, folder)).filter((name) => name.endsWith('.txt'))
    : [];
const files = ['seeds', 'dev', 'written'].flatMap((folder) =>
  textsIn(folder).map((name) => join(GOLD, folder, name)),
);

describe.skipIf(files.length === 0)('documents with gold records', () => {
  test.each(FIELDS)('%s is right in more than 95 of 100', (field) => {
    const missed = files.flatMap((path) => {
      const gold = json(path.replace(/txt$/, 'gold.json')).document as Gold;
      const document = read({
        bytes: readFileSync(path),
        name: path,
        sidecar: json(path.replace(/txt$/, 'meta.json')),
      });
      const right = [gold[field] ?? null, ...((gold[`${field}_alt`] as string[] | undefined) ?? [])];
      return right.includes(document[field]) ? [] : [`${path}: ${document[field]} for ${gold[field]}`];
    });
    expect(missed.length / files.length, missed.join('\n')).toBeLessThan(0.05);
  });
});
