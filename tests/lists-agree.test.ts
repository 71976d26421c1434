import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildApp } from '#src/http/app.ts';
import { PARTITIONS } from '#src/model/groups.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { claim, meeting, side, type Told, tell } from './http-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PEOPLE: [string, string][] = [
  ['Ana Lind', 'NO'],
  ['Jan Novák', 'CZ'],
  ['Ivan Petrov', 'BG'],
  ['Ola Lind', 'SE'],
  ['Mary Roe', 'IE'],
];
const person = fc.constantFrom(...PEOPLE).map(([name, country]) => side(name, country));
const event = fc
  .record({
    sides: fc.uniqueArray(person, { minLength: 2, maxLength: 3, selector: ({ name }) => name }),
    day: fc.constantFrom('2023-12-31', '2024-01-01', '2024-01-15', '2024-02-29', null),
    kind: fc.constantFrom('meeting' as const, 'call' as const),
    status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
    topics: fc.subarray(['energy', 'sanctions'] as const),
    said: fc.subarray(['gas flows', 'prices fall']),
  })
  .map(({ sides, day, kind, status, topics, said }) =>
    meeting(sides, day, {
      ...{ kind, status, channel: kind === 'call' ? 'phone' : 'in_person' },
      topics: topics.map((topic) => ({ topic, phrase: 'x', start: 3, end: 4, rule: 'test' })),
      claims: said.map((text) => claim(sides[0]!.name!, text)),
    }),
  );
const document = (events: fc.Arbitrary<Told['events']>): fc.Arbitrary<Told> =>
  fc.record({
    text: fc.uuid().map((id) => `News ${id}\nThey met.`),
    publisher: fc.constantFrom('Fjord News', 'Harbour Post'),
    published: fc.constantFrom('2024-01-02', '2024-03-01'),
    events,
  });
const documents = fc.array(document(fc.array(event, { maxLength: 3 })), { minLength: 5, maxLength: 14 });

/** Filters of each list, any number of which may be asked for together, and what its rows can be counted by. */
const LISTS: Record<string, { filters: string[]; partitions: string[]; key: string }> = {
  '/events': {
    filters: [
      ...['person=Lind', 'person=!Novak', 'person=Petrov,Roe', 'country=NO', 'country=!SE,CZ', 'kind=call'],
      ...['status=held,planned', 'topic=energy', 'topic=!sanctions', 'publisher=Fjord News', 'q=met'],
      ...[
        'from=2024-01-01',
        'to=2024-01-31',
        'undated=include',
        'undated=only',
        'min_reports=2',
        'sort=date',
      ],
    ],
    partitions: ['kind', 'channel', 'status', 'salience', 'place', 'month', 'year'],
    key: 'id',
  },
  '/claims': {
    filters: [
      ...['speaker=Lind', 'person=Novak', 'country=NO', 'kind=meeting', 'topic=!energy', 'q=gas'],
      ...['from=2024-01-01', 'undated=only', 'publisher=Harbour Post', 'sort=date', 'echoed=true'],
    ],
    partitions: ['act', 'mode', 'event', 'month', 'year'],
    key: 'id',
  },
  '/documents': {
    filters: [
      'person=Lind',
      'kind=call',
      'topic=energy',
      'publisher=Fjord News',
      'from=2024-02-01',
      'sort=date',
    ],
    partitions: ['source', 'language', 'year'],
    key: 'id',
  },
  '/people': {
    filters: [
      'country=!NO',
      'with=Novak',
      'kind=call',
      'topic=energy',
      'from=2024-01-01',
      'sort=name',
      'q=Lind',
    ],
    partitions: [],
    key: 'id',
  },
  '/countries': { filters: ['kind=call', 'person=Lind', 'topic=energy'], partitions: [], key: 'code' },
  '/publishers': { filters: ['kind=call', 'person=Lind'], partitions: [], key: 'name' },
  '/network': {
    filters: ['kind=call', 'of=country', 'min_events=2', 'topic=energy'],
    partitions: [],
    key: 'source',
  },
};
const asked = fc.constantFrom(...Object.keys(LISTS)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    filters: fc.subarray(LISTS[path]!.filters, { maxLength: Math.min(4, LISTS[path]!.filters.length) }),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
);
type Asked = { path: string; filters: string[]; limit: number };

