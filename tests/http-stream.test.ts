import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changeEvents } from '#src/http/change-events.ts';
import { placeAt, placeId } from '#src/http/change-place.ts';
import { pulseOf } from '#src/http/pulse.ts';
import { ChangeRecord } from '#src/model/change-record.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { comes, make, step } from './history.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { folder } from './run-cli.ts';
import { follow, type Sent } from './sse.ts';
import { claim, meeting, side, tell } from './stored.ts';

const events = [meeting([side('Wang Yi', 'CN'), side('George Bush', 'US')])];
/** Stores one more document. */
const add = (db: Store, number: number) =>
  comes(db, { number, events, head: { publisher: null, published: null } }, 0);

async function served(fill?: (db: Store) => void, maxStreams = 100) {
  const service = testApp(fill, { maxDocumentBytes: 1024, maxStreams } as { maxDocumentBytes: number });
  await service.app.listen({ port: 0, host: '127.0.0.1' });
  return { ...service, url: `${service.app.listeningOrigin}/changes` };
}

describe('GET /changes as server-sent events', async () => {
  const { app, db, url, ok, problem } = await served(tellStory);

  test('gives what the pages give, then what comes, with the version as id where it is whole', async () => {
    const pages = (await ok('/changes?limit=200')).json();
    const sent: Sent[] = [];
    const { headers } = await follow(url, '', (event) => {
      if (event) sent.push(event);
      if (sent.length === pages.data.length) add(db, 1);
      return (
        event !== null &&
        JSON.parse(event.data).version > pages.meta.dataset_version &&
        /^\d+$/.test(event.id)
      );
    });
    expect(headers.get('content-type')).toBe('text/event-stream');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-encoding')).toBeNull();
    const told = sent.slice(0, pages.data.length);
    expect(told.map(({ data }) => JSON.parse(data))).toEqual(pages.data);
    expect(told.map(({ event }) => event)).toEqual(
      pages.data.map(({ change }: { change: string }) => change),
    );
    expect(told.at(-1)!.id).toBe(String(pages.meta.dataset_version));
    for (const { data } of sent) ChangeRecord.parse(JSON.parse(data));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
  });

  test('tells whoever is up to date at which version, and goes on from there', async () => {
    const { dataset_version } = dataset(db);
    const alone = await follow(`${url}?since=${dataset_version}`, '', () => true);
    expect(alone.lastId).toBe(String(dataset_version));
    const ids: string[] = [];
    await follow(`${url}?since=${dataset_version - 1}`, String(dataset_version), (event, id) => {
      if (event === null) add(db, 2);
      else ids.push(id);
      return id === String(dataset_version + 1);
    });
    expect(ids.length).toBeGreaterThan(0);
  });

  test('notices what another process has changed', async () => {
    const path = `${folder()}/x.db`;
    const [mine, other] = [openStore(path), openStore(path)];
    const left = new AbortController();
    const stream = changeEvents(
      { base: 0, after: null },
      { db: mine, pulse: pulseOf(mine), until: left.signal },
    );
    expect((await stream.next()).value).toMatch(/^id: 0\nretry: \d+\n\n$/);
    const next = stream.next();
    add(other, 1);
    expect((await next).value).toContain('event: added\n');
    left.abort();
    expect((await stream.next()).done).toBe(true);
    for (const one of [mine, other]) one.close();
  });

  test('sends a comment where nothing comes, and looks no more when the client has left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    try {
      const left = new AbortController();
      const at = { base: dataset(db).dataset_version, after: null };
      const stream = changeEvents(at, { db, pulse: pulseOf(db), until: left.signal });
      await stream.next();
      const silent = stream.next();
      await vi.advanceTimersByTimeAsync(15_000);
      expect((await silent).value).toBe(':\n\n');
      const end = stream.next();
      expect(vi.getTimerCount()).toBe(2);
      left.abort();
      expect((await end).done).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['a version to come', '1000', '`Last-Event-ID` is 1000, but the data are at version'],
    ['a place to come', '0.1000.event.evt_0', '`Last-Event-ID` is 1000'],
    ['no number', 'x', '`Last-Event-ID` cannot be `x`'],
    ['half a place', '1.2', 'cannot be'],
    ['SQL', "1.2.event.'--", 'cannot be'],
    ['too many digits', '99999999999999999999', 'cannot be'],
    ['10 kB', 'a'.repeat(10_000), 'cannot be `aaa'],
    ['two ids', '1, 2', 'cannot be'],
  ])('refuses to go on from %s', async (_name, last, words) => {
    const headers = { accept: 'text/event-stream', 'last-event-id': last };
    const { detail, errors } = await problem({ url: '/changes', headers }, 'invalid-parameter');
    expect(detail).toContain(words);
    expect(errors).toMatchObject([{ parameter: 'Last-Event-ID' }]);
  });

  test('refuses a version that never was, and answers HEAD', async () => {
    const headers = { accept: 'text/event-stream' };
    await problem({ url: '/changes?since=1000', headers }, 'invalid-parameter');
    await problem({ url: '/changes?sinc=1', headers }, 'unknown-parameter');
    const head = await app.inject({ method: 'HEAD', url: '/changes', headers });
    expect([head.statusCode, head.headers['content-type'], head.body]).toEqual([
      200,
      'text/event-stream',
      '',
    ]);
    const json = await ok({ url: '/changes?limit=1', headers: { accept: '*/*', 'last-event-id': 'x' } });
    expect(json.headers['content-type']).toMatch(/json/);
  });
});

