import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requestOf } from './readme/curl.ts';
import { excerptOf, parseExcerpt, printExcerpt } from './readme/excerpt.ts';
import { README, refreshed } from './readme/refresh.ts';
import { folder } from './run-cli.ts';

const readme = readFileSync(README, 'utf8');
const root = join(import.meta.dirname, '..');

test('every curl is answered as the README shows, and its tables are what the code has', async () => {
  expect(readme, 'run `npm run readme` and look at what changed').toBe(await refreshed());
});

test('the commands give what the README shows', () => {
  const database = join(folder(), 'readout.db');
  const env = { ...process.env, DATABASE: database, COLUMNS: '120' };
  const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' });
  // What the first start does.
  run('npm run -s readout -- ingest seeds');
  const shown = [...readme.matchAll(/```sh\n(npm run .*)\n```(?:\n+```text\n([^`]+)```)?/g)];
  expect(shown.length).toBeGreaterThan(1);
  for (const [, command = '', output] of shown) {
    const { status, stdout } = run(command);
    expect({ command, status }).toEqual({ command, status: 0 });
    if (output !== undefined) expect(stdout).toBe(output);
  }
});

describe('what is left out of an excerpt', () => {
  const answer = { a: 1, b: { c: [1, 2, 3], d: 'some more words' } };

  test.each([
    ['{ "a": 0, … }', '{ "a": 1, … }'],
    ['{ "b": { "c": [0], … }, … }', '{ "b": { "c": [1, …], … }, … }'],
    ['{ "b": { "d": "any more …", … }, … }', '{ "b": { "d": "some more …", … }, … }'],
    ['{ "a": 0, "b": { "c": [0, 0, 0, 0], "d": "" } }', JSON.stringify(answer)],
  ])('%s', (shape, shown) => {
    const parsed = excerptOf(parseExcerpt(shape), answer);
    expect(parsed).toEqual(parseExcerpt(shown));
    expect(parseExcerpt(printExcerpt(parsed))).toEqual(parsed);
  });

  test('is not what the answer lacks', () => {
    expect(() => excerptOf(parseExcerpt('{ "b": { "x": 0, … }, … }'), answer)).toThrow('no $.b.x');
  });
});

test.each([
  ["curl -s 'http://localhost:3000/a?b=c'", { method: 'GET', url: '/a?b=c' }],
  ["curl -sG localhost:3000/a --data-urlencode 'b=ə d'", { method: 'GET', url: '/a?b=%C9%99%20d' }],
  [
    "curl localhost:3000/a -H 'x: y' --data-binary 'b\n\nc'",
    { method: 'POST', url: '/a', headers: { x: 'y' }, payload: 'b\n\nc' },
  ],
  [
    `curl -sG -X DELETE "localhost:3000/a" -H "x: $Y" --data-urlencode 'b=$Y'`,
    { method: 'DELETE', url: '/a?b=%24Y', headers: { x: 'z' } },
  ],
])('%s is understood', (command, request) => {
  expect(requestOf(command, { Y: 'z' })).toMatchObject(request);
});

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'clients/typescript/README.md',
];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  test('links to what there is', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
    const missing = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(page), link)),
    );
    expect(missing).toEqual([]);
  });

  test('names files that there are', () => {
    const paths = [...text.matchAll(/`((?:src|tests|migrations|seeds|\.ci)\/[\w./-]*)`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('quotes the code as it is', () => {
    const quotes = [...text.matchAll(/```\w+\n\/\/ (\S+)\n([\s\S]*?)\n```/g)];
    for (const [, path = '', quote = ''] of quotes) {
      const source = readFileSync(join(root, path), 'utf8');
      for (const part of quote.split(/[…\n]/)) expect(source).toContain(part.trim());
    }
  });
});
