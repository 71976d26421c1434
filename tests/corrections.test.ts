import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correct } from '#src/ingest/correct.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import { withdraw } from '#src/ingest/withdraw.ts';
import { listChanges } from '#src/store/changes-feed.ts';
import { claimRecords, getClaim } from '#src/store/claims.ts';
import { getEvent, listEvents } from '#src/store/events.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { getPerson, listPeople } from '#src/store/people.ts';
import { whereabouts } from '#src/store/whereabouts.ts';
import { dump } from './dump.ts';
import { invented } from './invented.ts';
import { folder, run } from './run-cli.ts';
import { at, claim, meeting, on, readAs, side, tell } from './stored.ts';

const WHY = { why: 'the ministry says so', at: new Date('2024-06-01T00:00:00Z') };
const lind = side('Ana Lind', 'NO');
const novak = side('Jan Novák', 'CZ');
const oslo = (day: string, more = {}) =>
  meeting([lind, novak], {
    date: on(day),
    place: at('Oslo', 'NO'),
    claims: [claim(['Jan Novák'], 'grain must move', 3)],
    ...more,
  });

/** Two reports of meetings on neighbouring days. */
function twoDays(): Store {
  const db = openStore(':memory:');
  tell(db, 'One\nwords', [oslo('2024-03-01')], { published: '2024-03-02' });
  tell(db, 'Two\nwords', [oslo('2024-03-02')], { published: '2024-03-03' });
  return db;
}
const events = (db: Store) =>
  listEvents(db, {}, { limit: 99, after: null, sort: 'date' }).rows.map(({ id }) => getEvent(db, id)!);
const people = (db: Store) =>
  listPeople(db, {}, { limit: 99, after: null }).rows.map(({ id }) => getPerson(db, id)!);
const say = (db: Store, id: string, field: string, value: string | null, undo = false) =>
  correct(db, { id, field, value, undo }, WHY);

/** Reads a document anew, with other words beside its text. */
function again(db: Store, text: string, day: string, published: string): void {
  const received = { bytes: Buffer.from(text), media_type: 'text/plain', sidecar_sha256: 'other' };
  storeDocument(db, received, readAs(text, { published, publisher: 'Fjord News' }), [oslo(day)]);
}

describe('a report that is corrected', () => {
  test('merges with another by the right day, for good, and says what was extracted', () => {
    const db = twoDays();
    const [first, second] = events(db);
    const report = second!.reports[0]!.id;
    say(db, report, 'date', '2024-03-01');
    const [merged, ...more] = events(db);
    expect(more).toEqual([]);
    expect(merged).toMatchObject({ id: first!.id, report_count: 2, date: { start: '2024-03-01' } });
    expect(merged!.reports[1]).toMatchObject({
      id: report,
      event: { date: { start: '2024-03-01', evidence: null } },
      corrections: [
        {
          field: 'date',
          value: '2024-03-01',
          extracted: '2024-03-02',
          why: WHY.why,
          at: WHY.at.toISOString(),
        },
      ],
    });
    expect(whereabouts(db, 'event', second!.id)).toEqual({ at: 'there', id: first!.id });
    again(db, 'Two\nwords', '2024-03-02', '2024-03-03');
    expect(events(db)).toHaveLength(1);
    say(db, report, 'date', null, true);
    expect(events(db).map(({ id }) => id)).toEqual([first!.id, second!.id]);
    expect(events(db)[1]!.reports[0]!.corrections).toEqual([]);
  });

  test('leaves nothing behind when the correction is taken back', () => {
    const db = twoDays();
    const was = dump(db);
    const [first] = events(db);
    const report = first!.reports[0]!.id;
    for (const [field, value] of [
      ['participants.1.name', 'Jiří Novák'],
      ['participants.0.country', 'SE'],
      ['kind', 'call'],
      ['place.city', 'null'],
    ] as const)
      say(db, report, field, value);
    const [changed] = events(db).filter(({ reports }) => reports[0]!.id === report);
    expect(changed).toMatchObject({ kind: 'call', place: { city: null, country: 'NO' } });
    expect(changed!.reports[0]!.event.claims[0]!.speakers).toEqual(['Jiří Novák']);
    expect(people(db).map(({ name }) => name)).toContain('Jiří Novák');
    for (const field of ['participants.1.name', 'participants.0.country', 'kind', 'place.city'])
      say(db, report, field, null, true);
    const { corrections: _, ...now } = dump(db);
    const { corrections: __, ...before } = was;
    expect(now).toEqual(before);
  });
});

