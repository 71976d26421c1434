import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { describe, expect, test } from 'vitest';
import type { Tree } from '#src/http/openapi-tree.ts';
import { createKey } from '#src/store/keys.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

/** Every operation of the OpenAPI document, asked with what fits its schemas, what nearly fits, and what never does. */

const { app, db, ok } = testApp(tellStory);
const { secret } = createKey(db, { name: 'tests', scopes: ['write'] });
await app.ready();
const document = app.swagger() as Tree;
const ids: string[] = [];
for (const noun of ['events', 'people', 'claims', 'documents']) {
  for (const { id } of (await ok(`/${noun}?limit=3`)).json().data) ids.push(id);
}

/** Texts that databases, full-text queries, parsers, shells, logs and pages have stumbled over. */
const TRAPS = [
  ...[
    "'",
    '"',
    "' OR 1=1 --",
    "'; DROP TABLE events; --",
    '1); DELETE FROM people',
    '%',
    '_',
    '\\',
    '?1',
    ':a',
    '@a',
    '$a',
  ],
  ...[
    '"a" AND',
    'a NEAR b',
    'NEAR(a b, 5)',
    'a*',
    '^a',
    '{a b} : c',
    'title:a',
    'a OR NOT',
    '(((',
    ')',
    '-a',
    '+a + b',
    '""',
  ],
  ...[
    '\0',
    'a\0b',
    '\r\nSet-Cookie: a=b',
    '\u2028',
    '\u200F',
    '\uFEFF',
    '\u0301'.repeat(99),
    '👩‍👩‍👧',
    '\uD800',
    'a\uDFFF',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e309',
    '0x10',
    '9007199254740993',
    '１２',
  ],
  ...[
    '../../etc/passwd',
    '..%2f..%2f',
    '%00',
    '%',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '#{7*7}',
    '[]',
    '{}',
    '!',
    ',',
    '!,',
    ',,',
  ],
  ...['a'.repeat(10_000), 'ə'.repeat(3_000), '('.repeat(500), 'a,'.repeat(200), '!'.repeat(300)],
];
const text = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...ids),
);

/** A value that a schema allows, as far as its examples and lists tell. */
function fitting(schema: Tree): fc.Arbitrary<unknown> {
  const examples = [schema?.examples, schema?.items?.examples, schema?.enum]
    .flat(2)
    .filter((one) => one !== undefined);
  return examples.length > 0 ? fc.constantFrom(...examples) : text;
}

/** Mostly what fits, else a trap. */
const value = (schema: Tree) =>
  fc.oneof({ arbitrary: fitting(schema), weight: 3 }, { arbitrary: text, weight: 2 });

/** Percent-encoded; a lone surrogate as the bytes that would stand for it, which are no UTF-8. */
const encoded = (one: unknown): string => {
  const given = String(one);
  return given.isWellFormed()
    ? encodeURIComponent(given)
    : `${encodeURIComponent(given.toWellFormed())}%ED%A0%80`;
};

function query(parameters: Tree[]): fc.Arbitrary<string> {
  const known = parameters.filter((one) => one.in === 'query');
  const pair = fc.oneof(
    {
      arbitrary:
        known.length > 0
          ? fc
              .constantFrom(...known)
              .chain((one) => value(one.schema).map((given) => `${one.name}=${encoded(given)}`))
          : fc.constant('x=1'),
      weight: 9,
    },
    {
      arbitrary: fc.tuple(text, text).map(([name, given]) => `${encoded(name)}=${encoded(given)}`),
      weight: 1,
    },
    { arbitrary: fc.constantFrom('&', '=', '%', '%zz', '%E0%A4%A', 'a[b]=c', '#'), weight: 1 },
  );
  const required = fc.tuple(
    ...known
      .filter((one) => one.required)
      .map((one) => value(one.schema).map((given) => `${one.name}=${encoded(given)}`)),
  );
  return fc
    .tuple(fc.oneof(required, fc.constant([])), fc.array(pair, { maxLength: 4 }))
    .map(([first, more]) => [...first, ...more].join('&'));
}

const header = fc.oneof(
  fc.constantFrom(
    ...[
      ['accept', 'text/csv'],
      ['accept', 'application/xml'],
      ['accept', '*/*;q=0'],
      ['accept', ',;q=;'],
      ['accept', 'text/event-stream, */*'],
    ],
    ...[
      ['if-none-match', '*'],
      ['if-none-match', 'W/"x", "'],
      ['if-modified-since', 'yesterday'],
      ['range', 'bytes=0-1'],
    ],
    ...[
      ['authorization', 'Bearer'],
      ['authorization', `Bearer ${'k'.repeat(9_000)}`],
      ['authorization', 'Basic YTpi'],
    ],
    ...[
      ['accept-encoding', 'zstd, br;q=2'],
      ['origin', 'null'],
      ['host', 'a b'],
      ['x-request-id', '"><script>'],
      ['request-id', 'é'],
    ],
    ...[
      ['last-event-id', '-1'],
      ['content-length', 'x'],
      ['expect', 'nothing'],
      ['accept-language', '💥'],
    ],
  ),
  fc.tuple(
    fc.constantFrom('accept', 'cookie', 'x-forwarded-for', 'if-none-match', 'last-event-id'),
    fc.string({ maxLength: 30 }),
  ),
);

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const body = (operation: Tree): fc.Arbitrary<[type: string, body: string]> => {
  const types = Object.keys(operation.requestBody?.content ?? {});
  const fields = fc.dictionary(
    fc.constantFrom(
      'text',
      'why',
      'field',
      'value',
      'publisher',
      'published',
      'url',
      'withdrawn',
      'undo',
      '__proto__',
      'x',
    ),
    fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.constant(deep(200))),
    { maxKeys: 5 },
  );
  const json = fc.oneof(
    fields.map((one) => JSON.stringify(one)),
    fc.json(),
    fc.constantFrom(
      '',
      '{',
      '[]',
      'null',
      '"a"',
      '{"text":"a"}{"text":"b"}',
      '['.repeat(5_000),
      '\u0000',
      '{"text":"\\ud800"}',
    ),
  );
  const words = fc.oneof(
    text,
    fc.constantFrom('Ministers meet in Oslo\n\nForeign Minister Ana Lind met Bo Berg.', '<html><p>a'),
  );
  return fc
    .constantFrom(
      ...types,
      'application/json',
      'text/plain',
      'application/xml',
      'multipart/form-data',
      '',
      'text/plain; charset=utf-16',
    )
    .chain((type) => fc.tuple(fc.constant(type), /json/.test(type) ? json : words));
};

