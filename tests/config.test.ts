import { describe, expect, test } from 'vitest';
import { ConfigError, Environment, readConfig } from '#src/config.ts';

describe('the environment', () => {
  test('may be empty', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      database: 'data/readout.db',
      seeds: 'seeds',
      logLevel: 'info',
      maxDocumentBytes: 1_048_576,
      maxBatchBytes: 67_108_864,
      maxStreams: 100,
      rateLimit: 600,
      trustProxy: [],
      cacheBytes: 67_108_864,
      publicUrl: null,
    });
    expect(readConfig({ PORT: '', HOST: ' ', LOG_LEVEL: undefined, OTHER: 'x' })).toEqual(readConfig({}));
  });

  test('sets what it names', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        DATABASE: 'x.db',
        MAX_DOCUMENT_BYTES: '10',
        PUBLIC_URL: 'https://example.org/events/',
      }),
    ).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      database: 'x.db',
      maxDocumentBytes: 10,
      publicUrl: 'https://example.org/events',
    });
  });

  test.each([
    [{ PORT: 'http' }, 'PORT=http: give a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT=65536: give a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT=-1: give a whole number from 0 to 65535'],
    [{ PORT: '30.5' }, 'PORT=30.5: give a whole number from 0 to 65535'],
    [{ MAX_DOCUMENT_BYTES: '0' }, 'MAX_DOCUMENT_BYTES=0: give a whole number from 1 to 67108864'],
    [{ RATE_LIMIT: 'none' }, 'RATE_LIMIT=none: give a whole number from 0 to 1000000'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY=true: give none, or addresses and networks'],
    [{ TRUST_PROXY: '1' }, 'TRUST_PROXY=1: give none'],
    [{ TRUST_PROXY: '10.0.0.0/0' }, 'TRUST_PROXY=10.0.0.0/0: give none'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY=10.0.0.0/33: give none'],
    [{ TRUST_PROXY: '::1/64/2' }, 'TRUST_PROXY=::1/64/2: give none'],
    [{ TRUST_PROXY: 'loopback,' }, 'TRUST_PROXY=loopback,: give none'],
    [{ PUBLIC_URL: 'events.example.org' }, 'PUBLIC_URL=events.example.org: give none, or an address'],
    [{ PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL=ftp://example.org: give none'],
    [{ PUBLIC_URL: 'https://ana@example.org' }, 'PUBLIC_URL=https://ana@example.org: give none'],
    [{ PUBLIC_URL: 'https://example.org/?a' }, 'PUBLIC_URL=https://example.org/?a: give none'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud: give one of fatal, error, warn, info, debug, trace, silent'],
    [{ PORT: 'a', LOG_LEVEL: 'b' }, /PORT=a: .*\nLOG_LEVEL=b: /],
  ])('%j is refused', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  test('each variable says what it is for, with an example that is right', () => {
    for (const [name, variable] of Object.entries(Environment.shape)) {
      const { description, example } = variable.meta() as { description: string; example: string };
      expect(description).toMatch(/\.$/);
      expect(() => readConfig({ [name]: example })).not.toThrow();
    }
  });
});
