import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Environment } from '#src/config.ts';
import { run } from './run-cli.ts';

describe('the command line', () => {
  test.each<[string, string | RegExp]>([
    ['--help', 'Commands:'],
    ['ingest --help', 'readout ingest seeds'],
    ['extract --help', 'readout extract seeds/*.txt'],
    ['compare --help', 'readout compare rep_'],
    ['key --help', 'revoke <id>'],
    ['key create --help', /Ends with status 2[\s\S]*Examples:[\s\S]*readout key create --scope write/],
    ['key list --help', 'readout key list --json'],
    ['key revoke --help', 'readout key revoke key_'],
    ['serve --help', /readout serve\n[\s\S]*Exit statuses: 0/],
    ...Object.keys(Environment.shape).map((name): [string, RegExp] => [
      'serve --help',
      new RegExp(`^  ${name} +[A-Z]`, 'm'),
    ]),
    ['mcp --help', 'readout mcp --url'],
    ['export --help', 'readout export events'],
    ['--help', 'Exit statuses: 0'],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('%s', async (args, text) => {
    const { status, stdout, stderr } = await run(args.split(' '));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(text);
  });

  test.each<[string, string | RegExp]>([
    ['ingst', /unknown command 'ingst'[\s\S]*Did you mean ingest/],
    ['ingest', /missing required argument 'path'/],
    ['compare evt_1', /missing required argument 'b'/],
    ['extract --all x', /unknown option '--all'/],
    ['events --persn Lind', /unknown option '--persn'\n\(Did you mean --person\?\)/],
    ['show Lind', /Lind is no id of a record/],
    ['show evt_nope', /evt_nope is no id of a record; behind evt_ stand digits and the letters a to f alone/],
    ['mcp --url nope', /nope is no address of a server/],
    ['key', /Usage: readout key/],
    ['show rep_91b3c5d7e0f2a468', /a report is shown with its event/],
  ])('%s is refused', async (args, message) => {
    const { status, stdout, stderr } = await run(args.split(' '));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('an environment that cannot be used is wrong usage, a database that is not there a failure', async () => {
    const wrong = await run(['events'], { env: { PORT: 'eighty' } });
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringMatching(/^readout: PORT=eighty: give/) });
    const missing = await run(['events'], { env: { DATABASE: '/tmp/no-such/readout.db' } });
    expect(missing).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^readout: there is no database/),
    });
  });
});

test('an old Node is told of in one line, before anything that it would crash on is loaded', () => {
  const script = `import { requireNode } from './src/node-version.ts'; requireNode('22.1.0'); console.log('went on')`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: new URL('..', import.meta.url).pathname,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^readout: needs Node 24 or newer, this is 22\.1\.0; .*\n$/);
});