type Asked = { path: string; method: string; request: InjectOptions };

function requests(path: string, method: string, operation: Tree): fc.Arbitrary<Asked> {
  const id = fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 2 }, { arbitrary: text, weight: 1 });
  return fc
    .record({
      id,
      query: query(operation.parameters ?? []),
      headers: fc.array(header, { maxLength: 2 }),
      // What needs a key is asked with one as often as with others, or none.
      key: fc.constantFrom(...(operation.security ? [{ authorization: `Bearer ${secret}` }, {}] : [{}])),
      body: operation.requestBody ? body(operation) : fc.constant(null),
    })
    .map(({ id, query, headers, key, body }) => ({
      path,
      method,
      request: {
        method: method.toUpperCase() as 'GET',
        url: `${path.replace(/\{\w+\}/, encoded(id))}${query && `?${query}`}`,
        headers: {
          ...Object.fromEntries(
            headers.map(([name, given]) => [
              name,
              Buffer.from(given!)
                .toString('latin1')
                .replace(/\p{Cc}/gu, ''),
            ]),
          ),
          ...key,
          ...(body?.[0] && { 'content-type': body[0] }),
        },
        ...(body && { payload: Buffer.from(body[1]) }),
      },
    }));
}

const operations = Object.entries<Tree>(document.paths).flatMap(([path, methods]) =>
  Object.entries<Tree>(methods).map(([method, operation]) => ({
    path,
    method,
    operation,
    name: `${method} ${path}`,
  })),
);

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');
const compiled = new Map<string, ValidateFunction>();
const pointer = (...parts: string[]) =>
  parts
    .map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');

const DECODE: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
};
/** The body as it was before it was compressed. */
const decoded = ({ headers, rawPayload }: LightMyRequestResponse): string =>
  (DECODE[String(headers['content-encoding'])] ?? ((bytes: Buffer) => bytes))(rawPayload).toString();

/** What is answered; of a stream of events, which has no end, that it begins. */
async function answerTo(request: InjectOptions): Promise<LightMyRequestResponse> {
  const answer = await app.inject({ ...request, payloadAsStream: true });
  const stream = answer.stream();
  const isEndless = answer.headers['content-type'] === 'text/event-stream' && request.method !== 'HEAD';
  if (isEndless) stream.destroy();
  const rawPayload = isEndless ? Buffer.alloc(0) : await buffer(stream);
  return {
    ...answer,
    statusCode: answer.statusCode,
    headers: answer.headers,
    rawPayload,
    body: String(rawPayload),
  };
}

/** Checks that an answer is one of those that its operation documents, and its body what is documented of it. */
function check({ path, method, request }: Asked, operation: Tree, answer: LightMyRequestResponse): void {
  const told = `${request.method} ${request.url} ${JSON.stringify(request.headers)}: ${answer.statusCode} ${answer.body.slice(0, 300)}`;
  expect(answer.statusCode, told).toBeLessThan(500);
  const status = String(answer.statusCode);
  // What no route takes is no business of the operation: an empty id, or a path that another one has.
  if (status === '404' && JSON.parse(decoded(answer)).type === '/problems/unknown-route') return;
  expect(Object.keys(operation.responses), told).toContain(status);
  const type = String(answer.headers['content-type'] ?? '').split(';')[0]!;
  const content = operation.responses[status].content;
  if (!content) return;
  expect(Object.keys(content), told).toContain(type);
  if (!/json$/.test(type) || type.endsWith('ndjson') || method === 'head') return;
  const where = `openapi#/${pointer('paths', path, method, 'responses', status, 'content', type, 'schema')}`;
  const validate = compiled.get(where) ?? ajv.compile({ $ref: where });
  compiled.set(where, validate);
  expect(validate(JSON.parse(decoded(answer))), `${told}\n${ajv.errorsText(validate.errors)}`).toBe(true);
}

describe('whatever is asked', () => {
  test.each(operations)('$name answers as documented', async ({ path, method, operation }) => {
    await fc.assert(
      fc.asyncProperty(requests(path, method, operation), async (asked) => {
        check(asked, operation, await answerTo(asked.request));
      }),
      { numRuns: 60 },
    );
  });

  test('any method on any path is answered with a problem or as documented', async () => {
    const method = fc.constantFrom(
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
    );
    const path = fc.oneof(
      fc.constantFrom(...operations.map((one) => one.path)),
      fc
        .array(
          fc.oneof(text.map(encoded), fc.constantFrom('..', '.', '', '%2e%2e', 'events', 'docs', 'static')),
          { maxLength: 5 },
        )
        .map((parts) => `/${parts.join('/')}`),
    );
    await fc.assert(
      fc.asyncProperty(method, path, async (method, url) => {
        const answer = await app.inject({ method: method as 'GET', url });
        expect(answer.statusCode, `${method} ${url}: ${answer.body.slice(0, 200)}`).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});
