import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '#src/http/limits.ts';
import { Problem, type ProblemCode } from '#src/http/problems.ts';
import { tellStory } from './http-records.ts';
import { expectProblem, testApp } from './http-setup.ts';

/** What a slow client has, about a hundredth of what it has in earnest. */
const SHORT: Partial<Limits> = {
  requestTimeout: 300,
  headersTimeout: 150,
  connectionsCheckingInterval: 50,
  // Longer, so that on a busy machine it does not go before the others.
  connectionTimeout: 10_000,
  keepAliveTimeout: 200,
};

async function listening(limits: Partial<Limits> = SHORT): Promise<FastifyInstance> {
  const { app } = testApp(tellStory, {}, limits);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app;
}

async function connected(app: FastifyInstance): Promise<Socket> {
  const { port } = app.server.address() as { port: number };
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  return socket;
}

/** Writes what is given, then nothing more; all that comes until the server hangs up. */
async function answerTo(app: FastifyInstance, bytes: string): Promise<string> {
  const socket = await connected(app);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  const closed = once(socket, 'close');
  socket.write(bytes);
  await closed;
  return answer;
}

function expectRaw(answer: string, code: ProblemCode): void {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(head.toLowerCase()).toContain('connection: close');
  const problem = Problem.parse(JSON.parse(body));
  expect(problem.type).toBe(`/problems/${code}`);
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${problem.status} `));
}

const post = (length: number, body: string) =>
  `POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
const get = (path: string, more = '') =>
  `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${more}\r\n`;

describe('over a real connection', () => {
  test('a slow head is given up', async () => {
    const app = await listening();
    expectRaw(await answerTo(app, 'GET /events HTTP/1.1\r\nHost: a\r\nX-Slow: '), 'request-timeout');
  });

  test('a slow body is given up', async () => {
    const app = await listening();
    expectRaw(await answerTo(app, post(1000, 'Ministers meet')), 'request-timeout');
  });

  test('a head that trickles is given up, however often something comes', async () => {
    const app = await listening();
    const socket = await connected(app);
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {});
    const closed = once(socket, 'close');
    socket.write('GET /events HTTP/1.1\r\n');
    const trickle = setInterval(() => socket.writable && socket.write('X-A: b\r\n'), 20);
    await closed;
    clearInterval(trickle);
    expectRaw(answer, 'request-timeout');
  });

  test('a connection that says nothing is closed, one that has been answered too', async () => {
    const app = await listening({ connectionTimeout: 300, keepAliveTimeout: 200 });
    await answerTo(app, '');
    const answer = await answerTo(app, 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toMatch(/connection: keep-alive/i);
  });

  test('a reader that stops reading is cut off', async () => {
    const size = 64 * 1024 ** 2;
    const { app } = testApp(tellStory, {}, { connectionTimeout: 300 });
    app.get('/large', (_request, reply) => reply.type('text/plain').send(Buffer.alloc(size, 'a')));
    await app.listen({ port: 0, host: '127.0.0.1' });
    const served = once(app.server, 'connection');
    const socket = await connected(app);
    socket.on('error', () => {}).pause();
    socket.write(get('/large'));
    const [connection] = await served;
    await once(connection, 'close');
    let received = 0;
    socket.on('data', (chunk: string) => {
      received += chunk.length;
    });
    await once(socket.resume(), 'close');
    expect(received).toBeLessThan(size);
  });

  test.each([
    ['a body beyond the limit of the route', post(300_000, 'a'.repeat(300_000)), 'body-too-large'],
    ['a body that is announced beyond it', post(10 ** 9, 'a'), 'body-too-large'],
    ['a long URL', get(`/events?q=${'a'.repeat(9000)}`), 'url-too-long'],
    ['a URL beyond all', get(`/events?q=${'a'.repeat(17_000)}`), 'url-too-long'],
    ['a long header', get('/events', `X-Long: ${'a'.repeat(17_000)}\r\n`), 'headers-too-large'],
    ['a flood of headers', get('/events', 'X-A: b\r\n'.repeat(3000)), 'headers-too-large'],
  ] as const)('%s is refused', async (_name, bytes, code) => {
    const app = await listening({});
    const answer = await answerTo(app, bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(JSON.parse(body).type, head).toBe(`/problems/${code}`);
  });
});

test('in earnest, too, no client has a connection for long without using it', () => {
  const { headersTimeout, requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout } = LIMITS;
  expect(headersTimeout).toBeLessThan(requestTimeout);
  for (const time of [requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout]) {
    expect(time).toBeGreaterThan(0);
    expect(time).toBeLessThanOrEqual(60_000);
  }
});

describe('under pressure', () => {
  /** Keeps the event loop from everything else for so many milliseconds. */
  function block(milliseconds: number): void {
    for (const until = performance.now() + milliseconds; performance.now() < until; );
  }

  test('requests are turned away for a while, and the process still tells how it is', async () => {
    const { app } = testApp(tellStory, {}, { maxEventLoopDelay: 5, sampleInterval: 50 });
    await app.ready();
    while (!app.isUnderPressure()) {
      block(100);
      await wait(1);
    }
    block(100);
    const refused = await app.inject('/events');
    expectProblem(refused, 'unavailable');
    expect(refused.headers['retry-after']).toBe('10');
    expectProblem(await app.inject('/readyz'), 'unavailable');
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    expect((await app.inject('/metrics')).statusCode).toBe(200);
  });
});

describe('an answer that streams', () => {
  test('may take longer than an answer may take to begin', async () => {
    const { app } = testApp(tellStory, {}, { handlerTimeout: 100 });
    const slowly = (
      _request: unknown,
      reply: { type: (type: string) => { send: (body: unknown) => unknown } },
    ) => reply.type('text/csv').send(lines());
    app.get('/csv', { config: { produces: ['application/json', 'text/csv'] } }, slowly as never);
    const answer = await app.inject({ url: '/csv', headers: { accept: 'text/csv' } });
    expect(answer.body).toBe('line\r\n'.repeat(5));
  });

  async function* generate() {
    for (let line = 0; line < 5; line++) {
      yield 'line\r\n';
      await wait(50);
    }
  }
  const lines = () => Readable.from(generate());
});
