import { once } from 'node:events';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { replyMalformed } from '#src/http/malformed.ts';
import { PROBLEM_CODES, Problem, type ProblemCode } from '#src/http/problems.ts';
import { commit } from '#src/ingest/commit.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { STORY, tell, tellStory } from './http-records.ts';
import { type Asked, expectProblem, testApp } from './http-setup.ts';

const { app, ok, problem } = testApp();
const closed = testApp();
closed.db.close();

const post = (payload: string | Buffer, type = 'application/json', headers = {}): Asked => ({
  url: '/extract',
  method: 'POST',
  payload,
  headers: { 'content-type': type, ...headers },
});
const seen = new Set<ProblemCode>();

/** What is asked, the problem it is, and words that its detail has. */
const CASES: [Asked, ProblemCode, string][] = [
  ['/events?persn=Lind', 'unknown-parameter', 'did you mean `person`?'],
  ['/events?page=2', 'unknown-parameter', 'here that is `cursor` and `limit`'],
  ['/events?year=2023', 'unknown-parameter', 'here that is `from` and `to`'],
  ['/events?order_by=date', 'unknown-parameter', 'here that is `sort`'],
  ['/claims?event_id=evt_x', 'unknown-parameter', 'did you mean `event`?'],
  ['/claims?documentId=doc_x', 'unknown-parameter', 'did you mean `document`?'],
  ['/events?date_from=2024', 'unknown-parameter', 'did you mean `from`?'],
  ['/events?zzz=1', 'unknown-parameter', 'this route takes `person`, `country`'],
  ['/events?__proto__=1', 'unknown-parameter', 'unknown parameter `__proto__`'],
  ['/codebook?limit=5', 'unknown-parameter', 'this route takes no parameters'],
  ['/people?p=Lind', 'unknown-parameter', 'this route takes `q`, `country`, `organization`'],
  ['/events?kind=metting', 'invalid-parameter', 'did you mean `meeting`?'],
  ['/events?kind=call,sms', 'invalid-parameter', '`kind` cannot be `sms`; allowed are `meeting`, `call`'],
  ['/events?kind=!', 'invalid-parameter', '`kind` is empty'],
  ['/events?topic=peace', 'invalid-parameter', 'did you mean `peace-process`?'],
  ['/events?person=', 'invalid-parameter', '`person` is empty'],
  ['/events?person=%00', 'invalid-parameter', 'control character'],
  [`/events?person=${'a'.repeat(201)}`, 'invalid-parameter', 'has 201 characters; 200 are the most'],
  [
    `/events?person=${'a,'.repeat(3)}${Array.from({ length: 51 }, (_, i) => i)}`,
    'invalid-parameter',
    '50 are',
  ],
  ['/events?country=Norwey', 'invalid-parameter', 'did you mean `NO`?'],
  ['/events?country=XX', 'invalid-parameter', 'ISO 3166-1 alpha-2'],
  ['/events?limit=0', 'invalid-parameter', '`limit` must be a whole number from 1 to 200'],
  ['/events?limit=201', 'invalid-parameter', 'from 1 to 200'],
  ['/events?limit=ten', 'invalid-parameter', 'from 1 to 200'],
  ['/events?limit=1e2', 'invalid-parameter', 'from 1 to 200'],
  ['/events?limit=0x10', 'invalid-parameter', 'from 1 to 200'],
  ['/changes?since=', 'invalid-parameter', '`since` must be a whole number from 0'],
  ['/events?fields=', 'invalid-parameter', '`fields` is empty'],
  ['/events?limit=1&limit=2', 'invalid-parameter', 'was given 2 times; give it once'],
  ['/events?from=2023-02-30', 'invalid-parameter', '`from` must be a day that exists'],
  ['/events?to=2023-13', 'invalid-parameter', '`to` must be a day that exists'],
  ['/events?from=2024-05&to=2024-04', 'invalid-parameter', 'must not be later than `to`'],
  ['/events?from=last%20week', 'invalid-parameter', 'as YYYY-MM-DD, or a month or year, not `last week`'],
  ['/events?from=2024-01-02&to=2024-01-01', 'invalid-parameter', 'must not be later than `to`'],
  ['/events?sort=dat', 'invalid-parameter', 'did you mean `date`?'],
  ['/events?count=true', 'invalid-parameter', 'allowed is `exact`'],
  ['/events?q=a&q=b', 'invalid-parameter', '`q` was given 2 times'],
  ['/events/%00', 'invalid-parameter', '`id` cannot be an id'],
  ['/events?cursor=abc', 'invalid-cursor', 'does not belong to this query'],
  ['/events/%E0%A4%A', 'malformed-request', 'percent-encoded'],
  [
    '/events?limit=2&q=Z%FCrich',
    'malformed-request',
    '"q=Z%FCrich" in the query is not valid percent-encoded UTF-8',
  ],
  ['/events?person=%C3', 'malformed-request', '"person=%C3" in the query'],
  ['/events?q=100%', 'malformed-request', 'a percent sign is %25'],
  [post('abc', 'text/plain', { 'content-length': '2' }), 'malformed-request', 'Content-Length'],
  [
    post('abc', 'text/plain', { 'content-encoding': 'gzip' }),
    'malformed-request',
    'its Content-Encoding names',
  ],
  [post('{'), 'malformed-json', 'not valid JSON'],
  [post(''), 'malformed-json', 'empty'],
  [post('{"text":"a","__proto__":{}}'), 'malformed-json', 'not valid JSON'],
  [post('{}'), 'invalid-body', '`text` is missing'],
  [post('[]'), 'invalid-body', 'must be a JSON object'],
  [post('{"text":1}'), 'invalid-body', '`text` must be a string'],
  [post('{"text":"a","titel":"b"}'), 'invalid-body', 'did you mean `title`?'],
  [{ url: '/extract', method: 'POST' }, 'invalid-body', 'the body is empty'],
  ['/events/evt_none', 'not-found', 'there is no event `evt_none`'],
  ['/people/per_none', 'not-found', 'there is no person `per_none`'],
  ['/claims/clm_none', 'not-found', 'there is no claim `clm_none`'],
  ['/documents/doc_none', 'not-found', 'there is no document `doc_none`'],
  ['/documents/doc_none/raw', 'not-found', 'there is no document `doc_none`'],
  ['/problems/none', 'not-found', 'there is no problem `none`'],
  ['/event', 'unknown-route', 'did you mean `/events`?'],
  ['/events/', 'unknown-route', 'did you mean `/events`?'],
  ['/docs/static/none.js', 'unknown-route', 'see `/docs`'],
  [{ ...(post('<a/>', 'application/xml') as object), url: '/none' }, 'unknown-route', 'no route `/none`'],
  [
    { url: '/events', method: 'POST', payload: {} },
    'method-not-allowed',
    '`/events` takes GET, HEAD, OPTIONS, not POST',
  ],
  [
    { url: '/events/x', method: 'DELETE' },
    'method-not-allowed',
    'takes GET, HEAD, PATCH, OPTIONS, not DELETE',
  ],
  ['/extract', 'method-not-allowed', 'takes POST, OPTIONS, not GET'],
  [
    { url: '/events', headers: { accept: 'text/html' } },
    'not-acceptable',
    '`application/json` or `text/csv`',
  ],
  ['/events?format=xml', 'invalid-parameter', 'allowed are `json`, `csv`'],
  ['/people?format=ics', 'invalid-parameter', '`format` cannot be `ics`'],
  ['/events?group_by=kind&format=ics', 'invalid-parameter', 'not as `ics`'],
  ['/events?group_by=colour', 'invalid-parameter', 'allowed are `person`'],
  ['/events?fields=id,dat', 'invalid-parameter', 'did you mean `date`?'],
  ['/events?facets=kinds', 'invalid-parameter', 'did you mean `kind`?'],
  ['/events?include=claim', 'invalid-parameter', 'did you mean `claims`?'],
  ['/people?min_events=0', 'invalid-parameter', '`min_events` must be a whole number'],
  ['/network?of=city', 'invalid-parameter', 'allowed are `person`, `country`'],
  [post('a'.repeat(70_000), 'text/plain'), 'body-too-large', 'has 70000 bytes; 65536 are the most'],
  [post('a'.repeat(300_000), 'text/plain'), 'body-too-large', '196608 bytes that this route takes'],
  [`/events?q=${'a'.repeat(9000)}`, 'url-too-long', '8192 are the most'],
  [`/events/${'a'.repeat(300)}`, 'url-too-long', 'longer than an id'],
  [post('<a/>', 'application/xml'), 'unsupported-content-type', '`application/json` or `text/plain`'],
  [post('abc', 'text/plain; charset=latin1'), 'unsupported-content-type', 'in `latin1`; send it in UTF-8'],
  [post('abc', 'text/plain', { 'content-encoding': 'x' }), 'unsupported-content-type', 'encoding'],
  [post(Buffer.from([0xff, 0xfe]), 'text/plain'), 'unreadable-document', 'is not UTF-8'],
  [post('{"text":"12 34"}'), 'unreadable-document', 'has no words'],
];

