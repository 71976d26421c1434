import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf } from '#src/store/keys.ts';
import { openStore } from '#src/store/open.ts';
import { folder, run } from './run-cli.ts';

describe('readout key', () => {
  test('makes a key, shows it once, lists it and ends it', async () => {
    const env = { DATABASE: join(folder(), 'x.db') };
    const made = await run(
      ['key', 'create', '--scope', 'write', '--name', 'importer', '--expires', '2999-06-30'],
      { env },
    );
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^rdo_[\w-]{49}\n$/) });
    expect(made.stderr).toMatch(
      /^key_[0-9a-f]{12} works until 2999-06-30T23:59:59\.999Z\. This is the only time .*\n$/,
    );
    const db = openStore(env.DATABASE);
    const { id } = keyOf(db, made.stdout.trim())!;
    const listed = await run(['key', 'list'], { env });
    expect(listed.stdout.split('\n')).toEqual([
      'ID                STATE             SCOPES  CREATED            LAST USED  NAME',
      expect.stringMatching(
        `^${id}  until 2999-06-30  write   [-\\d]{10}T\\d\\d:\\d\\dZ  never      importer$`,
      ),
      '',
    ]);
    const ended = await run(['key', 'revoke', id], { env });
    expect(ended).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${id} (importer) is revoked since`),
    });
    const json = JSON.parse((await run(['key', 'list', '--json'], { env })).stdout);
    expect(json).toMatchObject({ id, scopes: ['write'], revoked_at: expect.any(String), last_used_at: null });
    expect(keyOf(db, made.stdout.trim())?.revoked_at).toBe(json.revoked_at);
    db.close();
  });

  test.each([
    [['create', '--scope', 'read', '--name', 'x'], 'there is no scope read; the scopes are write'],
    [['create', '--scope', 'write', '--name', ' '], '--name must have 1 to 100 characters'],
    [['create', '--scope', 'write', '--name', 'a\u0007'], '--name must have'],
    [
      ['create', '--scope', 'write', '--name', 'x', '--expires', '2999-06-31'],
      '--expires cannot be 2999-06-31; give',
    ],
    [
      ['create', '--scope', 'write', '--name', 'x', '--expires', '2020-01-01'],
      '--expires is 2020-01-01, which is over',
    ],
    [['create', '--scope', 'write', '--name', 'x', '--expires', 'never'], '--expires cannot be never'],
    [['revoke', 'key_none'], 'there is no key key_none; readout key list shows the ids'],
  ])('%j is refused', async (args, words) => {
    const refused = await run(['key', ...args], { env: { DATABASE: ':memory:' } });
    const status = args[0] === 'revoke' ? 1 : 2;
    expect(refused).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(words) });
  });

  test.each([
    [['create', '--name', 'x'], "required option '--scope <scope...>' not specified"],
    [['revoke'], "missing required argument 'id'"],
    [['mint'], "unknown command 'mint'"],
  ])('%j is wrong usage', async (args, words) => {
    const refused = await run(['key', ...args], { env: { DATABASE: ':memory:' } });
    expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(words) });
  });

  test('says where there is nothing to list', async () => {
    const nowhere = await run(['key', 'list'], { env: { DATABASE: join(folder(), 'none.db') } });
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no database at') });
    expect((await run(['key', 'list'], { env: { DATABASE: ':memory:' } })).stdout).toContain(
      'There is no key',
    );
  });
});