describe('an event that is corrected', () => {
  test('shows the value whatever its reports say, under whatever id', () => {
    const db = twoDays();
    const [first, second] = events(db);
    say(db, second!.id, 'place.venue', 'Town Hall');
    say(db, second!.id, 'date', '2024-03-05/2024-03-06');
    say(db, second!.id, 'status', 'cancelled');
    expect(getEvent(db, second!.id)).toMatchObject({
      ...{ status: 'cancelled', date: { start: '2024-03-05', end: '2024-03-06', precision: 'day' } },
      place: { city: 'Oslo', venue: 'Town Hall' },
    });
    say(db, first!.id, 'same_as', second!.id);
    const [merged, ...more] = events(db);
    expect(more).toEqual([]);
    expect(merged).toMatchObject({ id: first!.id, status: 'cancelled', place: { venue: 'Town Hall' } });
    expect(merged!.corrections.map(({ field, value, extracted }) => [field, value, extracted])).toEqual([
      ['place.venue', 'Town Hall', null],
      ['date', '2024-03-05/2024-03-06', '2024-03-01'],
      ['status', 'cancelled', 'held'],
      ['same_as', second!.id, null],
    ]);
    expect(merged!.choices.find(({ field }) => field === 'status')).toMatchObject({
      ...{ value: 'cancelled', because: 'corrected', given: [{ value: 'held' }] },
    });
    say(db, merged!.id, 'date', 'null');
    expect(events(db)[0]!.date).toBeNull();
  });

  test('is merged with or parted from another, for good', () => {
    const db = twoDays();
    const [first, second] = events(db);
    say(db, second!.id, 'same_as', first!.id);
    expect(events(db)).toHaveLength(1);
    tell(db, 'Three\nwords', [oslo('2024-03-02')], { published: '2024-03-04' });
    expect(events(db)[0]!.report_count).toBe(3);
    again(db, 'Two\nwords', '2024-03-02', '2024-03-03');
    expect(events(db).map(({ id, report_count }) => [id, report_count])).toEqual([[first!.id, 3]]);
    say(db, second!.id, 'same_as', first!.id, true);
    expect(events(db).map(({ report_count }) => report_count)).toEqual([1, 2]);
    const [three] = events(db)[1]!.reports.filter(({ document }) => document.title === 'Three');
    say(db, three!.id, 'not_same_as', second!.id);
    expect(events(db).map(({ report_count }) => report_count)).toEqual([1, 1, 1]);
    say(db, three!.id, 'same_as', second!.id);
    expect(events(db).map(({ report_count }) => report_count)).toEqual([1, 2]);
  });
});

test('events that somebody has parted are no possible duplicates', () => {
  const db = twoDays();
  const [first, second] = events(db);
  expect(first!.possible_duplicates.map(({ event_id }) => event_id)).toEqual([second!.id]);
  say(db, first!.id, 'not_same_as', second!.id);
  expect(events(db).map(({ possible_duplicates }) => possible_duplicates)).toEqual([[], []]);
});

describe('a claim that is corrected', () => {
  test('shows act, mode and speakers, beside what was extracted', () => {
    const db = twoDays();
    const [event] = events(db);
    const { id } = event!.reports[0]!.event.claims[0]!;
    say(db, id, 'act', 'directive');
    say(db, id, 'speakers', 'Ana Lind; Jan Novák');
    const person = people(db).find(({ name }) => name === 'Ana Lind')!.id;
    expect(getClaim(db, id)).toMatchObject({
      ...{ act: 'directive', mode: 'indirect' },
      speakers: [{ name: 'Ana Lind', person_id: person }, { name: 'Jan Novák' }],
      corrections: [
        { field: 'act', value: 'directive', extracted: 'assertive' },
        { field: 'speakers', value: ['Ana Lind', 'Jan Novák'], extracted: ['Jan Novák'] },
      ],
    });
    again(db, 'One\nwords', '2024-03-01', '2024-03-02');
    expect(claimRecords(db, [id])[0]).toMatchObject({ act: 'directive' });
  });
});

