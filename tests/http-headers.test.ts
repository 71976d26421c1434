import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tell, tellStory } from './http-records.ts';
import { expectProblem, testApp } from './http-setup.ts';

const { app, ok } = testApp(tellStory);
await app.ready();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The answer to bytes that `inject` could not send. */
async function answerTo(bytes: string): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as { port: number }).port, '127.0.0.1').setEncoding('utf8');
  socket.write(bytes);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return answer;
}

describe('the id of a request', () => {
  const idOf = async (headers = {}, url = '/topics') => {
    const answer = await app.inject({ url, headers });
    expect(answer.headers['x-request-id']).toBe(answer.headers['request-id']);
    return String(answer.headers['request-id']);
  };

  test('is a new one each time', async () => {
    const ids = [await idOf(), await idOf(), await idOf({}, '/none')];
    for (const id of ids) expect(id).toMatch(UUID);
    expect(new Set(ids).size).toBe(3);
  });

  test.each(['request-id', 'x-request-id'])('is that of %s where it is a UUID', async (name) => {
    const given = '0192F7C4-7A3E-7B5D-9C1E-5B0F2A6D8E13';
    expect(await idOf({ [name]: given })).toBe(given.toLowerCase());
    const problem = expectProblem(
      await app.inject({ url: '/none', headers: { [name]: given } }),
      'unknown-route',
    );
    expect(problem.instance).toBe(`urn:uuid:${given.toLowerCase()}`);
  });

  test.each(['7', 'a'.repeat(36), '', `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}\\n{"level":60}`])(
    'is not %j',
    async (given) => {
      expect(await idOf({ 'request-id': given })).toMatch(UUID);
    },
  );

  test('stands in the answer to bytes that are no request', async () => {
    const answer = await answerTo('nonsense\r\n\r\n');
    const [, id] = /^Request-Id: (.*)\r$/m.exec(answer)!;
    expect(id).toMatch(UUID);
    expect(answer).toContain(`urn:uuid:${id}`);
    expect(answer).toContain('Cache-Control: no-store\r\n');
  });
});

describe('OPTIONS', () => {
  const options = (url: string, headers = {}) => app.inject({ url, method: 'OPTIONS', headers });

  test.each([
    ['/events', 'GET, HEAD, OPTIONS'],
    ['/events/evt_none', 'GET, HEAD, PATCH, OPTIONS'],
    ['/documents?x=1', 'GET, HEAD, POST, OPTIONS'],
    ['/extract', 'POST, OPTIONS'],
    ['/docs', 'GET, HEAD, OPTIONS'],
    ['/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s takes %s', async (url, methods) => {
    const { statusCode, headers, body } = await options(url);
    expect({ statusCode, body }).toEqual({ statusCode: 204, body: '' });
    expect(headers.allow).toBe(methods);
    expect(headers['access-control-allow-methods']).toBe(methods);
  });

  test.each([
    ['*', 'DELETE, GET, HEAD, PATCH, POST, OPTIONS'],
    ['http://elsewhere.example/extract?x', 'POST, OPTIONS'],
    ['HTTPS://elsewhere.example?x', 'GET, HEAD, OPTIONS'],
  ])('%s takes %s', async (target, methods) => {
    const answer = await answerTo(`OPTIONS ${target} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(answer).toContain('HTTP/1.1 204 ');
    expect(answer).toContain(`\r\nallow: ${methods}\r\n`);
  });

  test('says that there is no such path', async () => {
    const problem = expectProblem(await options('/event'), 'unknown-route');
    expect(problem.detail).toContain('did you mean `/events`?');
  });

  test('lets the pages of any site ask, with a key, and read what answers say in headers', async () => {
    const preflight = await options('/extract', {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type',
    });
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-max-age': '86400',
    });
    const listed = (name: string) =>
      String(preflight.headers[name])
        .split(', ')
        .map((one) => one.toLowerCase());
    expect(listed('access-control-allow-headers')).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'if-none-match', 'last-event-id']),
    );
    expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials');
    const readable = [
      'etag',
      'link',
      'location',
      'ratelimit',
      'ratelimit-policy',
      'request-id',
      'retry-after',
    ];
    for (const url of ['/events', '/events/evt_none', '/none', '/events/%E0%A4%A']) {
      const { headers } = await app.inject({ url, headers: { origin: 'https://elsewhere.example' } });
      expect(headers['access-control-allow-origin'], url).toBe('*');
      if (url.endsWith('%A')) continue;
      const exposed = String(headers['access-control-expose-headers']).toLowerCase().split(', ');
      expect(exposed).toEqual(expect.arrayContaining(readable));
    }
  });
});

describe('compression', () => {
  const DECODERS = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync };
  const ask = (url: string, encoding: string) => ok({ url, headers: { 'accept-encoding': encoding } });

  test.each(Object.entries(DECODERS))('%s', async (encoding, decode) => {
    // One that is compressed at once, and one that is large enough to be streamed.
    for (const url of ['/events', '/openapi.json', '/openapi.yaml', '/metrics', '/problems']) {
      const plain = await ask(url, 'identity');
      const small = await ask(url, encoding);
      expect(small.headers['content-encoding'], url).toBe(encoding);
      expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length);
      if (url !== '/metrics') expect(decode(small.rawPayload).toString()).toBe(plain.body);
    }
  });

  test('is what the client prefers, and the best where it does not say', async () => {
    const chosen = async (accept: string) => (await ask('/events', accept)).headers['content-encoding'];
    expect(await chosen('gzip, br;q=0.5')).toBe('gzip');
    expect(await chosen('gzip, deflate, br, zstd')).toBe('zstd');
    expect(await chosen('gzip, deflate, br')).toBe('br');
    expect(await chosen('lzma')).toBeUndefined();
    expect((await ok('/events')).headers).not.toHaveProperty('content-encoding');
    expect((await ask('/healthz', 'gzip')).headers).not.toHaveProperty('content-encoding');
  });

  test.each([
    'HK leaders meet',
    '(State Department) Ministers meet',
    'x Ministers meet',
    '80 ministers meet',
  ])('text that begins as a zlib stream would is still text: %s', async (begin) => {
    const text = `${begin}. ${'They met in Oslo. '.repeat(200)}`;
    const { ok } = testApp((db) => tell(db, { text, events: [] }));
    const [{ id }] = (await ok('/documents')).json().data;
    for (const encoding of ['gzip', 'br', 'zstd', 'deflate']) {
      const raw = await ok({ url: `/documents/${id}/raw`, headers: { 'accept-encoding': encoding } });
      expect(raw.headers).not.toHaveProperty('content-encoding');
      expect(raw.body).toBe(text);
    }
  });
});
