import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { zstdDecompressSync } from 'node:zlib';
import accepts from '@fastify/accepts';
import fc from 'fast-check';
import fastify from 'fastify';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { answerCache } from '#src/http/answer-cache.ts';
import { buildApp } from '#src/http/app.ts';
import { cacheAnswers } from '#src/http/caching.ts';
import { compressAnswers } from '#src/http/compression.ts';
import { isUnchanged, lastModified, namesTag } from '#src/http/conditional.ts';
import type { Tree } from '#src/http/openapi-tree.ts';
import { versionOfProgram } from '#src/http/program-version.ts';
import { withdraw } from '#src/ingest/withdraw.ts';
import { openStore } from '#src/store/open.ts';
import { STORY, tell, tellStory } from './http-records.ts';
import { expectProblem, testApp } from './http-setup.ts';
import { folder } from './run-cli.ts';

const { app, ok } = testApp(tellStory, { cacheBytes: 1024 ** 2 });
await app.ready();

const tagOf = async (url: string, headers = {}) => String((await ok({ url, headers })).headers.etag);
const getIf = (url: string, tags: string, headers = {}) =>
  app.inject({ url, headers: { 'if-none-match': tags, ...headers } });

/** Every path that answers without being told of what, and one of each kind that needs an id. */
const paths = Object.entries<Tree>((app.swagger() as Tree).paths)
  .filter(([path, { get }]) => get && !path.includes('{') && path !== '/comparison')
  .map(([path]) => path);
const [event] = (await ok('/events')).json().data;
const all = [
  ...paths,
  ...[
    `/events/${event.id}`,
    `/documents/${event.documents[0].id}`,
    `/documents/${event.documents[0].id}/raw`,
  ],
  ...['/problems/gone', '/openapi.json', '/openapi.yaml', '/docs'],
];
const momentary = ['/healthz', '/readyz', '/metrics'];
const kept = all.filter((path) => !momentary.includes(path) && path !== '/docs');

/** Lists in other formats, some of which stream. */
const formats = ['csv', 'ndjson', 'ics', 'atom', 'jsonld'].map((format) => `/events?format=${format}`);

