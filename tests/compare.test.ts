import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '#src/model/comparison-record.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import type { ReportToCompare } from '#src/resolve/compare/compared.ts';
import { comparisonText } from '#src/resolve/compare/comparison-text.ts';
import { dateWords } from '#src/resolve/compare/date-words.ts';
import { compared, reportIn, reportOf } from './compared.ts';
import { ONE_SIDE, OTHER_SIDE } from './examples/comparison.ts';
import { at, claim, meeting, on, side } from './stored.ts';

const texts = (claims: readonly { text: string }[]) => claims.map(({ text }) => text);
const topics = (rows: readonly { topic: string }[]) => rows.map(({ topic }) => topic);
const differing = ({ values }: Comparison) =>
  values.filter(({ agreement }) => !['same', 'neither'].includes(agreement)).map(({ field }) => field);

describe('two accounts of one call', () => {
  const found = compared(reportIn('a', ONE_SIDE), reportIn('b', OTHER_SIDE));

  test('values that differ stand side by side, with their words', () => {
    expect(differing(found)).toEqual(['date']);
    const date = found.values.find(({ field }) => field === 'date');
    expect(date).toMatchObject({
      ...{ a: '2019-03-03', b: '2019-03-04', agreement: 'differs' },
      ...{ evidence_a: { quote: '3 March 2019' }, evidence_b: { quote: '4 March 2019' } },
    });
  });

  test('participants are the same in another form of the name', () => {
    expect(found.participants.both.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Elsa Lindqvist', 'Lindqvist'],
      ['Radu Ceban', 'Radu Ceban'],
    ]);
    expect([...found.participants.only_a, ...found.participants.only_b]).toEqual([]);
  });

  test('claims pair whatever the words are, and tell what differs', () => {
    expect(found.claims.both.map(({ a, b }) => [a.text, b.text])).toEqual([
      [
        'the immediate release of the three sailors held in Chisinau since January',
        'the release of two sailors held in Chisinau',
      ],
      [
        'the new customs tariff caused no harm to small traders',
        'small traders were not harmed by the new customs tariff',
      ],
      [
        'to send a team of inspectors to the harbour before summer',
        'a team of inspectors would be sent to the harbour before the summer',
      ],
    ]);
    expect(found.claims.both.every(({ same_side }) => same_side)).toBe(true);
    expect(found.claims.both[0]!.differences).toMatchObject({ numbers_a: ['three'], numbers_b: ['two'] });
    expect(found.claims.both[2]!.differences.act).toEqual({ a: 'commissive', b: 'assertive' });
  });

  test('what each leaves out', () => {
    expect(texts(found.claims.only_a)).toEqual([
      'the ferry line to Gotland would not be reopened before the harbour inspection',
    ]);
    expect(texts(found.claims.only_b)).toEqual([
      'Lindqvist to visit Chisinau in May',
      'to revive the joint commission on agriculture',
    ]);
    expect(topics(found.topics.only_b)).toContain('food-agriculture');
  });

  test('the summary says it in sentences', () => {
    expect(found.summary).toEqual(
      expect.arrayContaining([
        'A gives the date as 3 March 2019, B as 4 March 2019.',
        'A gives three and B two where A reports that Elsa Lindqvist demanded: “the immediate release of the three sailors held in Chisinau since January”.',
        'B reports that Radu Ceban invited: “Lindqvist to visit Chisinau in May”; no claim of A is worded like it.',
      ]),
    );
  });

  test('for people there is one text with all of it', () => {
    const text = comparisonText(found);
    for (const word of ['In short', 'date           2019-03-03', 'B  Radu Ceban (directive)', '=  0.85'])
      expect(text).toContain(word);
  });
});

