import { beforeAll, expect, test } from 'vitest';
import type { Tree } from '#src/http/openapi-tree.ts';
import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import { testApp } from './http-setup.ts';

const { db, ok } = testApp();
let form: Tree;

beforeAll(async () => {
  await ingestPaths(db, ['seeds']);
  form = (await ok('/docs/json')).json();
});

const parametersOf = (document: Tree, path: string): Record<string, Tree> =>
  Object.fromEntries(
    document.paths[path].get.parameters.map(({ name, schema }: Tree) => [name, schema as Tree]),
  );

test('filters by closed lists are a choice in the form, and free of it in the document proper', async () => {
  const { kind, channel, status, place } = parametersOf(form, '/events');
  expect(kind!.enum).toEqual(['meeting', 'call', '!meeting', '!call']);
  expect(channel!.enum).toContain('phone');
  expect(status!.enum).toContain('!planned');
  expect(place!.enum).toBeUndefined();
  const proper = parametersOf((await ok('/openapi.json')).json(), '/events');
  expect(proper.kind).toMatchObject({ pattern: '^!?(meeting|call)(,(meeting|call))*$' });
  expect(proper.kind!.enum).toBeUndefined();
});

test('what has to be given is filled in, with records that the seeds have', async () => {
  const required = Object.entries<Tree>(form.paths).flatMap(([path, { get }]) => {
    const given = (get?.parameters ?? []).filter((one: Tree) => one.required);
    return given.length === 0 ? [] : [{ path, given }];
  });
  expect(required.length).toBeGreaterThan(6);
  for (const { path, given } of required) {
    const url = given.reduce(
      (asked: string, { name, in: where, schema }: Tree) =>
        where === 'path'
          ? asked.replace(`{${name}}`, schema.example)
          : `${asked}${asked.includes('?') ? '&' : '?'}${name}=${schema.example}`,
      path,
    );
    await ok(url);
  }
});

test('filters that need not be given are empty', () => {
  const { person, from } = parametersOf(form, '/events');
  expect([person!.example, from!.example]).toEqual([undefined, undefined]);
});