describe('what a client has already', () => {
  test.each([...kept, ...formats])('%s is not sent again', async (url) => {
    const first = await ok(url);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
    expect(first.headers.etag).toMatch(/^W\/"[\w-]{22,}"$/);
    for (const method of ['GET', 'HEAD'] as const) {
      const again = await app.inject({ url, method, headers: { 'if-none-match': first.headers.etag! } });
      expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
      for (const name of ['etag', 'vary', 'cache-control', 'last-modified'])
        expect(again.headers[name]).toBe(first.headers[name]);
      expect(again.headers).not.toHaveProperty('content-length');
      expect(again.headers).not.toHaveProperty('content-type');
      expect(again.headers).not.toHaveProperty('content-encoding');
    }
  });

  test.each(momentary)('%s is never kept', async (url) => {
    const { headers } = await ok(url);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
    expect((await getIf(url, '*')).statusCode).toBe(200);
  });

  test('other parameters, other types and other records have other tags', async () => {
    const tags = await Promise.all([
      ...[...kept, ...formats].map((url) => tagOf(url)),
      tagOf('/events', { accept: 'text/csv' }),
      ...['/events?kind=call', '/events?kind=meeting', '/events?limit=20'].map((url) => tagOf(url)),
      tagOf('/problems', { accept: 'text/html' }),
      tagOf('/events', { host: 'elsewhere.example' }),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('parameters in another order have the same tag, repeated ones have not', async () => {
    expect(await tagOf('/events?kind=meeting&person=Lind')).toBe(
      await tagOf('/events?person=Lind&kind=meeting'),
    );
    expect(await tagOf('/events?person=Lind&person=Novak')).not.toBe(
      await tagOf('/events?person=Novak&person=Lind'),
    );
  });

  test('a tag of one answer is no tag of another, and none makes a problem disappear', async () => {
    const tag = await tagOf('/events');
    expect((await getIf('/people', tag)).statusCode).toBe(200);
    expectProblem(await getIf('/events/evt_none', tag), 'not-found');
    expectProblem(await getIf('/events/evt_none', '*'), 'not-found');
    expectProblem(await getIf('/events?kind=x', '*'), 'invalid-parameter');
  });

  test('of lists, strong and weak tags, and *', async () => {
    const tag = await tagOf('/events');
    for (const list of [tag, tag.slice(2), `"x", ${tag}`, `W/"a,b" ,\t${tag},"y"`, '*', ' * '])
      expect((await getIf('/events', list)).statusCode, list).toBe(304);
    for (const list of ['', '"x"', tag.slice(3), `"*"`, `x${tag.slice(4)}`, tag.toLowerCase()])
      expect((await getIf('/events', list)).statusCode, list).toBe(200);
  });

  test('by date, where no tag is given', async () => {
    const { headers } = await ok('/events');
    const since = (value: string, more = {}) =>
      app.inject({ url: '/events', headers: { 'if-modified-since': value, ...more } });
    expect(headers['last-modified']).toBe('Mon, 01 Jan 2024 00:00:00 GMT');
    expect((await since(headers['last-modified']!)).statusCode).toBe(304);
    expect((await since('Tue, 02 Jan 2024 00:00:00 GMT')).statusCode).toBe(304);
    for (const other of ['Sun, 31 Dec 2023 23:59:59 GMT', 'tomorrow GMT', '2030-01-01', ''])
      expect((await since(other)).statusCode, other).toBe(200);
    const both = await since(headers['last-modified']!, { 'if-none-match': '"x"' });
    expect(both.statusCode).toBe(200);
    expect((await ok('/codebook')).headers).not.toHaveProperty('last-modified');
  });
});

describe('the program in a tag', () => {
  const files = {
    'src/http/app.ts': 'a',
    'migrations/0001.sql': 'b',
    'package.json': '{}',
    'quality.json': '{}',
  };

  test.each(Object.keys(files))('is another one where %s is', (name) => {
    const version = versionOfProgram(folder(files));
    expect(versionOfProgram(folder(files))).toBe(version);
    expect(versionOfProgram(folder({ ...files, [name]: 'changed' }))).not.toBe(version);
  });

  test('is another one with one file more, and the same with what is no part of it', () => {
    const version = versionOfProgram(folder(files));
    expect(versionOfProgram(folder({ ...files, 'src/new.ts': '' }))).not.toBe(version);
    expect(versionOfProgram(folder({ ...files, 'README.md': 'x', 'src/.swp': 'x' }))).toBe(version);
  });
});

describe('conditions', () => {
  const tag = fc.stringMatching(/^[\x21\x23-\x7e]{0,20}$/);

  test('a tag is found in every list that has it, and in no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), tag)), tag, (list, own) => {
        const written = list.map(([weak, one]) => `${weak ? 'W/' : ''}"${one}"`).join(', ');
        expect(namesTag(written, `W/"${own}"`)).toBe(list.some(([, one]) => one === own));
      }),
    );
  });

  test('a date is none while the data may change again within its second', () => {
    const at = '2026-01-31T12:00:00.900Z';
    expect(lastModified(at, Date.parse('2026-01-31T12:00:00.950Z'))).toBeNull();
    expect(lastModified(at, Date.parse('2026-01-31T12:00:01.000Z'))).toEqual(
      new Date('2026-01-31T12:00:00Z'),
    );
    expect(lastModified('2026-02-01T00:00:00Z', Date.parse(at))).toBeNull();
    const any = { 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' };
    expect(isUnchanged(any, { etag: 'W/"x"', lastModified: null })).toBe(false);
  });
});

describe('HEAD', () => {
  test.each([...all, ...formats])('%s has the headers of GET', async (url) => {
    for (const encoding of ['identity', 'zstd', 'br', 'gzip']) {
      const ask = (method: 'GET' | 'HEAD') =>
        app.inject({ url, method, headers: { 'accept-encoding': encoding } });
      const [get, head] = [await ask('GET'), await ask('HEAD')];
      expect(head.statusCode).toBe(200);
      expect(head.body).toBe('');
      expect(lasting(head.headers, url)).toEqual(lasting(get.headers, url));
    }
  });

  test.each(['/events/evt_none', '/none', '/events?x=1'])('%s has the status of GET', async (url) => {
    const [get, head] = [await app.inject(url), await app.inject({ url, method: 'HEAD' })];
    expect(head).toMatchObject({ statusCode: get.statusCode, body: '' });
  });
});

/** Headers without those of one request, and without the length of what changes by itself. */
function lasting(headers: Record<string, unknown>, url: string) {
  const passing = ['date', 'request-id', 'x-request-id', 'transfer-encoding', 'connection'];
  if (url === '/metrics') passing.push('content-length');
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)));
}

