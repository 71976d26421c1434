import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each folder of `src/` (or file at its top) may import from others. A new entry is a decision: say it in
 * DECISIONS.md. `store` and `extract` never meet; what they have in common is in `model`.
 */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  read: ['model'],
  extract: ['model'],
  resolve: ['model'],
  store: ['resolve', 'model'],
  ingest: ['store', 'resolve', 'extract', 'read', 'model'],
  http: ['ingest', 'store', 'resolve', 'extract', 'read', 'model'],
  // Whoever asks the API, from this process or from elsewhere, and what an assistant sees of it.
  api: ['http', 'store', 'model'],
  mcp: ['api', 'model'],
  'config.ts': [],
  'node-version.ts': [],
  commands: ['server.ts', 'mcp', 'api', 'ingest', 'store', 'resolve', 'extract', 'model', 'config.ts'],
  'cli.ts': ['commands', 'node-version.ts'],
  'server.ts': ['http', 'ingest', 'store', 'config.ts', 'node-version.ts'],
};

/** Packages that only one part of the source knows. */
const ONLY_IN: [RegExp, RegExp][] = [
  [/^better-sqlite3$/, /^store\//],
  [/^fastify$|^@fastify\//, /^(http\/|server\.ts$)/],
  [/^(jsdom|@mozilla\/readability)$/, /^read\//],
  [/^commander$|^cli-table3$/, /^commands\//],
  [/^@modelcontextprotocol\//, /^mcp\//],
  [/^tinypool$/, /^ingest\//],
];

type Import = { file: string; names: string; target: string };

const src = join(import.meta.dirname, '../src');
const STATIC = /^(?:import|export)\s(?:([^'"]*?)\sfrom\s)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

const files = globSync('**/*.ts', { cwd: src });
const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(src, file), 'utf8');
  return [
    ...[...source.matchAll(STATIC)].map(([, names = '', target = '']) => ({ file, names, target })),
    ...[...source.matchAll(DYNAMIC)].map(([, target = '']) => ({ file, names: '', target })),
  ];
});

/** The file below `src/` that an import is of; `null` where it is a package. */
function fileOf({ file, target }: Import): string | null {
  if (target.startsWith('#src/')) return target.slice('#src/'.length);
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : null;
}

const partOf = (file: string) => file.split('/')[0]!;
const inside = imports.flatMap((one) => {
  const target = fileOf(one);
  return target === null || target.startsWith('../') ? [] : [{ ...one, target }];
});

test('every part of the source has its place', () => {
  expect([...new Set(files.map(partOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test('every import inside leads to a file', () => {
  expect(inside.length).toBeGreaterThan(200);
  expect(inside.filter(({ target }) => !existsSync(join(src, target)))).toEqual([]);
});

test.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (part, allowed) => {
  const wrong = inside
    .filter(({ file }) => partOf(file) === part)
    .filter(({ target }) => ![part, ...allowed].includes(partOf(target)));
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('the order has no circle', () => {
  const above = (part: string, seen: string[] = []): string[] => {
    expect(seen).not.toContain(part);
    return [part, ...MAY_IMPORT[part]!.flatMap((next) => above(next, [...seen, part]))];
  };
  for (const part of Object.keys(MAY_IMPORT)) above(part);
});

test('lexicons hold words and import only types of the model', () => {
  const wrong = imports.filter((one) => {
    if (!one.file.includes('/lexicon/')) return false;
    return !(one.names.startsWith('type ') && fileOf(one)?.startsWith('model/'));
  });
  expect(wrong).toEqual([]);
});

describe('packages', () => {
  test.each(ONLY_IN)('%s is known only to %s', (name, place) => {
    const users = imports.filter(({ target }) => name.test(target)).map(({ file }) => file);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !place.test(file))).toEqual([]);
  });

  test('nothing re-exports', () => {
    const barrels = files.filter((file) =>
      /^export\s+(\*|\{[^}]*\})\s+from/m.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });
});
