import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participant, ReportedEvent } from '#src/model/event.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { possibleDuplicates } from '#src/store/possible-duplicates.ts';
import { valuesOf } from '#src/store/statement.ts';
import { at, meeting, on, side, tell } from './stored.ts';

const ana = side('Ana Lind', 'NO');
const bo = side('Bo Berg', 'SE');
const met = (day: string | null, more: Partial<ReportedEvent> = {}, sides: Participant[] = [ana, bo]) =>
  meeting(sides, { date: day === null ? null : on(day), ...more });

const events = (db: Store) => valuesOf<string>(db, 'SELECT id FROM events ORDER BY id');
const reasons = (db: Store) =>
  events(db).flatMap((id) => possibleDuplicates(db, id).map(({ because }) => because));

/** The reasons in a set of documents, each told from both sides. */
function among(documents: ReportedEvent[][], published: string | null = '2024-05-20'): string[] {
  const db = openStore(':memory:');
  documents.forEach((told, at) => {
    tell(db, `Report ${at}\nwords`, told, { published });
  });
  const found = reasons(db).sort();
  db.close();
  return found;
}

describe('events that may be one', () => {
  const both = ['neighbouring-day', 'neighbouring-day'];
  test.each<[string, ReportedEvent[][], string[]]>([
    ['neighbouring days', [[met('2024-05-03')], [met('2024-05-04')]], both],
    ['over the end of a month', [[met('2024-04-30')], [met('2024-05-01')]], both],
    [
      'a stay that ends the day before',
      [[met(null, { date: on('2024-05-01', '2024-05-03') })], [met('2024-05-04')]],
      both,
    ],
    ['an office for a name', [[met('2024-05-03')], [met('2024-05-04', {}, [side(null, 'NO'), bo])]], both],
    [
      'planned, and held the next day',
      [[met('2024-05-03', { status: 'planned' })], [met('2024-05-04')]],
      both,
    ],
    ['two days on', [[met('2024-05-03')], [met('2024-05-05')]], []],
    ['other sides', [[met('2024-05-03')], [met('2024-05-04', {}, [ana, side('Kim Moe', 'DK')])]], []],
    [
      'another city',
      [[met('2024-05-03', { place: at('Oslo', 'NO') })], [met('2024-05-04', { place: at('Narvik', 'NO') })]],
      [],
    ],
    [
      'another city in one report of several',
      [
        [met('2024-05-03', { place: at('Oslo', 'NO') })],
        [met('2024-05-04', { place: at('Narvik', 'NO') })],
        [met('2024-05-04')],
      ],
      [],
    ],
    [
      'a meeting and a call',
      [[met('2024-05-03')], [met('2024-05-04', { kind: 'call', channel: 'phone' })]],
      [],
    ],
    ['called off', [[met('2024-05-03')], [met('2024-05-04', { status: 'cancelled' })]], []],
    ['both told by one document', [[met('2024-05-03'), met('2024-05-04')]], []],
    [
      'both told by one document among others',
      [[met('2024-05-03'), met('2024-05-04')], [met('2024-05-03')], [met('2024-05-04')]],
      [],
    ],
    ['the same day', [[met('2024-05-03')], [met('2024-05-03')]], []],
    [
      'the same day in another city',
      [[met('2024-05-03', { place: at('Oslo', 'NO') })], [met('2024-05-03', { place: at('Narvik', 'NO') })]],
      ['other-place', 'other-place'],
    ],
  ])('%s', (_, documents, expected) => {
    expect(among(documents)).toEqual(expected);
  });

  test('a report that would fit two stands by itself and is shown on both', () => {
    const twice = [[met('2024-05-03')], [met('2024-05-13')], [met('2024-05')]];
    expect(among(twice)).toEqual(Array(4).fill('fits-several'));
  });

  test('each is shown with its date and its documents', () => {
    const db = openStore(':memory:');
    const first = tell(db, 'One\nwords', [met('2024-05-03')], { publisher: 'The Brabant Gazette' });
    tell(db, 'Two\nwords', [met('2024-05-04')]);
    const shown = events(db).flatMap((id) => possibleDuplicates(db, id));
    expect(shown).toContainEqual({
      event_id: expect.stringMatching(/^evt_/),
      date: { start: '2024-05-03', end: null, precision: 'day', basis: 'stated' },
      documents: [{ id: first, title: 'One', publisher: 'The Brabant Gazette', published: null }],
      because: 'neighbouring-day',
    });
    db.close();
  });
});

describe('whatever the reports are', () => {
  const participant = fc.constantFrom(
    ana,
    bo,
    side(null, 'NO'),
    side('Lind', 'NO'),
    side('Ana Lind', null),
    side('Carl Lind', 'NO', { title: 'President' }),
    side(null, 'SE', { title: 'delegation' }),
    side('Kim Moe', 'DK'),
  );
  const dates = [
    null,
    ...['2024-05-03', '2024-05-04', '2024-05-05', '2024-05', '2024'].map((day) => on(day)),
    on('2024-05-01', '2024-05-03'),
    on('2024-04-20', '2024-05-04'),
    { ...on('2024-05-04'), basis: 'published' as const },
  ];
  const event = fc
    .record({
      sides: fc.array(participant, { minLength: 1, maxLength: 3 }),
      date: fc.constantFrom(...dates),
      place: fc.constantFrom(null, at('Oslo', 'NO'), at('Narvik', 'NO')),
      status: fc.constantFrom('held' as const, 'planned' as const),
      salience: fc.constantFrom('main' as const, 'mentioned' as const),
    })
    .map(({ sides, ...more }) => meeting(sides, more));
  const document = fc.record({
    told: fc.array(event, { minLength: 1, maxLength: 2 }),
    published: fc.constantFrom(null, '2024-05-04', '2024-05-05T10:00'),
  });

  test('two events that may be one say so of each other, for the same reason', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 8 }), (documents) => {
        const db = openStore(':memory:');
        documents.forEach(({ told, published }, at) => {
          tell(db, `Report ${at}\nwords`, told, { published });
        });
        const shown = events(db).flatMap((id) =>
          possibleDuplicates(db, id).map(({ event_id, because }) => [id, event_id, because] as const),
        );
        db.close();
        const there = shown.map(([one, other, because]) => `${one} ${other} ${because}`).sort();
        const back = shown.map(([one, other, because]) => `${other} ${one} ${because}`).sort();
        expect(there).toEqual(back);
        expect(shown.filter(([one, other]) => one === other)).toEqual([]);
        seen += shown.length;
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