/** One value of a parameter that takes one only. */
const queryOf = ({ filters }: Asked): string => {
  const single = new Map(
    filters.map((one) => [/^(sort|undated|of|q|from|to|echoed|min_\w+)=/.exec(one)?.[1] ?? one, one]),
  );
  return [...single.values()].map(encodeURI).join('&');
};

let files = 0;
async function withApp(
  told: Told[],
  act: (one: { db: Store; text: (url: string) => Promise<string> }) => Promise<void>,
  path = join(folder, `${files++}.db`),
): Promise<void> {
  const db = openStore(path);
  const app = buildApp({
    db,
    config: { maxDocumentBytes: 1024 },
    verifyAnswers: true,
    limits: { maxEventLoopDelay: 0 },
  });
  const text = async (url: string) => {
    const answer = await app.inject(url);
    expect(answer.statusCode, `${url}: ${answer.body}`).toBe(200);
    return answer.body;
  };
  try {
    for (const one of told) tell(db, one);
    await act({ db, text });
  } finally {
    await app.close();
    db.close();
  }
}

type Row = Record<string, unknown>;
type Text = (url: string) => Promise<string>;

/** All rows of a list, page by page; between two pages something may happen. */
async function allPages(text: Text, url: string, between: () => void = () => {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; between()) {
    const { data, page } = JSON.parse(await text(`${url}${cursor && `&cursor=${cursor}`}`));
    rows.push(...data);
    cursor = page.next;
  }
  return rows;
}

const linesOf = (text: string): Row[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('whatever is asked for', () => {
  test('all pages, CSV, NDJSON, the exact count and the sum of any partition agree, and no row comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(asked, { minLength: 6, maxLength: 6 }), (told, questions) =>
        withApp(told, async ({ text }) => {
          for (const question of questions) {
            const { path, limit } = question;
            const url = `${path}?${queryOf(question)}`;
            const rows = await allPages(text, `${url}&limit=${limit}`);
            const lines = linesOf(await text(`${url}&format=ndjson`));
            expect(lines, url).toEqual(rows);
            const csv: Row[] = parse(await text(`${url}&format=csv`), { columns: true });
            const { key, partitions } = LISTS[path]!;
            expect(csv.map((row) => row[key])).toEqual(rows.map((row) => String(row[key] ?? '')));
            expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
            const { total } = JSON.parse(await text(`${url}&count=exact&limit=1`)).page;
            expect(total).toBe(rows.length);
            for (const by of partitions) {
              expect(PARTITIONS).toContain(by);
              const groups = await allPages(text, `${url}&group_by=${by}&limit=2`);
              expect(
                groups.reduce((sum, { count }) => sum + Number(count), 0),
                `${url}, ${by}`,
              ).toBe(total);
            }
          }
        }),
      ),
      { numRuns: 12 },
    );
  });

  test('the pages of a list show the data of its first page while others come in', async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, asked, (told, later, question) =>
        withApp(told, async ({ db, text }) => {
          const url = `${question.path}?${queryOf(question)}`;
          const before = linesOf(await text(`${url}&format=ndjson`));
          const coming = [...later];
          const rows = await allPages(text, `${url}&limit=${question.limit}`, () => {
            const next = coming.pop();
            if (next) tell(db, next);
          });
          expect(rows, url).toEqual(before);
        }),
      ),
      { numRuns: 20 },
    );
  });

  test('without a state to keep, what has changed meanwhile is left out and nothing comes twice', async () => {
    const steady = asked.filter(
      ({ path, filters }) =>
        ['/events', '/claims', '/documents', '/people'].includes(path) && !filters.includes('q=Lind'),
    );
    await fc.assert(
      fc.asyncProperty(documents, documents, steady, (told, later, question) =>
        withApp(
          told,
          async ({ db, text }) => {
            const url = `${question.path}?${queryOf(question)}`;
            const before = linesOf(await text(`${url}&format=ndjson`)).map(({ id }) => id);
            const coming = [...later];
            const rows = await allPages(text, `${url}&limit=${question.limit}`, () => {
              const next = coming.pop();
              if (next) tell(db, next);
            });
            const ids = rows.map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids.filter((id) => !before.includes(id))).toEqual([]);
          },
          ':memory:',
        ),
      ),
      { numRuns: 15 },
    );
  });
});
