import { describe, expect, test } from 'vitest';
import type { ReportedEvent } from '#src/model/event.ts';
import { type Gist, gistOf } from '#src/resolve/events/gist.ts';
import { groupReports } from '#src/resolve/events/occurrences.ts';
import { sameOccurrence } from '#src/resolve/events/same-occurrence.ts';
import { nameForm, nameKeys } from '#src/resolve/fold.ts';
import { claimIds, documentId, eventIds } from '#src/resolve/ids.ts';
import { GIVEN_NAMES } from '#src/resolve/lexicon/given-names.ts';
import { fitting, unknownHolders } from '#src/resolve/people/holders.ts';
import { compatibleNames, namePairs } from '#src/resolve/people/name-form.ts';
import { officesOf } from '#src/resolve/people/office.ts';
import { at, claim, meeting, on, side } from './stored.ts';

describe('ids', () => {
  const met = meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], { date: on('2024-05-03') });
  const turned = meeting([side('Bo Berg', 'SE'), side('ANA LIND', 'NO')], { date: on('2024-05-03') });
  const later = { ...met, date: on('2024-05-04') };

  test('say what something is: bytes, an event of a document, a stretch of its text', () => {
    expect(documentId(Buffer.from('One'))).toBe(documentId(Buffer.from('One')));
    expect(documentId(Buffer.from('One'))).toMatch(/^doc_[0-9a-f]{16}$/);
    expect(eventIds('doc_1', [met])).toEqual(eventIds('doc_1', [turned]));
    const [one, other] = [eventIds('doc_1', [met])[0]!, eventIds('doc_1', [later])[0]!];
    expect(new Set([one, other, ...eventIds('doc_2', [met])]).size).toBe(3);
    expect(claimIds(one, [claim(['X'], 'a', 3)])).not.toEqual(claimIds(other, [claim(['X'], 'a', 3)]));
  });

  test('tell apart what is alike in all of it', () => {
    const [first, second] = eventIds('doc_1', [met, turned]);
    expect(first).not.toBe(second);
    expect(eventIds('doc_1', [met])).toEqual([first]);
    expect(new Set(claimIds('evt_1', [claim(['X'], 'a', 3), claim(['Y'], 'a', 3)])).size).toBe(2);
  });
});

const name = (text: string) => nameForm(text);
const shared = (one: string, other: string) =>
  namePairs(name(one)).filter((pair) => namePairs(name(other)).includes(pair));

