import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BatchLine } from '#src/http/batch-line.ts';
import { linesIn } from '#src/http/lines.ts';
import { mayTakeLong } from '#src/http/long-requests.ts';
import { replyMalformed } from '#src/http/malformed.ts';
import { documentId } from '#src/resolve/ids.ts';
import { dataset } from '#src/store/open.ts';
import { expectProblem } from './http-setup.ts';
import { invented } from './invented.ts';
import { writer } from './write.ts';

const idOf = (text: string) => documentId(Buffer.from(text));
const NDJSON = 'application/x-ndjson';
const line = (n: number, more = {}) => JSON.stringify({ text: invented(n), ...more });
const answersIn = (body: string) =>
  body
    .trim()
    .split('\n')
    .map((one) => BatchLine.parse(JSON.parse(one)));

describe('a batch', () => {
  const { send, ok, db } = writer();

  test('is answered line by line, and a bad line harms no other', async () => {
    await send('POST', '/documents', { text: invented(3) });
    await send('POST', '/documents', { text: invented(4) });
    await send('DELETE', `/documents/${idOf(invented(4))}?why=a+draft`);
    const lines = [
      line(1),
      '{"text":',
      '',
      '{"text": "12 34"}',
      line(3),
      line(3, { publisher: 'Fjord News' }),
      line(4),
      '[]',
      '{"txt": "words"}',
      Buffer.from([0x7b, 0xff, 0x7d]),
      JSON.stringify({ text: 'a'.repeat(70_000) }),
      JSON.stringify({ text: 'a'.repeat(300_000) }),
      '['.repeat(50_000),
      line(2),
    ];
    const body = Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from('\r\n')]));
    const response = await send('POST', '/documents', body, NDJSON);
    expect(response.statusCode, response.body).toBe(200);
    expect(response.headers['content-type']).toBe(NDJSON);
    const answers = answersIn(response.body);
    expect(
      answers.map(({ line: at, status, change, problem }) => [at, status, change ?? problem?.type]),
    ).toEqual([
      [1, 201, 'added'],
      [2, 400, '/problems/malformed-json'],
      [4, 422, '/problems/unreadable-document'],
      [5, 200, 'unchanged'],
      [6, 200, 'replaced'],
      [7, 409, '/problems/withdrawn-content'],
      [8, 400, '/problems/invalid-body'],
      [9, 400, '/problems/invalid-body'],
      [10, 400, '/problems/malformed-json'],
      [11, 413, '/problems/body-too-large'],
      [12, 413, '/problems/body-too-large'],
      [13, 400, '/problems/malformed-json'],
      [14, 201, 'added'],
    ]);
    expect(answers[0]!.id).toBe(idOf(invented(1)));
    expect(answers[7]!.problem).toMatchObject({
      errors: [{ parameter: 'txt' }, { parameter: 'text' }].toReversed(),
    });
    const ids = (await ok('/documents')).json().data.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual([1, 2, 3].map((n) => idOf(invented(n))).toSorted());
  });

  test('changes nothing when it is sent again', async () => {
    const before = dataset(db);
    const response = await send('POST', '/documents', `${line(1)}\n${line(2)}`, NDJSON);
    expect(answersIn(response.body).map(({ change }) => change)).toEqual(['unchanged', 'unchanged']);
    expect(dataset(db)).toEqual(before);
  });

  test('may be empty', async () => {
    const response = await send('POST', '/documents', '\n \n', NDJSON);
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });
});

test('a batch has a limit, which is heeded before it is read and while it is', async () => {
  const { app, send, secret } = writer(() => {}, { maxDocumentBytes: 1024, maxBatchBytes: 1000 });
  const body = [line(1), line(2), line(3), line(4)].join('\n');
  expect(body.length).toBeGreaterThan(1000);
  expectProblem(await send('POST', '/documents', body, NDJSON), 'body-too-large');
  const headers = { authorization: `Bearer ${secret}`, 'content-type': NDJSON };
  const response = await app.inject({
    method: 'POST',
    url: '/documents',
    headers,
    payload: Readable.from([body]),
  });
  const answers = answersIn(response.body);
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.slice(0, -1).map(({ status }) => status)).toEqual(answers.slice(1).map(() => 201));
  expect(answers.at(-1)).toMatchObject({ line: answers.length, status: 413 });
});