describe('a person who is corrected', () => {
  const bond = () => {
    const db = openStore(':memory:');
    tell(db, 'One\nwords', [meeting([side('Ana Lind', 'NO'), novak], { date: on('2024-03-01') })]);
    tell(db, 'Two\nwords', [meeting([side('Ana Berg', 'NO'), novak], { date: on('2025-03-01') })]);
    tell(db, 'Three\nwords', [meeting([side('Lind', 'NO'), novak], { date: on('2024-05-01') })]);
    return db;
  };
  const named = (db: Store, name: string) => people(db).find(({ variants }) => variants.includes(name))!;

  test('is shown under the right name and found by it', () => {
    const db = bond();
    const { id } = named(db, 'Ana Lind');
    say(db, id, 'name', 'Anna-Karin Lind');
    expect(getPerson(db, id)).toMatchObject({
      name: 'Anna-Karin Lind',
      corrections: [{ field: 'name', value: 'Anna-Karin Lind', extracted: 'Ana Lind' }],
    });
    expect(listPeople(db, { q: 'Karin' }, { limit: 9, after: null }).rows).toHaveLength(1);
    say(db, id, 'name', null, true);
    expect(getPerson(db, id)!.name).toBe('Ana Lind');
    expect(listPeople(db, { q: 'Karin' }, { limit: 9, after: null }).rows).toEqual([]);
  });

  test('is the same as another, or is not, for good', () => {
    const db = bond();
    const was = people(db).map(({ id, variants }) => [id, variants]);
    const [lindId, bergId] = [named(db, 'Ana Lind').id, named(db, 'Ana Berg').id];
    say(db, lindId, 'same_as', bergId);
    const one = named(db, 'Ana Lind');
    expect(one.variants).toEqual(['Ana Berg', 'Ana Lind', 'Lind']);
    expect(one.corrections).toMatchObject([{ field: 'same_as', value: lindId === one.id ? bergId : lindId }]);
    const other = lindId === one.id ? bergId : lindId;
    expect(whereabouts(db, 'person', other)).toEqual({ at: 'there', id: one.id });
    say(db, bergId, 'not_same_as', lindId);
    expect(people(db).map(({ id, variants }) => [id, variants])).toEqual(was);
    const form = db.prepare<[], { id: string }>(`SELECT id FROM forms WHERE telling = 0`).get()!.id;
    say(db, form, 'not_same_as', lindId);
    expect(named(db, 'Ana Lind').variants).toEqual(['Ana Lind']);
    say(db, form, 'same_as', bergId);
    expect(named(db, 'Ana Berg').variants).toEqual(['Ana Berg', 'Lind']);
    say(db, form, 'same_as', bergId, true);
    say(db, form, 'not_same_as', lindId, true);
    expect(people(db).map(({ id, variants }) => [id, variants])).toEqual(was);
  });
});

test('a correction is a change like any other', () => {
  const db = twoDays();
  const [first] = events(db);
  const { dataset_version } = dataset(db);
  say(db, first!.id, 'channel', 'video');
  const { rows } = listChanges(db, dataset_version, { limit: 99, after: null });
  expect(rows.filter(({ noun }) => noun === 'event')).toMatchObject([
    { id: first!.id, change: 'changed', record: { channel: 'video' } },
  ]);
});

describe('readout correct', () => {
  test('corrects, and says in one line what cannot be', async () => {
    const path = folder({ 'one.txt': invented(1) });
    const env = { DATABASE: join(path, 'x.db') };
    await run(['ingest', path], { env });
    const db = openStore(env.DATABASE);
    const [event] = events(db);
    db.close();
    const id = event!.reports[0]!.id;
    expect(await run(['correct', id, 'date', '2020-02', '--why', 'so it was'], { env })).toMatchObject({
      ...{ status: 0, stderr: '', stdout: `${id}: date is corrected. Dataset version 2.\n` },
    });
    const refusals: [string[], RegExp][] = [
      [['rep_0123456789abcdef', 'date', '2020'], /there is no record rep_0123456789abcdef to correct/],
      [[id, 'dates', '2020'], /has no field dates to correct; it has kind, channel/],
      [[id, 'date', '2020-02-30'], /date cannot be "2020-02-30": give a date as/],
      [[id, 'kind', 'visit'], /kind cannot be `visit`; allowed are `meeting`, `call`/],
      [[id, 'participants.9.name', 'X'], /has 2 participants, counted from 0/],
      [[event!.id, 'same_as', event!.id], /are the same report or name already/],
      [[event!.id, 'same_as', 'evt_0123456789abcdef'], /there is no event or report evt_0123456789abcdef/],
      [[id, 'date'], /give the right value of date/],
    ];
    for (const [args, words] of refusals) {
      const refused = await run(['correct', ...args, '--why', 'so it was'], { env });
      const status = words.source.startsWith('there is no record') ? 1 : 2;
      expect(refused).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) });
    }
  });
});

test('to take back what was never said is refused, and so is a country that there is none of', () => {
  const db = openStore(':memory:');
  tell(db, 'Ministers meet', [meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')])]);
  const { id } = db.prepare<[], { id: string }>('SELECT id FROM reports').get()!;
  const say =
    (field: string, value: string | null, undo = false) =>
    () =>
      correct(db, { id, field, value, undo }, { why: 'a test' });
  expect(say('date', null, true)).toThrow(`date of ${id} is not corrected, so there is nothing to take back`);
  expect(say('place.country', 'ZZ')).toThrow('give the ISO 3166-1 code of a country');
  expect(say('place.country', 'Norway')).toThrow('give the ISO 3166-1 code of a country');
  say('place.country', 'NO')();
  expect(say('place.country', null, true)).not.toThrow();
});

test('what is withdrawn cannot be corrected, and says why', () => {
  const db = openStore(':memory:');
  const document = tell(db, 'Ministers meet', [meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')])]);
  const { id } = db.prepare<[], { id: string }>('SELECT id FROM events').get()!;
  withdraw(db, document, { why: 'it was retracted', at: new Date('2024-06-01T00:00:00Z') });
  expect(() => correct(db, { id, field: 'status', value: 'planned' }, { why: 'a test' })).toThrow(
    `${id} was withdrawn on 2024-06-01: it was retracted`,
  );
});