describe('two names may be of one person', () => {
  test.each([
    ['Antony J. Blinken', 'Tony Blinken'],
    ['Ilham Aliyev', 'Ильхам Алиев'],
    ['Ilham H. Aliyev', 'Ilham Heydar oglu Aliyev'],
    ['Kim Jong-un', 'Jong Un Kim'],
    ['Kim Jong-un', 'Kim Jongun'],
    ['Meiling Li', 'Li Mei-ling'],
    ['Mohammed bin Salman', 'Muhammad bin Salman Al Saud'],
    ['Volodymyr Zelenskyy', 'Vladimir Zelensky'],
    ['Volodymyr Zelenskyy', 'Володимир Зеленський'],
    ['Nikol Pashinyan', 'Nikol Pashinian'],
    ['Pedro Ruiz', 'Pedro Ruiz Ortega'],
    ['Sherif El-Gohary', 'Sherif Lotfy El Gohari'],
    ['Khaled Al Harthy', 'Khalid bin Samir al-Harthi'],
    ['Chris Lund', 'Christopher Lund'],
    ['George Bush', 'George W. Bush'],
  ])('%s, %s', (one, other) => {
    expect(compatibleNames(name(one), name(other))).toBe(true);
    expect(compatibleNames(name(other), name(one))).toBe(true);
    expect(shared(one, other)).not.toEqual([]);
  });

  test.each([
    ['George H. W. Bush', 'George W. Bush'],
    ['George Herbert Walker Bush', 'George W. Bush'],
    ['Salman bin Abdulaziz', 'Mohammed bin Salman bin Abdulaziz'],
    ['Hassan Rouhani', 'Hussein Rouhani'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Wang Yi', 'Wang Wentao'],
    ['Cho Hyun', 'Cho Hyundong'],
    ['Guohua Wu', 'Guohui Wu'],
    ['Ana Lind', 'Anna Lindh'],
    ['Aliyev', 'Ilham Aliyev Heydar'],
  ])('not %s, %s', (one, other) => {
    expect(compatibleNames(name(one), name(other))).toBe(false);
    expect(compatibleNames(name(other), name(one))).toBe(false);
  });

  test.each([
    ['Mohammed bin Salman', 'Mohammed Khatami'],
    ['Wang Yi', 'Wang Wentao'],
    ['Aliyev', 'Ilham Aliyev'],
  ])('and %s, %s need not be compared', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});

test.each([
  ['Secretary of State', ['foreign']],
  ['Deputy Prime Minister and Minister of Foreign Affairs', ['deputy head of government', 'foreign']],
  ['Minister of Trade and Industry', ['trade']],
  ['Under Secretary of State for Political Affairs', ['deputy foreign']],
  ['Vice President', ['vice president']],
  ['President of the European Commission', ['commission president']],
  ['Chancellor of the Exchequer', ['finance']],
  ['Minister', []],
  [null, []],
])('the office of %j is %j', (title, offices) => {
  expect(officesOf(title)).toEqual(offices);
});

describe('who is meant by a surname', () => {
  const held = (office: string, ...years: number[]) => years.map((year) => ({ offices: [office], year }));
  const elder = { id: 'per_elder', held: held('head of state', 1989, 1992) };
  const younger = { id: 'per_younger', held: held('head of state', 2001, 2008) };
  const minister = { id: 'per_minister', held: held('foreign', 2001, 2004) };
  const meant = (office: string | null, year: number | null) => ({ offices: office ? [office] : [], year });

  test.each([
    ['the one who held the office then', meant('head of state', 1991), [elder, younger], ['per_elder']],
    ['another office is somebody else', meant('foreign', 2002), [younger, minister], ['per_minister']],
    ['nobody at another time', meant('head of state', 1962), [elder, younger], []],
    ['both where nothing is told', meant(null, null), [elder, younger], ['per_elder', 'per_younger']],
    ['both where no office is told', meant(null, 2003), [younger, minister], ['per_younger', 'per_minister']],
  ])('%s', (_, use, candidates, expected) => {
    expect(fitting(use, candidates).map(({ id }) => id)).toEqual(expected);
  });

  test('whom no full name fits is one person, unless long years or two offices at once tell two', () => {
    const ids = (...uses: ReturnType<typeof meant>[]) => unknownHolders('per_form', uses);
    expect(ids(meant('foreign', 2001), meant(null, 2004), meant('head of state', 2006))).toEqual(
      Array(3).fill('per_form'),
    );
    expect(new Set(ids(meant('foreign', 1972), meant('foreign', 2006))).size).toBe(2);
    expect(new Set(ids(meant('foreign', 2001), meant('trade', 2001))).size).toBe(2);
  });
});

describe('which reports are of one occurrence', () => {
  const report = (id: string, more: Partial<ReportedEvent> = {}, published = '2024-05-04') =>
    gistOf(meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], { date: on('2024-05-03'), ...more }), {
      ...{ id, document: `doc_${id}`, published },
      people: [
        { person: 'per_lind', affiliation: 'NO' },
        { person: 'per_berg', affiliation: 'SE' },
      ],
    });
  const groups = (...gists: Gist[]) =>
    groupReports(gists).groups.map((group) => group.map(({ id }) => id).sort());

  test.each<[string, Partial<ReportedEvent>, boolean]>([
    ['the same day', {}, true],
    ['the next day', { date: on('2024-05-04') }, false],
    ['days that have it among them', { date: on('2024-05-02', '2024-05-04') }, true],
    ['the month, told in it', { date: on('2024-05') }, true],
    ['no date, told the day after', { date: null }, true],
    ['no date, and only mentioned', { date: null, salience: 'mentioned' }, false],
    ['a call', { kind: 'call', channel: 'phone' }, false],
    ['another city', { place: at('Narvik', 'NO') }, false],
    ['planned', { status: 'planned' }, true],
    ['called off', { status: 'cancelled' }, false],
    ['the office of one side', { participants: [side(null, 'NO'), side('Bo Berg', 'SE')] }, true],
    [
      'another office of one side',
      { participants: [side(null, 'NO', { title: 'President' }), side('Bo Berg', 'SE')] },
      false,
    ],
    [
      'a third country',
      { participants: [side('Ana Lind', 'NO'), side('Bo Berg', 'SE'), side(null, 'DK')] },
      false,
    ],
  ])('%s', (_, more, same) => {
    const people = more.participants?.map(({ name, country }) => ({
      person: name && `per_${name.split(' ')[1]!.toLowerCase()}`,
      affiliation: country ?? '',
    }));
    const one = report('1', { place: at('Oslo', 'NO') });
    const plain = report('2', more);
    const other = people
      ? gistOf(meeting(more.participants!, { date: on('2024-05-03') }), {
          id: '2',
          document: 'doc_2',
          published: '2024-05-04',
          people,
        })
      : plain;
    expect(sameOccurrence(one, other)).toBe(same);
    expect(sameOccurrence(other, one)).toBe(same);
  });

  test('two of one document are two, and one that fits both of them is neither', () => {
    const morning = report('1');
    const evening = { ...report('2'), document: morning.document };
    expect(groups(morning, evening)).toEqual([['1'], ['2']]);
    const { torn } = groupReports([morning, evening, report('3')]);
    expect(torn.map(({ item }) => item.id)).toEqual(['3']);
  });
});

test('every form of a given name is a form of one name only', () => {
  const rows = GIVEN_NAMES.split(/[|\n]/).map((row) => row.split(/\s+/).filter((word) => word !== ''));
  const words = rows.flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  for (const row of rows)
    expect([row, new Set(row.map((word) => nameKeys(word).join())).size]).toEqual([
      row,
      Math.min(row.length, 1),
    ]);
});
