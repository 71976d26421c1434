import { describe, expect, test, vi } from 'vitest';
import { readConfig } from '#src/config.ts';
import { tellStory } from './http-records.ts';
import { expectProblem, testApp } from './http-setup.ts';

const LIMIT = 5;
const limited = (trustProxy: string[] = []) =>
  testApp(tellStory, { rateLimit: LIMIT, cacheBytes: 1024 ** 2, trustProxy }).app;
type App = ReturnType<typeof limited>;

const askFrom = (app: App, remoteAddress: string, headers = {}) =>
  app.inject({ url: '/topics', remoteAddress, headers });
async function exhaust(app: App, address: string, headers = {}) {
  for (let left = LIMIT - 1; left >= 0; left--) {
    const answer = await askFrom(app, address, headers);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.ratelimit).toMatch(new RegExp(`^"default";r=${left};t=(60|59)$`));
  }
}

describe('an address that asks too often', () => {
  test('is told what is left, then when to go on', async () => {
    const app = limited();
    await exhaust(app, '192.0.2.1');
    const refused = await askFrom(app, '192.0.2.1');
    const { detail } = expectProblem(refused, 'too-many-requests');
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(detail).toContain(`more than ${LIMIT} requests within 60 seconds; go on in ${seconds} seconds`);
    expect(refused.headers).toMatchObject({
      'ratelimit-policy': `"default";q=${LIMIT};w=60`,
      ratelimit: `"default";r=0;t=${seconds}`,
    });
    expect(Object.keys(refused.headers).filter((name) => /^x-ratelimit|^ratelimit-[lr]/.test(name))).toEqual(
      [],
    );
    expect((await askFrom(app, '192.0.2.2')).statusCode).toBe(200);
  });

  test('goes on when the time is over', async () => {
    const app = limited();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await exhaust(app, '192.0.2.1');
      expectProblem(await askFrom(app, '192.0.2.1'), 'too-many-requests');
      vi.setSystemTime(Date.now() + 60_000);
      await exhaust(app, '192.0.2.1');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is refused whatever it asks for, but what tells of the service', async () => {
    const app = limited();
    for (let time = 0; time < LIMIT; time++) {
      const wrong = await app.inject(time % 2 ? '/none' : '/topics?x=1');
      expect(wrong.headers.ratelimit).toContain(`r=${LIMIT - 1 - time};`);
    }
    for (const url of ['/topics', '/none', '/events/', '/docs', '/openapi.json'])
      expectProblem(await app.inject(url), 'too-many-requests');
    expectProblem(await app.inject({ url: '/extract', method: 'POST' }), 'too-many-requests');
    for (const url of ['/healthz', '/readyz', '/metrics']) {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).not.toHaveProperty('ratelimit');
    }
    expect((await app.inject({ url: '/topics', method: 'OPTIONS' })).statusCode).toBe(204);
  });

  test('is counted with its whole network where it has IPv6', async () => {
    const app = limited();
    await exhaust(app, '2001:db8::1');
    expectProblem(await askFrom(app, '2001:db8::ffff'), 'too-many-requests');
    expect((await askFrom(app, '2001:db8:0:1::1')).statusCode).toBe(200);
  });
});

describe('behind a proxy', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  test('nobody is believed who is not trusted', async () => {
    const app = limited();
    await exhaust(app, '192.0.2.1', from('198.51.100.1'));
    expectProblem(await askFrom(app, '192.0.2.1', from('198.51.100.2')), 'too-many-requests');
  });

  test('its clients are told apart, by what the proxy itself has added', async () => {
    const app = limited(['loopback', '10.0.0.0/8']);
    await exhaust(app, '10.1.2.3', from('198.51.100.1'));
    expectProblem(await askFrom(app, '127.0.0.1', from('203.0.113.9, 198.51.100.1')), 'too-many-requests');
    expect((await askFrom(app, '10.1.2.3', from('198.51.100.2'))).statusCode).toBe(200);
    await exhaust(app, '192.0.2.1', from('198.51.100.3'));
    expectProblem(await askFrom(app, '192.0.2.1', from('198.51.100.4')), 'too-many-requests');
  });

  test.each([
    ['none', []],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, ::1,fc00::/7,192.0.2.7', ['10.0.0.0/8', '::1', 'fc00::/7', '192.0.2.7']],
  ])('TRUST_PROXY=%s is understood by the configuration and by the server', async (given, list) => {
    expect(readConfig({ TRUST_PROXY: given }).trustProxy).toEqual(list);
    expect((await askFrom(limited(list), '192.0.2.1')).statusCode).toBe(200);
  });
});

test('without a limit nothing is counted and nothing is said', async () => {
  const { headers } = await testApp(tellStory).ok('/topics');
  expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
});
