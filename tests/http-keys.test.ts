import { describe, expect, test } from 'vitest';
import { createKey, listKeys, revokeKey } from '#src/store/keys.ts';
import { expectProblem, testApp } from './http-setup.ts';
import { writer } from './write.ts';

const WRITE = { method: 'POST', url: '/documents', payload: { text: 'Ministers meet.' } } as const;
const with_ = (authorization: string) => ({ ...WRITE, headers: { authorization } });

describe('a service without any key', () => {
  const { problem, ok } = testApp();

  test.each([undefined, 'Bearer x', 'Basic dXNlcjpwYXNz'])(
    'tells how to turn writing on: %s',
    async (header) => {
      const { detail } = await problem(header === undefined ? WRITE : with_(header), 'writing-off');
      expect(detail).toContain('readout key create --scope write');
    },
  );

  test('reads for everybody, whatever they claim to be', async () => {
    await ok({ url: '/events', headers: { authorization: 'Bearer nonsense' } });
  });
});

describe('a request without a key that does', () => {
  const { app, db, secret } = writer();
  const revoked = createKey(db, { name: 'lost', scopes: ['write'] });
  revokeKey(db, revoked.key.id, new Date('2026-01-31T12:00:00Z'));
  const expired = createKey(db, {
    name: 'old',
    scopes: ['write'],
    expires: new Date('2026-02-01T00:00:00Z'),
  });
  const challengeTo = async (headers: object) => {
    const response = await app.inject({ ...WRITE, headers: { ...headers } });
    const { detail } = expectProblem(response, 'unauthorized');
    return { detail, challenge: response.headers['www-authenticate'] };
  };

  test('is asked for one', async () => {
    expect(await challengeTo({})).toEqual({
      detail: expect.stringContaining('this needs a key; send `Authorization: Bearer KEY`'),
      challenge: 'Bearer realm="readout"',
    });
  });

  test.each([
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['no key', 'Bearer'],
    ['two keys', `Bearer ${secret} ${secret}`],
    ['nothing', ''],
    ['the key alone', secret],
    ['bytes', 'Bearer \u00ff\u00fe'.slice(0, 7)],
  ])('is told of the form where there is %s', async (_name, authorization) => {
    expect((await challengeTo({ authorization })).challenge).toBe('Bearer realm="readout"');
  });

  test.each([
    [
      'mistyped',
      `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
      'not one of this service, or mistyped',
    ],
    ['in other letters', secret.toLowerCase(), 'not one of this service'],
    ['of 10 kB', 'a'.repeat(10_000), 'not one of this service'],
    ['shaped like SQL', "'OR'1'='1", 'not one of this service'],
    ['revoked', revoked.secret, 'was revoked on 2026-01-31'],
    ['expired', expired.secret, 'expired at 2026-02-01T00:00:00.000Z'],
  ])('is told that the key is not valid: %s', async (_name, given, words) => {
    const { detail, challenge } = await challengeTo({ authorization: `Bearer ${given}` });
    expect(detail).toContain(words);
    expect(challenge).toMatch(/^Bearer realm="readout", error="invalid_token", error_description="[^"]+"$/);
    expect(detail).not.toContain(given);
  });

  test('is refused before its body is read', async () => {
    const payload = 'a'.repeat(10_000_000);
    const request = { ...WRITE, payload, headers: { 'content-type': 'application/json' } };
    expectProblem(await app.inject(request), 'unauthorized');
  });

  test('is told what the key lacks', async () => {
    const { secret: other, key } = createKey(db, { name: 'reader', scopes: ['read' as 'write'] });
    const response = await app.inject(with_(`Bearer ${other}`));
    expect(expectProblem(response, 'forbidden').detail).toBe(
      `the key ${key.id} allows \`read\`; this needs \`write\``,
    );
    expect(response.headers['www-authenticate']).toBe(
      'Bearer realm="readout", error="insufficient_scope", scope="write"',
    );
  });

  test('nothing was stored by any of them', () => {
    expect(db.prepare('SELECT version FROM dataset').get()).toEqual({ version: 0 });
  });
});

describe('a key', () => {
  test('works in whatever case the scheme is written, and its last use is kept to the minute', async () => {
    const { app, db, secret } = writer();
    expect(listKeys(db)[0]!.last_used_at).toBeNull();
    expect((await app.inject(with_(`bearer ${secret}`))).statusCode).toBe(201);
    const { last_used_at } = listKeys(db)[0]!;
    expect(Date.now() - Date.parse(last_used_at!)).toBeLessThan(60_000);
    const long = new Date(Date.now() - 59_000).toISOString();
    for (const [before, isNoted] of [
      [long, false],
      [new Date(Date.now() - 61_000).toISOString(), true],
    ] as const) {
      db.prepare('UPDATE keys SET last_used_at = ?').run(before);
      await app.inject(with_(`Bearer ${secret}`));
      expect(listKeys(db)[0]!.last_used_at !== before).toBe(isNoted);
    }
  });

  test('is nowhere in the database', () => {
    const { db, secret } = writer();
    const row = db.prepare<[], Record<string, unknown>>('SELECT * FROM keys').get()!;
    const stored = Object.values(row).map((value) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : String(value),
    );
    expect(stored.join(' ')).not.toContain(secret.slice(4, 20));
    expect(Object.keys(listKeys(db)[0]!)).not.toContain('hash');
  });
});