describe('streams', async () => {
  const { app, db, url, problem } = await served(tellStory, 2);

  test('are so many at once and no more, until one is left', async () => {
    const left = new AbortController();
    const headers = { accept: 'text/event-stream' };
    const open = [1, 2].map(() => fetch(url, { headers, signal: left.signal }));
    for (const one of open) expect((await one).status).toBe(200);
    const refused = await app.inject({ url: '/changes', headers });
    expect(refused.headers['retry-after']).toBe('30');
    const { detail } = await problem({ url: '/changes', headers }, 'unavailable');
    expect(detail).toContain('all 2 streams are taken');
    left.abort();
    let again = await follow(url, '', () => true);
    for (let tries = 0; again.status === 503 && tries < 50; tries += 1) {
      await setTimeout(20);
      again = await follow(url, '', () => true);
    }
    expect(again.status).toBe(200);
  });

  test('are read on only as the client takes what comes', async () => {
    const spied = vi.spyOn(db, 'transaction');
    // Far more than the buffers between here and there hold, on pages of 50.
    const said = Array.from({ length: 150 }, (_, n) => claim([`Source ${n}`], 'a'.repeat(50_000), n));
    tell(db, 'Long\nwords', [meeting([side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')], { claims: said })]);
    spied.mockClear();
    const { port } = app.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1').setEncoding('utf8').pause();
    socket.write('GET /changes HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n');
    await setTimeout(500);
    const before = spied.mock.calls.length;
    await setTimeout(200);
    expect(spied.mock.calls.length).toBe(before);
    let tail = '';
    socket.on('data', (chunk) => {
      tail = `${tail}${chunk}`.slice(-120_000);
    });
    socket.resume();
    const whole = `id: ${dataset(db).dataset_version}\n`;
    while (!tail.includes(whole)) await once(socket, 'data');
    expect(spied.mock.calls.length).toBeGreaterThan(before);
    spied.mockRestore();
    socket.destroy();
  });

  test('end when the service stops', async () => {
    let closing: Promise<void> | undefined;
    const started = Date.now();
    await follow(url, '', () => {
      closing ??= app.close().then(() => undefined);
      return false;
    });
    await closing;
    expect(Date.now() - started).toBeLessThan(4_000);
  });
});

test('an id of an event stands for its place', () => {
  const place = fc.record({
    base: fc.nat(),
    after: fc.option(
      fc.tuple(fc.nat(), fc.constantFrom('claim', 'event', 'person', 'document'), fc.constant('evt_0a')),
    ),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(placeAt(placeId(one))).toEqual(one);
    }),
  );
});

describe('whoever is cut off and comes again', async () => {
  const { db, url, ok } = await served();
  let made = 0;
  const steps = fc.array(fc.record({ what: step, cut: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 2,
    maxLength: 8,
  });

  test('has in the end what the lists give, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const mirror = new Map<string, unknown>();
        const seen = new Set<string>();
        let last = '';
        const apply = ({ id, data }: Sent) => {
          // Of one record one state comes once.
          const { noun, id: of, record, version } = JSON.parse(data);
          expect(seen).not.toContain(`${version} ${noun} ${of}`);
          seen.add(`${version} ${noun} ${of}`);
          if (record) mirror.set(`${noun} ${of}`, record);
          else mirror.delete(`${noun} ${of}`);
          return id;
        };
        const listen = async (enough: (count: number, id: string) => boolean) => {
          let count = 0;
          const { lastId } = await follow(url, last, (event, id) => {
            if (event) {
              apply(event);
              count += 1;
            }
            return enough(count, id);
          });
          last = lastId;
        };
        for (const [run, { what, cut }] of history.entries()) {
          make(db, what, ++made);
          // Cut off in the middle, or when all is there; where one more change comes meanwhile.
          await listen((count, id) => {
            if (count === 2 && run % 2 === 1)
              make(db, { ...what, number: (what.number + 1) % 6, how: 'comes' }, ++made);
            return count >= cut || id === String(dataset(db).dataset_version);
          });
        }
        await listen((_count, id) => id === String(dataset(db).dataset_version));
        const listed = await Promise.all(
          ['event', 'person', 'claim', 'document'].map(async (noun) => {
            const path = noun === 'person' ? '/people' : `/${noun}s`;
            const { data, page } = (await ok(`${path}?limit=200`)).json();
            expect(page.next).toBeNull();
            return data.map((row: { id: string }) => [`${noun} ${row.id}`, row]);
          }),
        );
        expect(Object.fromEntries(mirror)).toEqual(Object.fromEntries(listed.flat()));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