describe('every problem', () => {
  test.each(CASES.map(([asked, code, words]) => [code, words, asked] as const))(
    '%s: %s',
    async (code, words, asked) => {
      seen.add(code);
      expect((await problem(asked, code)).detail).toContain(words);
    },
  );

  test('405 names the methods there are', async () => {
    const response = await app.inject({ url: '/claims', method: 'PUT' });
    expect(response.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  test('several wrong parameters are told apart', async () => {
    const { errors } = await problem('/events?kind=x&limit=0&persn=y', 'unknown-parameter');
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['kind', 'limit', 'persn']);
  });

  test('what fails inside is not told', async () => {
    seen.add('internal-error');
    const { detail } = await closed.problem('/events', 'internal-error');
    expect(detail).toBe('the service failed to answer; this was logged');
  });

  test('a database that cannot be read makes the service unready, not dead', async () => {
    seen.add('unavailable');
    const response = await closed.app.inject('/readyz');
    expectProblem(response, 'unavailable');
    expect(response.headers['retry-after']).toBe('10');
    await closed.ok('/healthz');
  });

  test('a list of counts cannot go on when the data are others and those of its first page are gone', async () => {
    seen.add('stale-cursor');
    const told = testApp((db) => tell(db, STORY[0]!));
    const { next } = (await told.ok('/countries?limit=1')).json().page;
    await told.ok(`/countries?limit=1&cursor=${next}`);
    tell(told.db, STORY[1]!);
    const { detail } = await told.problem(`/countries?limit=1&cursor=${next}`, 'stale-cursor');
    expect(detail).toContain('start again without it');
  });

  test('what was withdrawn is gone', async () => {
    seen.add('gone');
    const told = testApp(tellStory);
    const [{ id }] = (await told.ok('/documents?limit=1')).json().data;
    commit(told.db, { at: new Date('2024-06-01'), why: 'a mistake' }, (write) => ({
      result: removeDocument(write, id),
    }));
    const { detail } = await told.problem(`/documents/${id}`, 'gone');
    expect(detail).toMatch(/^document `doc_.*was withdrawn on 2024-06-01: a mistake$/);
  });

  test('all codes were driven', () => {
    const raw: ProblemCode[] = ['headers-too-large', 'request-timeout', 'too-many-requests'];
    // Driven where writing is: tests/http-keys.test.ts and tests/http-write.test.ts.
    const written: ProblemCode[] = [
      ...(['unauthorized', 'forbidden', 'writing-off'] as const),
      ...(['withdrawn-content', 'superseded-content'] as const),
    ];
    expect([...seen, ...raw, ...written].sort()).toEqual([...PROBLEM_CODES].sort());
  });
});

describe('the page of a problem', () => {
  test.each(PROBLEM_CODES)('%s', async (code) => {
    expect((await ok(`/problems/${code}`)).json().code).toBe(code);
    const page = await ok({ url: `/problems/${code}`, headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.body).toContain('<h1>');
    expect(page.body).not.toContain('`');
  });
});

/** Bytes that no HTTP parser takes, over a real connection: the answer as text. */
async function sendRaw(bytes: string): Promise<string> {
  const { port } = app.server.address() as { port: number };
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

function rawProblem(answer: string): Problem {
  expect(answer).toContain('Content-Type: application/problem+json');
  return Problem.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))));
}

describe('bytes that are no request', () => {
  test.each([
    ['no HTTP', 'malformed-request', 'nonsense\r\n\r\n'],
    ['a header without colon', 'malformed-request', 'GET / HTTP/1.1\r\nbad header\r\n\r\n'],
    ['a long header', 'headers-too-large', `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`],
  ])('%s is %s', async (_name, code, bytes) => {
    if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
    expect(rawProblem(await sendRaw(bytes)).type).toBe(`/problems/${code}`);
  });

  test('a request that does not end is timed out', async () => {
    const socket = Object.assign(new PassThrough(), { destroySoon: () => socket.end() });
    replyMalformed(Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket as never);
    expect(rawProblem(String(socket.read())).type).toBe('/problems/request-timeout');
  });

  test('a request without Host is answered', async () => {
    expect(await sendRaw('GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n')).toContain('{"status":"ok"}');
  });
});