describe('values', () => {
  const met = (more: Partial<ReportedEvent>) =>
    reportOf('x', '', meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], more));
  const agreement = (field: string, a: Partial<ReportedEvent>, b: Partial<ReportedEvent>) =>
    compared(met(a), met(b)).values.find((row) => row.field === field)?.agreement;

  test.each([
    ['date', { date: on('2024-05-03') }, { date: on('2024-05') }, 'compatible'],
    ['date', { date: on('2024-05-03') }, { date: on('2024-05-02', '2024-05-04') }, 'compatible'],
    ['date', { date: on('2024-05-03') }, { date: on('2024-06') }, 'differs'],
    ['date', { date: on('2024-05-03') }, { date: on('2024-05-04', '2024-05-05') }, 'differs'],
    ['date', {}, { date: on('2024-05-03') }, 'only_b'],
    ['date', {}, {}, 'neither'],
    ['place.city', { place: at('Tromsø', 'NO') }, { place: at('Tromso', 'NO') }, 'same'],
    ['place.city', { place: at('Tromsø', 'NO') }, { place: at(null, 'NO') }, 'only_a'],
    ['status', { status: 'planned' }, {}, 'differs'],
  ] as [string, Partial<ReportedEvent>, Partial<ReportedEvent>, string][])(
    '%s %j %j',
    (field, a, b, expected) => {
      expect(agreement(field, a, b)).toBe(expected);
    },
  );

  test.each([
    ['2021-07-17', '17 July 2021'],
    ['2021-07', 'July 2021'],
    ['2021', '2021'],
    ['2021-07-17/2021-07-19', '17 July 2021 to 19 July 2021'],
  ])('%s is %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('participants', () => {
  const with_ = (one: ReturnType<typeof side>, person: string | null = null) =>
    reportOf('x', '', meeting([one, side('Bo Berg', 'SE')]), [person, null]);
  const same = (a: ReportToCompare, b: ReportToCompare) => compared(a, b).participants.both.length === 2;

  test.each([
    [
      'one person under two names',
      with_(side('Ana Lind', 'NO'), 'per_1'),
      with_(side('A. Lund', 'NO'), 'per_1'),
      true,
    ],
    [
      'another spelling',
      with_(side('Sherif El-Gohary', 'EG')),
      with_(side('Sherif Lotfy El Gohari', 'EG')),
      true,
    ],
    ['an office without a name', with_(side(null, 'EG')), with_(side('Sherif El-Gohary', 'EG')), true],
    [
      'an office in other words',
      with_(side(null, 'EG', { title: 'Minister of Foreign Affairs' })),
      with_(side('Sherif El-Gohary', 'EG')),
      true,
    ],
    [
      'an office among several',
      with_(side(null, 'NO')),
      with_(side('Ana Lind', 'NO', { title: 'Deputy Prime Minister and Minister of Foreign Affairs' })),
      true,
    ],
    ['another office', with_(side(null, 'NO', { title: 'President' })), with_(side('Ana Lind', 'NO')), false],
    ['another country', with_(side('Ana Lind', 'NO')), with_(side('Ana Lind', 'DK')), false],
    ['a country that one does not tell', with_(side('Ana Lind', 'NO')), with_(side('Ana Lind', null)), true],
    ['another name', with_(side('Ana Lind', 'NO')), with_(side('Kari Moe', 'NO')), false],
  ])('%s', (_, a, b, expected) => {
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });

  test('who called whom is told once', () => {
    const call = (one: 'caller' | 'called', other: 'caller' | 'called') =>
      reportOf(
        'x',
        '',
        meeting([side('Ana Lind', 'NO', { role: one }), side('Bo Berg', 'SE', { role: other })]),
      );
    expect(compared(call('caller', 'called'), call('called', 'caller')).summary).toEqual([
      'A has Ana Lind (NO) place the call, B receive the call.',
    ]);
  });
});

describe('claims of other sides', () => {
  const said = (speaker: string, text: string) =>
    reportOf(
      'x',
      text,
      meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], { claims: [claim([speaker], text, 0)] }),
    );

  test('pair as one point on which two sides speak', () => {
    const text = 'fishing in the strait resumes under the joint commission';
    const [row] = compared(said('Ana Lind', text), said('Bo Berg', text)).claims.both;
    expect(row).toMatchObject({ score: 1, same_side: false });
  });

  test('a claim and its denial are two', () => {
    const found = compared(
      said('Ana Lind', 'the patrol boats entered the strait'),
      said('Ana Lind', 'no patrol boats entered the strait'),
    );
    expect(found.claims.both).toEqual([]);
  });
});

