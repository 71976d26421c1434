import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import fc from 'fast-check';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Tree } from '#src/http/openapi-tree.ts';
import { bounded } from '#src/mcp/bounded.ts';
import { openStore } from '#src/store/open.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { folder, run } from './run-cli.ts';

const place = mkdtempSync(join(tmpdir(), 'readout-mcp-'));
const DATABASE = join(place, 'story.db');
const db = openStore(DATABASE);
tellStory(db);
db.close();
const { app, ok } = testApp(tellStory);
await app.ready();

/** The server as an assistant starts it; what it writes beside the protocol is an error that fails the test. */
async function assistant(args: string[], env: Record<string, string> = {}): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['src/cli.ts', 'mcp', ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    stderr: 'inherit',
  });
  const client = new Client({ name: 'test', version: '1' });
  client.onerror = (error) => {
    throw error;
  };
  await client.connect(transport);
  return client;
}

const client = await assistant([], { DATABASE });
afterAll(async () => {
  await client.close();
  rmSync(place, { recursive: true });
});

const call = async (name: string, given: Record<string, unknown> = {}, by = client) =>
  (await by.callTool({ name, arguments: given })) as CallToolResult;
const textsOf = ({ content }: CallToolResult) => content.map((one) => (one.type === 'text' ? one.text : ''));

