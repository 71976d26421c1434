import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldTokens, nameKeys } from '#src/resolve/fold.ts';
import { openStore } from '#src/store/open.ts';
import { countPeople, getPerson, listPeople, resolveName } from '#src/store/people.ts';
import { meeting, side, tell } from './stored.ts';

const db = openStore(':memory:');
const PEOPLE: [name: string, country: string][] = [
  ['Ilham Aliyev', 'AZ'],
  ['Antony J. Blinken', 'US'],
  ['Volodymyr Zelenskyy', 'UA'],
  ['Sergey Lavrov', 'RU'],
  ['Kim Jong-un', 'KP'],
  ['Kim Min-seok', 'KR'],
  ['Łukasz Żółw', 'PL'],
  ["Siobhán O'Brien", 'IE'],
  ['Jens Stoltenberg', 'NO'],
];
for (const [name, country] of PEOPLE) tell(db, `${name} met somebody`, [meeting([side(name, country)])]);
// Single names join the one person whom they fit; the second of two Kims fits nobody in particular.
tell(db, 'A later report\nof Aliyev', [meeting([side('Aliyev', 'AZ'), side('Blinken', 'US')])]);
tell(db, 'Another later report', [meeting([side('Zelensky', 'UA'), side(null, 'UA')])]);

const named = (query: string) => resolveName(db, query).people.map(({ name }) => name);

describe('a name finds the people who have all its words', () => {
  test.each([
    [
      'Ilham Aliyev',
      ['Aliyev', 'aliyev', 'ALIYEV', 'Əliyev', 'Алиев', 'Aliev', 'Alijev', 'İlham Əliyev', 'Ильхам Алиев'],
    ],
    ['Ilham Aliyev', ['  Ilham   Aliyev ', 'Aliyev, Ilham', 'I. Aliyev', 'Ilham H. Aliyev']],
    ['Antony J. Blinken', ['Blinken', 'Antony Blinken', 'Antony J. Blinken', 'A. Blinken', 'Блинкен']],
    [
      'Volodymyr Zelenskyy',
      ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Зеленский', 'Володимир Зеленський'],
    ],
    ['Sergey Lavrov', ['Sergei Lavrov', 'Sergej Lavrov', 'Сергей Лавров', 'Лавров']],
    ['Łukasz Żółw', ['lukasz zolw', 'Zołw', 'ZÓŁW']],
    ["Siobhán O'Brien", ['OBrien', 'O’Brien', "o'brien", 'siobhan']],
    ['Kim Jong-un', ['Kim Jong Un', 'jong-un kim', 'Jong-Un']],
  ])('%s', (name, queries) => {
    for (const query of queries) expect([query, named(query)]).toEqual([query, [name]]);
  });

  test.each([
    'Ali',
    'Aliyeva',
    'Ilham Blinken',
    'Blink',
    'Stolten',
    'Nobody',
    '',
    '!!',
    '"; DROP TABLE people',
  ])('nobody for %j', (query) => {
    expect(resolveName(db, query)).toMatchObject({ query, people: [], ambiguous: false });
  });

  test('the answer says which variant fits, and whether there are several people', () => {
    expect(resolveName(db, 'алиев')).toEqual({
      query: 'алиев',
      people: [
        {
          person_id: expect.stringMatching(/^per_[0-9a-f]{12}$/),
          name: 'Ilham Aliyev',
          variant: 'Aliyev',
          score: expect.any(Number),
        },
      ],
      nearest: [],
      ambiguous: false,
    });
    const kims = resolveName(db, 'Kim');
    expect(kims.ambiguous).toBe(true);
    expect(kims.people.map(({ name }) => name).toSorted()).toEqual(['Kim Jong-un', 'Kim Min-seok']);
  });

  test('an id stands for itself', () => {
    const [person] = resolveName(db, 'Lavrov').people;
    expect(resolveName(db, person!.person_id).people).toEqual([
      { ...person, variant: 'Sergey Lavrov', score: 1 },
    ]);
    expect(resolveName(db, 'per_000000000000')).toMatchObject({ people: [], nearest: [] });
  });

  test.each([
    ['Blinkin', 'Antony J. Blinken'],
    ['Lawrow Sergeu', 'Sergey Lavrov'],
    ['Stoltenburg', 'Jens Stoltenberg'],
  ])('near %s comes %s', (query, name) => {
    expect(resolveName(db, query)).toMatchObject({ people: [], nearest: [name] });
  });
});

describe('people', () => {
  test('are listed once each on pages of any size, as many as are counted', () => {
    for (const limit of [1, 2, 5, 200]) {
      const ids: string[] = [];
      let after: unknown[] | null = null;
      do {
        const { rows, next } = listPeople(db, {}, { limit, after });
        ids.push(...rows.map(({ id }) => id));
        after = next;
      } while (after);
      expect(new Set(ids).size).toBe(PEOPLE.length);
      expect(ids).toHaveLength(countPeople(db, {}));
    }
  });

  test('are found by name', () => {
    const { rows } = listPeople(db, { q: 'алиев' }, { limit: 9, after: null });
    expect(rows).toMatchObject([
      { name: 'Ilham Aliyev', variants: ['Aliyev', 'Ilham Aliyev'], event_count: 2 },
    ]);
    expect(countPeople(db, { q: 'kim' })).toBe(2);
    expect(countPeople(db, { q: 'nobody' })).toBe(0);
  });

  test('have names, offices, events and counterparts', () => {
    const { person_id } = resolveName(db, 'Aliyev').people[0]!;
    expect(getPerson(db, person_id)).toMatchObject({
      name: 'Ilham Aliyev',
      countries: ['AZ'],
      titles: ['Foreign Minister'],
      spellings: [
        { name: 'Aliyev', document_count: 1, documents: [{ title: 'A later report' }] },
        { name: 'Ilham Aliyev', document_count: 1 },
      ],
      offices: [{ title: 'Foreign Minister', country: 'AZ', document_count: 2, first_reported: null }],
      events: [{ report_count: 1 }, { report_count: 1 }],
      counterparts: [{ name: 'Antony J. Blinken', event_count: 1 }],
    });
    expect(getPerson(db, 'per_000000000000')).toBeNull();
  });
});

describe('folding', () => {
  test('gives plain words of any text, and the same words again when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(fold(folded)).toBe(folded);
        expect(foldTokens(text.toUpperCase().toLowerCase())).toBeInstanceOf(Array);
      }),
    );
  });

  test('of a hostile token takes no long time over its key', () => {
    expect(nameKeys(`${'i'.repeat(200_000)}x`)).toHaveLength(1);
  });
});
