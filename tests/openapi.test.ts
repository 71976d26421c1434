import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Tree } from '#src/http/openapi-tree.ts';
import { PROBLEMS } from '#src/http/problems.ts';
import { openapiYaml } from '#src/http/routes/docs.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const { app, ok } = testApp(tellStory);
const routes: string[] = [];
app.addHook('onRoute', ({ method, url, schema }) => {
  if (method === 'HEAD' || method === 'OPTIONS' || (schema && 'hide' in schema)) return;
  routes.push(`${String(method).toLowerCase()} ${url.replace(/:(\w+)/g, '{$1}')}`);
});
await app.ready();
const document = app.swagger() as Tree;
const operations: { path: string; method: string; operation: Tree }[] = Object.entries<Tree>(
  document.paths,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const parameters = operations.flatMap(({ path, operation }) =>
  (operation.parameters ?? []).map((parameter: Tree) => ({
    path,
    name: `${path} ${parameter.name}`,
    parameter,
  })),
);

test('the file in the repository is what the code gives', () => {
  expect(readFileSync('openapi.yaml', 'utf8')).toBe(openapiYaml(app));
});

test('the file passes the linter without warnings', () => {
  const report = execFileSync('npx', ['redocly', 'lint', 'openapi.yaml', '--format', 'json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(report).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

test('the API serves the same document in both forms', async () => {
  const json = (await ok('/openapi.json')).json();
  const yaml = await ok('/openapi.yaml');
  expect(yaml.headers['content-type']).toBe('application/yaml; charset=utf-8');
  expect(parse(yaml.body)).toEqual(json);
  expect(json.openapi).toBe('3.1.0');
});

test('whoever adds a value in Swagger UI gets the example, and no letters made for the pattern', () => {
  const lists = parameters.filter(({ parameter }) => parameter.schema?.items?.pattern);
  expect(lists.length).toBeGreaterThan(20);
  for (const { name, parameter } of lists) {
    const { pattern, examples } = parameter.schema.items;
    expect(examples, name).toHaveLength(1);
    expect(examples[0], name).toMatch(new RegExp(pattern));
  }
});

describe('every operation', () => {
  test('is a route, and every route that is not hidden is an operation', () => {
    // Those of one path stand together in the document.
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.toSorted());
  });

  test.each(operations)('$method $path is described', ({ operation }) => {
    expect(operation.operationId).toMatch(/^[a-z]+[A-Za-z]*$/);
    expect(operation.summary).toBeTruthy();
    expect(operation.description).toBeTruthy();
    expect(document.tags.map(({ name }: Tree) => name)).toContain(operation.tags[0]);
  });

  test.each(operations)('$method $path documents its problems', ({ operation }) => {
    const told = Object.keys(operation.responses).map(Number);
    const statuses = new Set(Object.values(PROBLEMS).map(({ status }) => status as number));
    expect(told.filter((status) => statuses.has(status)).length).toBeGreaterThan(3);
    expect(told).toContain(500);
  });

  test.each(operations)('$method $path shows under each status a problem of its own', ({ operation }) => {
    for (const [status, { content, description }] of Object.entries<Tree>(operation.responses)) {
      const problems = content?.['application/problem+json'];
      if (!problems) continue;
      for (const [code, { $ref }] of Object.entries<Tree>(problems.examples)) {
        const { value } = document.components.examples[$ref.split('/').at(-1)];
        expect(value).toMatchObject({ type: `/problems/${code}`, status: Number(status) });
        expect(description).toContain(`\`${code}\``);
      }
    }
  });

  test('has an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('what takes a key says so, and no reading does', () => {
  const { securitySchemes } = document.components;
  expect(securitySchemes.key).toMatchObject({ type: 'http', scheme: 'bearer' });
  for (const { method, operation } of operations) {
    const writes = method !== 'get' && operation.operationId !== 'extract';
    expect(operation.security).toEqual(writes ? [{ key: ['write'] }] : undefined);
    for (const status of [401, 403]) expect(status in operation.responses).toBe(writes);
  }
});

describe('every parameter', () => {
  test.each(parameters)('$name has a description and an example', ({ parameter }) => {
    expect(parameter.description).toMatch(/\.$/);
    expect(parameter.schema.examples).toHaveLength(1);
  });

  const inQuery = parameters.filter(
    // A cursor belongs to an answer, and a record that a route needs has to be there.
    ({ parameter }) => parameter.in === 'query' && parameter.name !== 'cursor' && !parameter.required,
  );
  test.each(inQuery)('$name: its example is accepted', async ({ path, parameter }) => {
    const [{ id }] = (await ok('/events?limit=1')).json().data;
    const url = path.replace('/events/{id}', `/events/${id}`);
    await ok({ url, query: { [parameter.name]: [parameter.schema.examples[0]].flat().map(String) } });
  });
});

describe('every field of every schema', () => {
  const fields = Object.entries<Tree>(document.components.schemas).flatMap(([schema, { properties = {} }]) =>
    Object.entries<Tree>(properties).map(([name, field]) => ({ name: `${schema}.${name}`, field })),
  );
  test.each(fields)('$name is described', ({ field }) => {
    const described = (one: Tree): boolean =>
      Boolean(one.description ?? one.$ref ?? one.anyOf?.some(described));
    expect(described(field)).toBe(true);
  });

  test('no schema stands there twice', () => {
    const names = Object.keys(document.components.schemas);
    expect(names.filter((name) => name.endsWith('Input'))).toEqual([]);
  });
});

/** Every closed list in the document that explains its values. */
function explainedLists(node: unknown): { enum: string[]; description: string }[] {
  if (node === null || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap(explainedLists);
  const { enum: values, description = '' } = node as { enum?: string[]; description?: string };
  const explained =
    values && values.length > 1 && values.every((value) => description.includes(`\`${value}\`: `));
  return explained ? [{ enum: values, description }, ...inner] : inner;
}

test('every closed list that an answer draws on is in the codebook with the same meanings', async () => {
  const { lists } = (await ok('/codebook')).json() as {
    lists: { name: string; values: { value: string; meaning: string }[] }[];
  };
  const found = explainedLists(document.components);
  expect(found.length).toBeGreaterThan(12);
  for (const { enum: values, description } of found) {
    const named = lists.filter((one) => one.values.map(({ value }) => value).join() === values.join());
    const meant = named.filter((one) => one.values.every(({ meaning }) => description.includes(meaning)));
    expect([values, meant.length]).toEqual([values, 1]);
  }
  expect(lists.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['choices.because', 'possible_duplicates.because', 'relation', 'agreement']),
  );
});
