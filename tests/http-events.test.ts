import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventSummary } from '#src/model/event-record.ts';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const { app, ok, problem } = testApp(tellStory);

const partners = ({ participants }: EventSummary) => participants.map(({ name }) => name).join(' + ');
const listed = async (query: string) =>
  ((await ok(`/events?${query}`)).json().data as EventSummary[]).map(partners);

const LIND_NOVAK = 'Ana Lind + Jan Novák';
const LIND_PETROV = 'Ana Lind + Ivan Petrov';
const ROE_PETROV = 'Mary Roe + Ivan Petrov';
const ROE_LIND = 'Mary Roe + Ana Lind';
const OLA_NOVAK = 'Ola Lind + Jan Novák';
const ALL = [LIND_PETROV, LIND_NOVAK, ROE_PETROV, OLA_NOVAK, ROE_LIND];

/** Query and the events that it finds, latest first. */
const FILTERS: [string, string[]][] = [
  ['', ALL],
  ['person=Ana%20Lind', [LIND_PETROV, LIND_NOVAK, ROE_LIND]],
  ['person=lind', [LIND_PETROV, LIND_NOVAK, OLA_NOVAK, ROE_LIND]],
  ['person=Novak', [LIND_NOVAK, OLA_NOVAK]],
  ['person=Новак', [LIND_NOVAK, OLA_NOVAK]],
  ['person=Ana%20Lind&person=Petrov', [LIND_PETROV]],
  ['person=Novak,Roe', [LIND_NOVAK, ROE_PETROV, OLA_NOVAK, ROE_LIND]],
  ['person=!Novak', [LIND_PETROV, ROE_PETROV, ROE_LIND]],
  ['person=!Novak,Roe', [LIND_PETROV]],
  ['person=Nobody', []],
  ['person=!Nobody', ALL],
  ['person=Nobody,Petrov', [LIND_PETROV, ROE_PETROV]],
  ['country=BG', [LIND_PETROV, ROE_PETROV]],
  ['country=bg&country=NO', [LIND_PETROV]],
  ['country=Bulgaria', [LIND_PETROV, ROE_PETROV]],
  ['country=SU', []],
  ['country=Turkey', []],
  ['country=NOR&country=bulgaria', [LIND_PETROV]],
  ['country=!NO', [ROE_PETROV, OLA_NOVAK]],
  ['organization=united%20nations', [ROE_PETROV, ROE_LIND]],
  ['kind=call', [ROE_PETROV]],
  ['kind=!call', [LIND_PETROV, LIND_NOVAK, OLA_NOVAK, ROE_LIND]],
  ['channel=phone,video', [ROE_PETROV]],
  ['status=planned', [LIND_PETROV]],
  ['status=held,planned', [LIND_PETROV, LIND_NOVAK, ROE_PETROV, ROE_LIND]],
  ['salience=mentioned', [LIND_PETROV]],
  ['topic=energy', [LIND_PETROV, LIND_NOVAK]],
  ['topic=energy&topic=trade-economy', [LIND_NOVAK]],
  ['topic=energy&topic=!trade-economy', [LIND_PETROV]],
  ['place=Geneva', [ROE_LIND]],
  ['publisher=Harbour%20Post', [ROE_PETROV, OLA_NOVAK, ROE_LIND]],
  ['from=2024-01-01', [LIND_PETROV, LIND_NOVAK, ROE_PETROV]],
  ['from=2024', [LIND_PETROV, LIND_NOVAK, ROE_PETROV]],
  ['from=2024-02&to=2024-02', [ROE_PETROV]],
  ['to=2023', [OLA_NOVAK]],
  ['from=2024-02-01&to=2024-03-01', [LIND_NOVAK, ROE_PETROV]],
  ['from=2024-03-02&undated=include', [LIND_PETROV, ROE_LIND]],
  ['undated=only', [ROE_LIND]],
  ['undated=exclude', ALL.slice(0, 4)],
  ['min_reports=2', []],
  ['sort=date', [OLA_NOVAK, ROE_PETROV, LIND_NOVAK, LIND_PETROV, ROE_LIND]],
  ['q=gas', [LIND_NOVAK]],
  ['q=nothing%20of%20it', []],
];

