import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
writeFileSync(
  join(folder, 'one.txt'),
  'Ministers meet in Oslo\n\nForeign Minister Ana Lind received Jan Novak.\n',
);
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

type Running = { child: ChildProcess; origin: string; output: () => string };

function start(environment: Record<string, string>): ChildProcess {
  const env = { ...process.env, DATABASE: join(folder, 'test.db'), SEEDS: folder, PORT: '0', ...environment };
  const child = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

/** A server of its own process, once it listens. */
async function running(): Promise<Running> {
  const child = start({});
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      output += chunk;
      const found = /listening at (http:[^"]+)"/.exec(output);
      if (found) resolve(found[1]!);
    });
    child.stderr!.on('data', (chunk) => {
      output += chunk;
    });
    child.once('exit', () => reject(new Error(output)));
  });
  return { child, origin, output: () => output };
}

/** A request whose body has only begun. */
async function beginRequest(origin: string, body: string): Promise<Socket> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  const head = [
    'POST /extract HTTP/1.1',
    'Host: test',
    'Content-Type: text/plain',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  // The interim answer says that the server has taken the request up.
  await once(socket, 'data');
  socket.write(body.slice(0, 10));
  return socket;
}

describe('the process', () => {
  test('serves the seeds, and ends requests in flight before it stops', async () => {
    const { child, origin, output } = await running();
    const { data } = await (await fetch(`${origin}/documents`)).json();
    expect(data).toHaveLength(1);
    const body = 'Ministers meet in Oslo\n\nForeign Minister Ana Lind met Jan Novak.\n';
    const socket = await beginRequest(origin, body);
    child.kill('SIGTERM');
    while (!output().includes('in flight end first')) await once(child.stdout!, 'data');
    socket.write(body.slice(10));
    const [answer] = await once(socket, 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).toMatch(/^connection: close/im);
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect(code, output()).toBe(0);
  });

  test.each([
    ['a port that is none', { PORT: 'eighty' }, 2, /PORT=eighty: give a whole number/],
    [
      'seeds that are not there',
      { SEEDS: '/nowhere' },
      2,
      /SEEDS=\/nowhere: there is no such file or folder/,
    ],
    ['a database that cannot be', { DATABASE: '/dev/null/x.db' }, 1, /cannot start/],
  ])('says what is wrong with %s, and stops', async (_name, environment, status, message) => {
    const child = start(environment);
    let output = '';
    child.stderr!.on('data', (chunk) => {
      output += chunk;
    });
    const [code] = await once(child, 'close');
    expect(output).toMatch(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(status);
  });

  test('says that its port is taken before it reads any seeds', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const database = join(folder, 'never.db');
    const child = start({ PORT: String(port), DATABASE: database });
    let output = '';
    child.stderr!.on('data', (chunk) => {
      output += chunk;
    });
    const [code] = await once(child, 'close');
    other.close();
    expect(output).toMatch(
      /^readout: cannot start: .*EADDRINUSE.*; stop what listens there or set PORT to another\n$/,
    );
    expect(code).toBe(1);
    expect(existsSync(database)).toBe(false);
  });
});