describe('whatever the reports are', () => {
  const CLAIMS = [
    'the release of two sailors',
    'the release of 3 sailors',
    'no harm to traders',
    'it was so',
    'trade with Norway',
    'гарантии мира',
    'a visit to Oslo in May',
  ];
  const name = fc.constantFrom('Ana Lind', 'Lind', 'Bo Berg', null);
  const country = fc.constantFrom('NO', 'SE', null);
  const event = fc
    .record({
      sides: fc.array(
        fc.record({ name, country, role: fc.constantFrom('caller', 'called', 'participant') }),
        { minLength: 1, maxLength: 4 },
      ),
      date: fc.constantFrom(null, on('2024-05-03'), on('2024-05'), on('2024-05-02', '2024-05-06')),
      place: fc.constantFrom(null, at('Oslo', 'NO'), at(null, 'NO')),
      topics: fc.subarray(['energy', 'sanctions', 'health'] as const),
      claims: fc.array(
        fc.record({
          text: fc.constantFrom(...CLAIMS),
          speaker: fc.constantFrom('Ana Lind', 'Lind', 'Foreign Minister', 'a source'),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ sides, date, place, topics: list, claims }) =>
      meeting(
        sides.map((one) => side(one.name, one.country, { role: one.role as 'caller' })),
        {
          ...{ date, place },
          topics: list.map((topic) => ({ topic, phrase: topic, start: 0, end: 3, rule: 'test:topic' })),
          claims: claims.map(({ text, speaker }, at) => claim([speaker], text, at)),
        },
      ),
    );
  const report = event.map((one) => reportOf('r', 'some text that is long enough', one));

  test('a report beside itself has no differences', () => {
    fc.assert(
      fc.property(report, (one) => {
        const found = compared(one, one);
        expect(differing(found)).toEqual([]);
        for (const part of [found.participants, found.topics, found.claims])
          expect([part.only_a, part.only_b]).toEqual([[], []]);
        expect(found.participants.both.flatMap(({ differs }) => differs)).toEqual([]);
        for (const { a, b, differences } of found.claims.both) {
          expect(a).toEqual(b);
          expect(
            Object.values(differences)
              .flat()
              .filter((value) => value !== null),
          ).toEqual([]);
        }
      }),
    );
  });

  test('swapped reports give the mirror image', () => {
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    fc.assert(
      fc.property(report, report, (one, other) => {
        const [there, back] = [compared(one, other), compared(other, one)];
        for (const part of ['participants', 'topics', 'claims'] as const) {
          expect(there[part].only_a).toEqual(back[part].only_b);
          expect(there[part].only_b).toEqual(back[part].only_a);
          expect(sorted(there[part].both.map(({ a, b }) => [a, b]))).toEqual(
            sorted(back[part].both.map(({ a, b }) => [b, a])),
          );
        }
        expect(there.values.map(({ a, b }) => [a, b])).toEqual(back.values.map(({ a, b }) => [b, a]));
      }),
    );
  });

  test('every claim of a report is there once', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const { both, only_a, only_b } = compared(one, other).claims;
        expect(both.length + only_a.length).toBe(one.event.claims.length);
        expect(both.length + only_b.length).toBe(other.event.claims.length);
      }),
    );
  });
});

const gold = new URL('../../shared/gold/written/', import.meta.url);
describe.skipIf(!existsSync(gold))('two sides of one call in ../shared', () => {
  const report = (name: string) => {
    const file = (kind: string) => readFileSync(new URL(`${name}.${kind}`, gold), 'utf8');
    return reportIn(name, file('txt'), JSON.parse(file('meta.json')));
  };

  test('what each leaves out, and what both have', () => {
    const { claims, ...found } = compared(report('b13'), report('b14'));
    const among = (rows: readonly { text: string }[], word: RegExp) =>
      rows.filter(({ text }) => word.test(text)).length;
    for (const word of [/rejection of the second filling/, /red line/, /release of two .* engineers/])
      expect(among(claims.only_a, word)).toBe(1);
    for (const word of [/visit Cairo/, /Joint Ministerial Commission/, /turbines/, /Security Council/])
      expect(among(claims.only_b, word)).toBe(1);
    const pairs = claims.both.map(({ a, b, same_side }) => [
      a.text.match(/harm|African Union/)?.[0],
      b.text.match(/harm|African Union/)?.[0],
      same_side,
    ]);
    expect(pairs).toEqual([
      ['African Union', 'African Union', false],
      ['harm', 'harm', true],
    ]);
    expect(differing({ claims, ...found })).toEqual(['date']);
  });
});

test('a number that each account has from another side is told of both, and a denial is no agreement', () => {
  const call = (day: string, said: string) =>
    `Ministers speak\n${day} May 2024\n\nNorwegian Foreign Minister Ana Lind spoke by phone with Swedish Foreign Minister Bo Berg on Friday. ${said}`;
  const offer = 'Norway had offered vessels to Kenya for coastal patrols';
  const [one, other, denial] = [
    call('3', 'Lind said that Norway would send 12 vessels to the strait.'),
    call('3', 'Berg said that Norway would send six vessels to the strait.'),
    call('3', `Lind denied that ${offer}.`),
  ].map((text, at) => reportIn(`r${at}`, text));
  expect(compared(one!, other!).summary).toContain(
    'A gives 12 and B six where A reports that Ana Lind said: “Norway would send 12 vessels to the strait”, and B that Bo Berg said: “Norway would send six vessels to the strait”.',
  );
  const said = reportIn('r3', call('3', `Lind said that ${offer}.`));
  expect(compared(said, denial!).claims.both).toEqual([]);
});