describe('filters', () => {
  test.each(FILTERS)('%s', async (query, expected) => {
    expect(await listed(query)).toEqual(expected);
    const counted = await ok(`/events?${query}&limit=1&count=exact`);
    expect(counted.json().page.total).toBe(expected.length);
  });

  test('hold together on all pages, forwards and back', async () => {
    const query = fc.constantFrom(...FILTERS.map(([filter]) => filter));
    await fc.assert(
      fc.asyncProperty(query, fc.integer({ min: 1, max: 4 }), async (filter, limit) => {
        expect(await walk(`/events?${filter}&limit=${limit}`)).toEqual(await listed(filter));
      }),
      { numRuns: 30 },
    );
  });
});

/** All rows of a list, page by page as the Link header leads. */
async function walk(url: string): Promise<string[]> {
  const response = await ok(url);
  const { data, page } = response.json();
  const link = /^<(.+)>; rel="next"$/.exec(String(response.headers.link))?.[1];
  expect(link === undefined).toBe(page.next === null);
  return [...data.map(partners), ...(link ? await walk(link) : [])];
}

describe('names', () => {
  test('meta tells who was meant, and by which variant', async () => {
    const { meta } = (await ok('/events?person=novak')).json();
    expect(meta.person).toMatchObject([
      { query: 'novak', ambiguous: false, people: [{ name: 'Jan Novák', variant: 'Jan Novák' }] },
    ]);
  });

  test('an ambiguous name lists the candidates', async () => {
    const { meta } = (await ok('/events?person=Lind')).json();
    expect(meta.person[0]).toMatchObject({ ambiguous: true });
    expect(meta.person[0].people.map((one: { name: string }) => one.name).sort()).toEqual([
      'Ana Lind',
      'Ola Lind',
    ]);
  });

  test('an id stands for its person alone', async () => {
    const { meta } = (await ok('/events?person=Ola%20Lind')).json();
    expect(await listed(`person=${meta.person[0].people[0].person_id}`)).toEqual([OLA_NOVAK]);
  });

  test('an unknown name gives an empty list with the nearest names', async () => {
    const { data, meta } = (await ok('/events?person=Petrof')).json();
    expect(data).toEqual([]);
    expect(meta.person[0]).toMatchObject({ people: [], nearest: ['Ivan Petrov'] });
  });
});

describe('cursors', () => {
  test('belong to one query', async () => {
    const { next } = (await ok('/events?country=NO&limit=1')).json().page;
    await ok(`/events?country=NO&limit=2&count=exact&cursor=${next}`);
    await problem(`/events?country=SE&limit=1&cursor=${next}`, 'invalid-cursor');
    await problem(`/events?country=NO&sort=date&cursor=${next}`, 'invalid-cursor');
    await problem(`/claims?cursor=${next}`, 'invalid-cursor');
  });

  test('that nobody gave out lead nowhere', async () => {
    const { next } = (await ok('/events?limit=1')).json().page;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const forged = [text, next.slice(0, 20) + text, Buffer.from(text).toString('base64url')];
        for (const cursor of forged) {
          const { statusCode } = await app.inject({ url: '/events', query: { cursor } });
          expect(statusCode).toBe(400);
        }
      }),
    );
  });
});

test('whatever is asked, nothing fails inside', async () => {
  const name = fc.constantFrom(
    'person',
    'country',
    'topic',
    'q',
    'place',
    'from',
    'limit',
    'sort',
    'x',
    'speaker',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('!', ',', '"', '*', 'NO', 'NEAR(', "a'b", '-a'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), async (pairs) => {
      for (const path of ['/events', '/claims', '/people', '/documents']) {
        const response = await app.inject(`${path}?${new URLSearchParams(pairs)}`);
        expect([200, 400]).toContain(response.statusCode);
      }
    }),
    { numRuns: 200 },
  );
});

test('one event is told with its reports', async () => {
  const { id } = (await ok('/events?kind=call')).json().data[0];
  const event = (await ok(`/events/${id}`)).json();
  expect(event).toMatchObject({ id, kind: 'call', report_count: 1 });
  expect(event.reports[0].event.claims[0]).toMatchObject({
    text: 'talks must go on',
    id: expect.any(String),
  });
});
