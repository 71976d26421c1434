import { describe, expect, test } from 'vitest';
import { STORY, tell, tellStory } from './http-records.ts';
import { expectProblem, testApp } from './http-setup.ts';

const OPEN = 'application/openmetrics-text';

/** The series of an exposition with their values. Whatever is no comment and no series fails. */
function seriesOf(body: string): Map<string, number> {
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, series, value] = /^([a-z_][a-z0-9_]*(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      expect(series, line).toBeDefined();
      return [series!, Number(value)];
    }),
  );
}

async function figures(app: ReturnType<typeof testApp>['app'], accept = '*/*') {
  return seriesOf((await app.inject({ url: '/metrics', headers: { accept } })).body);
}

describe('the metrics', () => {
  test('tell of requests by pattern, not by address', async () => {
    const { app } = testApp(tellStory);
    const [{ id }] = (await app.inject('/events')).json().data;
    const asked = [
      `/events/${id}`,
      `/events/${id}?x=1`,
      '/events/evt_none',
      '/nowhere/secret',
      '/events/%00',
    ];
    for (const url of asked) await app.inject(url);
    await app.inject({ url: '/events', method: 'HEAD' });
    const series = await figures(app);
    const count = (labels: string) => series.get(`http_request_duration_seconds_count{${labels}}`);
    expect(count('method="GET",route="/events/:id",status="200"')).toBe(1);
    expect(count('method="GET",route="/events/:id",status="400"')).toBe(2);
    expect(count('method="GET",route="/events/:id",status="404"')).toBe(1);
    expect(count('method="GET",route="none",status="404"')).toBe(1);
    expect(count('method="HEAD",route="/events",status="200"')).toBe(1);
    expect([...series.keys()].filter((name) => /secret|evt_/.test(name))).toEqual([]);
  });

  test('tell of the data as they are now', async () => {
    const { app, db } = testApp();
    const data = async () => {
      const series = await figures(app);
      const names = [
        'readout_dataset_version',
        'readout_documents_ingested_total',
        'readout_database_readable',
      ];
      const records = ['document', 'event', 'person', 'claim'].map(
        (noun) => `readout_records{noun="${noun}"}`,
      );
      return [...names, ...records].map((name) => series.get(name));
    };
    expect(await data()).toEqual([0, 0, 1, 0, 0, 0, 0]);
    for (const document of STORY) tell(db, document);
    expect(await data()).toEqual([3, 3, 1, 3, 5, 5, 3]);
    db.close();
    expect(await data()).toEqual([3, 3, 0, 3, 5, 5, 3]);
  });

  test('belong to one application; those of the process to all', async () => {
    const [one, other] = [testApp(tellStory).app, testApp().app];
    await one.inject('/events');
    const name = 'http_request_duration_seconds_count{method="GET",route="/events",status="200"}';
    expect([(await figures(one)).get(name), (await figures(other)).get(name)]).toEqual([1, undefined]);
    for (const app of [one, other])
      expect((await figures(app)).get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });

  test('come in both formats, in any order', async () => {
    const { app } = testApp(tellStory);
    const ask = (accept: string) => app.inject({ url: '/metrics', headers: { accept } });
    for (const accept of ['*/*', OPEN, 'text/plain', OPEN]) {
      const { headers, body } = await ask(accept);
      const isOpen = accept === OPEN;
      expect(headers['content-type']).toBe(
        isOpen ? `${OPEN}; version=1.0.0; charset=utf-8` : 'text/plain; version=0.0.4; charset=utf-8',
      );
      expect(body.endsWith('# EOF\n')).toBe(isOpen);
      expect(seriesOf(body).get('readout_documents_ingested_total')).toBe(3);
      const type = isOpen ? 'readout_documents_ingested counter' : 'readout_documents_ingested_total counter';
      expect(body).toContain(`# TYPE ${type}\n`);
    }
  });

  test.each([
    // What Prometheus 2 and 3 send.
    [`${OPEN};version=1.0.0,${OPEN};version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1`, OPEN],
    [
      `${OPEN};version=1.0.0;escaping=allow-utf-8;q=0.6,${OPEN};version=0.0.1;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2`,
      OPEN,
    ],
    ['text/plain;version=0.0.4;q=0.6,*/*;q=0.2', 'text/plain'],
    ['text/html,*/*;q=0.8', 'text/plain'],
  ])('%s gets what it prefers', async (accept, type) => {
    const { headers } = await testApp().ok({ url: '/metrics', headers: { accept } });
    expect(headers['content-type']).toContain(`${type};`);
  });

  test('come in no other', async () => {
    const { app } = testApp();
    expectProblem(
      await app.inject({ url: '/metrics', headers: { accept: 'application/json' } }),
      'not-acceptable',
    );
  });
});

describe('readiness', () => {
  test('says what was read', async () => {
    const { ok } = testApp(tellStory);
    expect((await ok('/readyz')).json()).toEqual({
      status: 'ready',
      checked: ['dataset', 'records', 'full_text'],
      dataset_version: 3,
      as_of: '2024-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['DELETE FROM dataset', 'the state of the data'],
    ['DROP TABLE event_words', 'the index of words'],
    ['PRAGMA foreign_keys = OFF; DROP TABLE documents', 'the records'],
  ])('fails after %s, and says which part', async (sql, part) => {
    const { app, db } = testApp(tellStory);
    db.exec(sql);
    const answer = await app.inject('/readyz');
    expect(expectProblem(answer, 'unavailable').detail).toBe(`${part} cannot be read now`);
    expect(answer.headers['retry-after']).toBe('10');
  });
});
