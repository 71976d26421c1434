import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXTRACTOR_VERSION, versionOf } from '#src/extract/version.ts';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'readout-version-'));
afterAll(() => rmSync(copy, { recursive: true }));
const src = join(copy, 'src');
for (const part of ['src/extract', 'src/read', 'package.json'])
  cpSync(join(root, part), join(copy, part), { recursive: true });

test('the same sources elsewhere have the same version', () => {
  expect(EXTRACTOR_VERSION).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(src)).toBe(EXTRACTOR_VERSION);
});

test.each(['extract/lexicon/offices.ts', 'read/dates.ts', 'extract/another.ts'])(
  'a change of %s makes another version',
  (path) => {
    const before = versionOf(src);
    writeFileSync(join(src, path), `// ${path}\n`);
    expect(versionOf(src)).not.toBe(before);
  },
);

test('a change of what is no source makes none', () => {
  const before = versionOf(src);
  writeFileSync(join(src, 'extract/notes.md'), 'words');
  expect(versionOf(src)).toBe(before);
});