type Talk = { request: ClientRequest; answers: AsyncIterator<string>; response: IncomingMessage };

describe('over a connection', () => {
  const { app, db, secret, send } = writer();

  /** A batch of which no line has been sent yet, with its answers once the first line is sent. */
  async function talk(first: string): Promise<Talk> {
    if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const headers = { authorization: `Bearer ${secret}`, 'content-type': NDJSON };
    const batch = request({ port, host: '127.0.0.1', path: '/documents', method: 'POST', headers });
    batch.on('error', () => {});
    batch.write(first);
    const [response] = (await once(batch, 'response')) as [IncomingMessage];
    response.on('error', () => {});
    return {
      request: batch,
      response,
      answers: createInterface({ input: response })[Symbol.asyncIterator](),
    };
  }

  test('a line is answered before the next one is sent', async () => {
    const { request: batch, answers } = await talk(`${line(11)}\n`);
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: 1, status: 201 });
    batch.write(`${line(12)}\n{"te`);
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: 2, status: 201 });
    batch.end('xt": "No more than words."}');
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: 3, status: 201 });
    expect((await answers.next()).done).toBe(true);
  });

  test('others are answered meanwhile', async () => {
    const { request: batch, answers } = await talk(`${line(13)}\n`);
    await answers.next();
    batch.write(Array.from({ length: 40 }, (_, n) => `${line(100 + n)}\n`).join(''));
    const before = dataset(db).dataset_version;
    await (await fetch(`${app.listeningOrigin}/healthz`)).text();
    expect(dataset(db).dataset_version).toBeLessThan(before + 40);
    batch.end();
    for (let next = await answers.next(); !next.done; ) next = await answers.next();
    expect(dataset(db).dataset_version).toBe(before + 40);
  });

  test('a client that hangs up stops the work between two lines', async () => {
    const { request: batch, answers } = await talk(`${line(14)}\n`);
    await answers.next();
    const before = dataset(db).dataset_version;
    batch.end(Array.from({ length: 200 }, (_, n) => `${line(200 + n)}\n`).join(''));
    await answers.next();
    batch.destroy();
    await setTimeout(300);
    const after = dataset(db).dataset_version;
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(before + 200);
    await setTimeout(300);
    expect(dataset(db).dataset_version).toBe(after);
    // What went in before is whole, and the batch may be sent again.
    const again = await send('POST', '/documents', `${line(200)}\n`, NDJSON);
    expect(answersIn(again.body)[0]!.status).toBe(200);
  });

  test('a service that stops says which line to go on from', async () => {
    const { request: batch, answers } = await talk(`${line(15)}\n`);
    await answers.next();
    const closed = app.close();
    batch.write(`${line(16)}\n`);
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: 2, status: 503 });
    expect((await answers.next()).done).toBe(true);
    await closed;
  });
});

test('a batch may take longer to come in than other requests', () => {
  const socket = Object.assign(new PassThrough(), { destroySoon: vi.fn() });
  const late = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  mayTakeLong({ raw: { socket } } as never);
  replyMalformed(late, socket as never);
  expect(socket.destroySoon).not.toHaveBeenCalled();
  replyMalformed(Object.assign(new Error(), { code: 'HPE_INVALID' }), socket as never);
  expect(socket.destroySoon).toHaveBeenCalled();
});

test('lines are the same however the bytes are cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', ' '), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(20)), fc.nat(80), async (whole, cuts, maxTotal) => {
      const bytes = Buffer.from(whole);
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((to, at) => bytes.subarray(places[at], to));
      const lines = linesIn(Readable.from(chunks), { maxLine: 8, maxTotal });
      const found: (string | null)[] = [];
      let next = await lines.next();
      for (; !next.done; next = await lines.next()) found.push(next.value.bytes?.toString('latin1') ?? null);
      const isWhole = bytes.length <= maxTotal;
      expect(next.value).toBe(isWhole);
      const told = bytes.subarray(0, maxTotal).toString('latin1').split('\n');
      // What stands behind the last end of line is a line where it is the end of all, and cut off otherwise.
      const last = told.pop()!;
      if (isWhole && last !== '') told.push(last);
      expect(found).toEqual(told.map((one) => (one.length > 8 ? null : one)));
    }),
  );
});
