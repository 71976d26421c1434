import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answered, createClient, ReadoutProblem } from '@readout/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TOPICS } from '#src/model/topics.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { folder } from './run-cli.ts';

const call = promisify(execFile);
const root = join(import.meta.dirname, '..');
const { app } = testApp(tellStory);
const baseUrl = await app.listen({ port: 0 });
const readout = createClient({ baseUrl });

/** A server that answers as a test says, and is gone after it. */
async function server(listener: RequestListener): Promise<string> {
  const made = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void made.close());
  await new Promise((listening) => made.once('listening', listening));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

/** Answers with 429 or the like so many times, and then with an empty list. */
function busy(times: number, status: number, headers: Record<string, string> = {}) {
  const asked: number[] = [];
  const listener: RequestListener = (request, response) => {
    request.resume();
    asked.push(performance.now());
    const isBusy = asked.length <= times;
    response.writeHead(isBusy ? status : 200, { 'content-type': 'application/json', ...(isBusy && headers) });
    response.end(isBusy ? '{}' : '{"data":[],"page":{"limit":20,"next":null},"meta":{}}');
  };
  return { asked, listener };
}

describe('a list', () => {
  test.each([1, 2, 200])('gives the rows of all pages, %i rows a page', async (limit) => {
    const ids = await Array.fromAsync(readout.events({ limit }), ({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  test('repeats the parameters that are arrays', async () => {
    const both = await Array.fromAsync(readout.events({ person: ['Lind', 'Novák'], sort: 'date' }));
    const all = await Array.fromAsync(readout.events());
    const names = (event: (typeof all)[number]) => event.participants.map(({ name }) => name ?? '').join();
    expect(both).toHaveLength(2);
    expect(both).toEqual(
      all
        .filter((event) => /Lind.*Novák/.test(names(event)))
        .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
    );
  });

  test('comes whole, too, where it has no pages', async () => {
    const topics = await Array.fromAsync(readout.topics());
    expect(topics.find(({ topic }) => topic === 'energy')?.event_count).toBe(2);
  });

  test('has pages that say how a name was understood', async () => {
    const [page] = await Array.fromAsync(readout.pages('events', { person: ['Lind'], count: 'exact' }));
    expect(page?.page.total).toBe(4);
    expect(page?.meta.person?.[0]).toMatchObject({ query: 'Lind', ambiguous: true });
  });

  test('counts its rows by a value', async () => {
    const counts = await Array.fromAsync(readout.groups('events', 'kind', { country: ['NO'] }));
    expect(counts).toEqual([{ key: 'meeting', label: null, count: 3 }]);
  });

  test('stops asking when the reader stops', async () => {
    let asked = 0;
    const counting = createClient({
      baseUrl,
      fetch: (request) => {
        asked += 1;
        return fetch(request);
      },
    });
    for await (const _ of counting.events({ limit: 1 })) break;
    expect(asked).toBe(1);
  });

  test('throws the problem that the API answers with', async () => {
    const rows = Array.fromAsync(readout.events({ from: 'yesterday' }));
    const problem = await rows.catch((error) => error);
    expect(problem).toBeInstanceOf(ReadoutProblem);
    expect(problem).toMatchObject({
      ...{ name: 'ReadoutProblem', status: 400, title: 'Invalid value of a parameter' },
      type: `${baseUrl}/problems/invalid-parameter`,
      message: '`from` must be a day that exists, as YYYY-MM-DD, or a month or year, not `yesterday`',
      errors: [{ parameter: 'from' }],
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    expect((await fetch(problem.type)).status).toBe(200);
  });
});

const dateOf = ({ date }: { date: { start: string } | null }) => date?.start ?? '';

describe('a call', () => {
  test('gives the record', async () => {
    const [event] = await Array.fromAsync(readout.events({ kind: 'call' }));
    const params = { path: { id: event!.id } };
    const detail = await answered(readout.GET('/events/{id}', { params }));
    expect(detail.reports[0]!.event.claims[0]!.text).toBe('talks must go on');
  });

  test('sends the key and other headers', async () => {
    const seen: unknown[] = [];
    const { listener } = busy(0, 200);
    const url = await server((request, response) => {
      seen.push(request.headers.authorization, request.headers['x-test']);
      listener(request, response);
    });
    const client = createClient({ baseUrl: url, key: 'secret', headers: { 'x-test': 'yes' } });
    await Array.fromAsync(client.people());
    expect(seen).toEqual(['Bearer secret', 'yes']);
  });

  test('says what is wrong where no problem document came', async () => {
    const url = await server((_, response) => void response.writeHead(502, 'Bad Gateway').end('<html>'));
    const call = answered(createClient({ baseUrl: url }).GET('/topics'));
    await expect(call).rejects.toMatchObject({
      ...{ name: 'ReadoutProblem', status: 502, detail: `${url}/topics answers 502 Bad Gateway` },
      ...{ type: 'about:blank', errors: [], instance: '' },
    });
  });
});

describe('a server that is busy', () => {
  test.each([
    ['after seconds', 429, () => '1'],
    ['from a date on', 503, () => new Date(Date.now() + 2000).toUTCString()],
  ])('is asked again %s', async (_name, status, after) => {
    const { asked, listener } = busy(1, status, { 'retry-after': after() });
    const client = createClient({ baseUrl: await server(listener) });
    expect(await Array.fromAsync(client.events())).toEqual([]);
    expect(asked).toHaveLength(2);
    // Dates have whole seconds, and timers may be a little early.
    expect(asked[1]! - asked[0]!).toBeGreaterThan(900);
  });

  test('gets what was sent once more, body and all', async () => {
    const bodies: string[] = [];
    const url = await server(async (request, response) => {
      bodies.push(await new Response(request as never).text());
      response.writeHead(bodies.length < 3 ? 503 : 200, { 'retry-after': '0' }).end('{"events":[]}');
    });
    const body = { text: 'Ministers meet in Oslo' };
    await answered(createClient({ baseUrl: url }).POST('/extract', { body }));
    expect(bodies).toEqual(Array(3).fill(JSON.stringify(body)));
  });

  test.each([
    ['is asked a few times only', { retries: 2 }, '0', 3],
    ['is not waited for too long', { longestWait: 5 }, '6', 1],
    ['is not asked again where nobody wants to', { retries: 0 }, '0', 1],
  ])('%s', async (_name, options, after, times) => {
    const { asked, listener } = busy(9, 429, { 'retry-after': after });
    const client = createClient({ baseUrl: await server(listener), ...options });
    await expect(Array.fromAsync(client.events())).rejects.toMatchObject({ status: 429 });
    expect(asked).toHaveLength(times);
  });

  test('is waited for no longer than the signal says', async () => {
    const { asked, listener } = busy(9, 503, { 'retry-after': '50' });
    const client = createClient({ baseUrl: await server(listener) });
    const rows = Array.fromAsync(client.events({}, { signal: AbortSignal.timeout(100) }));
    await expect(rows).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(asked).toHaveLength(1);
  });
});

describe('the packed client', () => {
  test('is JavaScript that Node runs where it is installed, with its types', async () => {
    const cwd = folder({ 'package.json': '{"type":"module"}' });
    const { stdout: file } = await call(process.execPath, [join(root, 'clients/typescript/pack.ts'), cwd], {
      cwd: root,
    });
    const modules = join(cwd, 'node_modules/@readout');
    mkdirSync(modules, { recursive: true });
    execFileSync('tar', ['xzf', file.trim(), '-C', modules]);
    renameSync(join(modules, 'package'), join(modules, 'client'));
    symlinkSync(join(root, 'node_modules/openapi-fetch'), join(cwd, 'node_modules/openapi-fetch'));
    const code = `import { createClient } from '@readout/client';
      const rows = await Array.fromAsync(createClient({ baseUrl: '${baseUrl}' }).events({ person: ['Petrov'] }));
      console.log(rows.length);`;
    const { stdout } = await call(process.execPath, ['--input-type=module', '--eval', code], { cwd });
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(existsSync(join(modules, 'client/client.d.ts'))).toBe(true);
  });
});

describe('the README of the client', () => {
  const readme = readFileSync(join(root, 'clients/typescript/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

  /** A project of its own that has the examples, with the address of the server here in place of theirs. */
  function project(): string {
    const files = examples.map((code, at) => [
      `${at}.ts`,
      code.replaceAll('http://localhost:3000', baseUrl).replaceAll('Aliyev', 'Petrov'),
    ]);
    const tsconfig = JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*.ts'] });
    const path = folder({
      ...Object.fromEntries(files),
      'tsconfig.json': tsconfig,
      'package.json': '{"type":"module"}',
    });
    symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
    return path;
  }

  test('has examples that compile, and run', async () => {
    const cwd = project();
    await call('npx', ['--prefix', root, 'tsc', '--noEmit', '-p', cwd], { cwd: root });
    const outputs = await Promise.all(examples.map((_, at) => call(process.execPath, [`${at}.ts`], { cwd })));
    expect(outputs.map(({ stdout }) => stdout)).toEqual([
      "2024-02-01 [ 'Mary Roe', 'Ivan Petrov' ]\n",
      '2 of 2 rows; taken for Ivan Petrov\n',
      '2023-12 1\n2024-02 1\n2024-03 1\n2024-05 1\nundated 1\n',
      `${Object.keys(TOPICS).length} topics\n404 No such record there is no event \`evt_0000000000000000\`\n`,
      '0 have committed themselves to something\n',
    ]);
  });
});

test('the compiler knows filters, paths and rows', () => {
  // Never called: the directives fail `npm run check` where the compiler has nothing to say.
  const _wrong = async () => {
    // @ts-expect-error: no such filter
    readout.events({ persn: ['Lind'] });
    // @ts-expect-error: nothing that people can be counted by
    readout.groups('people', 'kind');
    // @ts-expect-error: no such path
    await readout.GET('/event');
    for await (const event of readout.events()) {
      // @ts-expect-error: no such field
      event.when;
    }
  };
});