describe('an answer that streams', () => {
  const db = openStore(':memory:');
  tellStory(db);
  const looked: string[] = [];
  const opened: Readable[] = [];
  const app = fastify();
  app.register(accepts);
  compressAnswers(app);
  app.register(async (scope) => {
    const cache = answerCache(1024 ** 2);
    cacheAnswers(scope, {
      ...{ db, cache, onFirstPage: () => {} },
      onLookup: (result) => looked.push(result),
    });
    const lines = { config: { produces: ['application/x-ndjson'] } };
    scope.get('/lines', lines, (_request, reply) => {
      const stream = Readable.from(Array.from({ length: 1000 }, (_, at) => `{"line":${at}}\n`));
      opened.push(stream);
      return reply.type('application/x-ndjson').send(stream);
    });
    scope.get('/live', { config: { produces: ['text/event-stream'] } }, (_request, reply) =>
      reply.type('text/event-stream').send(Readable.from(['data: x\n\n'.repeat(1000)])),
    );
  });
  afterAll(async () => {
    await app.close();
    db.close();
  });
  const ask = (method: 'GET' | 'HEAD', headers = {}) => app.inject({ url: '/lines', method, headers });

  test('has a tag, is compressed, and is made anew each time', async () => {
    for (const encoding of ['identity', 'zstd']) {
      const answer = await ask('GET', { 'accept-encoding': encoding });
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
      const body = encoding === 'zstd' ? zstdDecompressSync(answer.rawPayload) : answer.rawPayload;
      expect(body.toString().trim().split('\n')).toHaveLength(1000);
    }
    expect(looked).toEqual(['miss', 'miss']);
  });

  test('is not read for HEAD, for * or for a date', async () => {
    const get = await ask('GET', { 'accept-encoding': 'br' });
    const head = await ask('HEAD', { 'accept-encoding': 'br' });
    expect(lasting(head.headers, '/lines')).toEqual(lasting(get.headers, '/lines'));
    expect(opened.at(-1)).toMatchObject({ destroyed: true, readableDidRead: false });
    const known = [{ 'if-none-match': '*' }, { 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' }];
    for (const headers of known) {
      expect(await ask('GET', headers)).toMatchObject({ statusCode: 304, body: '' });
      expect(opened.at(-1)).toMatchObject({ destroyed: true, readableDidRead: false });
    }
  });

  test('is not opened where the client has it', async () => {
    const { etag } = (await ask('HEAD')).headers;
    const before = opened.length;
    for (const method of ['GET', 'HEAD'] as const)
      expect(await ask(method, { 'if-none-match': etag })).toMatchObject({ statusCode: 304, body: '' });
    expect(opened.length).toBe(before);
  });

  test('of events has none of it', async () => {
    const live = await app.inject({ url: '/live', headers: { 'accept-encoding': 'zstd, br, gzip' } });
    expect(live.body).toContain('data: x');
    expect(live.headers['cache-control']).toBe('no-store');
    for (const name of ['etag', 'content-encoding', 'vary', 'last-modified'])
      expect(live.headers).not.toHaveProperty(name);
  });
});

describe('answers that are kept', () => {
  const lookups = async (app: ReturnType<typeof testApp>['app']) => {
    const { body } = await app.inject('/metrics');
    const count = (result: string) =>
      Number(new RegExp(`readout_answer_cache_lookups_total\\{result="${result}"\\} (\\d+)`).exec(body)?.[1]);
    return { hit: count('hit'), miss: count('miss') };
  };

  test('are the same as those that are made', async () => {
    const keeping = testApp(tellStory, { cacheBytes: 8 * 1024 ** 2 });
    const making = testApp(tellStory);
    for (const url of [...kept, '/events?limit=2', '/claims?limit=1&count=exact']) {
      const made = await making.ok(url);
      const [first, second] = [await keeping.ok(url), await keeping.ok(url)];
      expect(second.body).toBe(first.body);
      expect(lasting(second.headers, url)).toEqual(lasting(first.headers, url));
      expect(second.body).toBe(made.body);
      expect(lasting(second.headers, url)).toEqual(lasting(made.headers, url));
    }
    const { hit, miss } = await lookups(keeping.app);
    expect({ hit, miss }).toEqual({ hit: kept.length + 2, miss: kept.length + 2 });
    expect(await lookups(making.app)).toEqual({ hit: 0, miss: 0 });
  });

  test('are compressed for each client by itself', async () => {
    const ask = (encoding: string) => ok({ url: '/codebook', headers: { 'accept-encoding': encoding } });
    const plain = await ask('identity');
    const small = await ask('zstd');
    expect(small.headers['content-encoding']).toBe('zstd');
    expect(zstdDecompressSync(small.rawPayload).toString()).toBe(plain.body);
    expect((await ask('identity')).body).toBe(plain.body);
  });

  test('give way to what another process has stored since', async () => {
    const path = `${folder()}/x.db`;
    const [served, other] = [openStore(path), openStore(path)];
    const app = buildApp({ db: served, config: { maxDocumentBytes: 1, cacheBytes: 1024 ** 2 } });
    const ask = async (headers = {}) => app.inject({ url: '/events', headers });
    for (const [at, document] of STORY.entries()) {
      const before = await ask();
      expect((await ask({ 'if-none-match': before.headers.etag })).statusCode).toBe(304);
      expect((await ask()).body).toBe(before.body);
      tell(other, document);
      const after = await ask({ 'if-none-match': before.headers.etag });
      expect(after.statusCode).toBe(200);
      expect(after.json().meta.dataset_version).toBe(at + 1);
      expect(after.json().data.length).toBeGreaterThan(before.json().data.length);
    }
    const [{ id }] = (await app.inject('/documents')).json().data;
    expect((await app.inject(`/documents/${id}`)).statusCode).toBe(200);
    withdraw(other, id, { why: 'a mistake' });
    expectProblem(await app.inject(`/documents/${id}`), 'gone');
    await app.close();
    served.close();
    other.close();
  });

  test('leave the data for the pages that follow, as those that are made do', async () => {
    const path = `${folder()}/x.db`;
    const [served, other] = [openStore(path), openStore(path)];
    for (const document of STORY.slice(1)) tell(other, document);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const config = { maxDocumentBytes: 1, cacheBytes: 1024 ** 2 };
    const app = buildApp({ db: served, config, limits: { maxEventLoopDelay: 0, handlerTimeout: 1e9 } });
    try {
      const first = await app.inject('/people?limit=1');
      for (const headers of [{}, { 'if-none-match': first.headers.etag }]) {
        // Long enough for the state of the data to be let go.
        vi.advanceTimersByTime(120_000);
        await app.inject({ url: '/people?limit=1', headers });
        if ('if-none-match' in headers) tell(other, STORY[0]!);
      }
      const next = await app.inject(`/people?limit=1&cursor=${first.json().page.next}`);
      expect(next.statusCode, next.body).toBe(200);
      expect(next.json().meta.dataset_version).toBe(first.json().meta.dataset_version);
    } finally {
      vi.useRealTimers();
      await app.close();
      served.close();
      other.close();
    }
  });

  test('are no more than what they may take', async () => {
    const small = testApp(tellStory, { cacheBytes: 64 * 1024 });
    for (let limit = 1; limit <= 200; limit++) await small.ok(`/events?limit=${limit}`);
    const bytes = Number(
      /readout_answer_cache_bytes (\d+)/.exec((await small.app.inject('/metrics')).body)?.[1],
    );
    expect(bytes).toBeGreaterThan(8 * 1024);
    expect(bytes).toBeLessThanOrEqual(64 * 1024);
    // The one asked for last is still there, the first is not.
    const before = await lookups(small.app);
    await small.ok('/events?limit=200');
    await small.ok('/events?limit=1');
    expect(await lookups(small.app)).toEqual({ hit: before.hit + 1, miss: before.miss + 1 });
  });

  test('lead nobody to where somebody else has asked', async () => {
    const fresh = testApp(tellStory, { cacheBytes: 1024 ** 2 });
    await fresh.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = fresh.app.server.address() as { port: number };
    const ask = async (target: string, host: string) => {
      const socket = connect(port, '127.0.0.1').setEncoding('utf8');
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      const [answer] = await once(socket, 'data');
      return String(answer);
    };
    expect(await ask('http://evil.example/events?limit=1', 'a')).toContain('HTTP/1.1 200 ');
    expect(await ask('/events?limit=1', 'evil.example')).toContain('HTTP/1.1 200 ');
    const answer = await ask('/events?limit=1', 'a');
    expect(answer).toMatch(/^link: <\/events\?limit=1&cursor=/m);
    expect(answer).not.toContain('evil');
  });

  test('are none of problems', async () => {
    const fresh = testApp(tellStory, { cacheBytes: 1024 ** 2 });
    for (let time = 0; time < 2; time++) await fresh.problem('/events/evt_none', 'not-found');
    expect(await lookups(fresh.app)).toEqual({ hit: 0, miss: 2 });
  });
});