describe('the tools', async () => {
  const { tools } = await client.listTools();
  const document = app.swagger() as Tree;
  const reading = Object.values<Tree>(document.paths).flatMap(({ get }) =>
    get && !get.tags.includes('service') ? [get] : [],
  );

  test('are the routes that read records, and no others', () => {
    const snake = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    expect(tools.map(({ name }) => name)).toEqual(reading.map(({ operationId }) => snake(operationId)));
    expect(tools.map(({ name }) => name)).toContain('list_events');
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  test('take the parameters of their routes, described as there', () => {
    const events = tools.find(({ name }) => name === 'list_events')!;
    const { parameters } = reading.find(({ operationId }) => operationId === 'listEvents');
    const asked = parameters.filter(({ name }: Tree) => name !== 'format');
    expect(Object.keys(events.inputSchema.properties!)).toEqual(asked.map(({ name }: Tree) => name));
    expect(events.inputSchema.properties).toMatchObject({
      person: { type: 'array', items: { type: 'string' }, description: asked[0].description },
      limit: { type: 'integer', default: 10, maximum: 50 },
    });
    expect(tools.find(({ name }) => name === 'get_event')!.inputSchema.required).toEqual(['id']);
  });

  test('come with how filters are written, and which of them answers what', () => {
    const instructions = client.getInstructions()!;
    expect(instructions).toContain('A comma between values means any of them');
    const named = instructions.match(/(?:list|get)_\w+/g)!;
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
    expect(instructions).not.toMatch(/ETag|RateLimit|Bearer|CSV/);
    expect(client.getServerVersion()).toMatchObject({ name: 'readout' });
  });
});

describe('a call', () => {
  test('is answered as the API answers, as text and as data', async () => {
    const given = { person: ['Lind', 'Novák'], sort: 'date', count: 'exact' };
    const answer = await call('list_events', given);
    const wanted = (await ok('/events?person=Lind&person=Nov%C3%A1k&sort=date&count=exact&limit=10')).json();
    const state = { meta: { ...wanted.meta, as_of: expect.any(String) } };
    expect(answer.structuredContent).toEqual({ ...wanted, ...state });
    expect(answer.content).toHaveLength(1);
    expect(JSON.parse(textsOf(answer)[0]!)).toEqual(answer.structuredContent);
  });

  test('has pages', async () => {
    const first = (await call('list_claims', { limit: 2 })).structuredContent as Tree;
    const second = (await call('list_claims', { limit: 2, cursor: first.page.next }))
      .structuredContent as Tree;
    const { data } = (await ok('/claims')).json();
    expect([...first.data, ...second.data]).toEqual(data.slice(0, 4));
    const most = (await call('list_claims', { limit: 200 })).structuredContent as Tree;
    expect(most.page.limit).toBe(50);
  });

  test('gives one record, and texts as they are', async () => {
    const { data } = (await ok('/documents')).json();
    const { structuredContent } = await call('get_document', { id: data[0].id });
    const { ingested_at: _, ...wanted } = (await ok(`/documents/${data[0].id}`)).json();
    expect(structuredContent).toMatchObject(wanted);
    const raw = await call('get_document_bytes', { id: data[0].id });
    expect(textsOf(raw)).toEqual([wanted.text]);
    expect(raw.structuredContent).toBeUndefined();
  });

  test.each([
    [
      'list_events',
      { kind: 'meating' },
      /^Invalid value of a parameter: `kind` cannot be `meating`.*did you mean/,
    ],
    [
      'list_events',
      { persn: 'Lind' },
      /^Unknown parameter: unknown parameter `persn`; did you mean `person`/,
    ],
    ['get_event', { id: 'evt_0000000000000000' }, /^No such record: there is no event/],
    ['get_event', {}, /^`id` is missing$/],
    ['get_event', { id: '../people' }, /^No such record: there is no event `\.\.\/people`/],
  ])('of %s with %j is an error that says what would be right', async (name, given, words) => {
    const answer = await call(name, given);
    expect(answer.isError).toBe(true);
    expect(textsOf(answer)[0]).toMatch(words);
  });

  test('of a tool that is not there is an error of the protocol', async () => {
    await expect(call('drop_tables')).rejects.toThrow('there is no tool drop_tables');
  });
});

test('a server elsewhere is asked as well', async () => {
  const origin = await app.listen({ port: 0 });
  const remote = await assistant(['--url', `${origin}/`]);
  onTestFinished(() => remote.close());
  const { tools } = await remote.listTools();
  expect(tools).toEqual((await client.listTools()).tools);
  const answer = await call('list_events', { person: 'Petrov' }, remote);
  expect(answer.structuredContent).toEqual((await ok('/events?person=Petrov&limit=10')).json());
  expect(textsOf(await call('get_event', { id: 'evt_0' }, remote))[0]).toMatch(/^No such record/);
});

test.each([
  [['--url', 'http://localhost:1'], 1, /^readout: cannot ask http:\/\/localhost:1: .*\n$/],
  [['--url', 'localhost'], 2, /^readout: localhost is no address of a server; give one such as/],
])('%j is said to lead nowhere, on standard error alone', async (args, exit, message) => {
  const { status, stdout, stderr } = await run(['mcp', ...args]);
  expect({ status, stdout }).toEqual({ status: exit, stdout: '' });
  expect(stderr).toMatch(message);
});

test.each(['a pipe', 'a file'])('requests are answered when the input, %s, has ended', async (input) => {
  const clientInfo = { name: 'test', version: '1' };
  const messages = [
    { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'list_topics', arguments: {} } },
  ];
  const stdin = messages.map((one) => `${JSON.stringify({ jsonrpc: '2.0', ...one })}\n`).join('');
  const file = join(folder({ 'requests.jsonl': stdin }), 'requests.jsonl');
  const command =
    input === 'a file' ? `"$NODE" src/cli.ts mcp < '${file}'` : `cat '${file}' | "$NODE" src/cli.ts mcp`;
  const env = { ...process.env, DATABASE, NODE: process.execPath };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  expect(answers[1].result.structuredContent.data.length).toBeGreaterThan(20);
  expect(status).toBe(0);
});

describe('an answer that is too large', () => {
  test('is shortened where it is longest, and says where', () => {
    const answer = { id: 'doc_1', text: 'x'.repeat(90_000), annotations: Array(300).fill({ field: 'date' }) };
    const { value, shortened } = bounded(answer, 30_000);
    expect(value).toMatchObject({ id: 'doc_1', text: expect.stringMatching(/^x{20000}…$/) });
    expect((value as typeof answer).annotations).toHaveLength(100);
    expect(shortened).toEqual(['text (20000 of 90000 characters)', 'annotations (100 of 300)']);
  });

  test('keeps the rows of a page, behind which its cursor leads on', () => {
    const data = Array.from({ length: 50 }, (_, id) => ({ id, documents: Array(200).fill('x'.repeat(50)) }));
    const { value } = bounded({ data }, 60_000);
    expect((value as { data: { id: number }[] }).data.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(JSON.stringify(value).length).toBeLessThan(60_000);
  });

  test('is left as it is where it fits', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        const { value, shortened } = bounded(answer, Number.POSITIVE_INFINITY);
        expect(value).toEqual(answer);
        expect(shortened).toEqual([]);
      }),
    );
  });
});
