import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import type { Comparison, EventComparison } from '#src/model/comparison-record.ts';
import type { EventDetail } from '#src/model/event-detail.ts';
import type { EventSummary } from '#src/model/event-record.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { ONE_SIDE, OTHER_SIDE } from './examples/comparison.ts';
import { type TestApp, testApp } from './http-setup.ts';
import { ingestText } from './ingested.ts';
import { meeting, on, side, tell } from './stored.ts';

const AS_TEXT = { accept: 'text/plain' };
const NONE = 'evt_0000000000000000';
const texts = (claims: readonly { text: string }[]) => claims.map(({ text }) => text);

async function eventsOf({ ok }: TestApp): Promise<EventSummary[]> {
  return (await ok('/events?sort=date')).json().data;
}
const detailOf = async ({ ok }: TestApp, id: string): Promise<EventDetail> =>
  (await ok(`/events/${id}`)).json();
const compared = async ({ ok }: TestApp, a: string, b: string): Promise<Comparison> =>
  (await ok(`/comparison?a=${a}&b=${b}`)).json();

describe('two accounts of one call that give neighbouring days', () => {
  const asked = testApp((db) => {
    ingestText(db, ONE_SIDE, { publisher: 'Ministry of Sweden' });
    ingestText(db, OTHER_SIDE, { publisher: 'Ministry of Moldova' });
  });
  const bothOf = async () => (await eventsOf(asked)).map(({ id }) => id) as [string, string];

  test('are two events, each shown on the other', async () => {
    const [one, other] = await bothOf();
    for (const [id, second, day] of [
      [one, other, '2019-03-04'],
      [other, one, '2019-03-03'],
    ] as const) {
      expect((await detailOf(asked, id)).possible_duplicates).toMatchObject([
        { event_id: second, date: { start: day }, because: 'neighbouring-day' },
      ]);
    }
  });

  test('stand next to each other by the ids of the events, or of the reports', async () => {
    const [one, other] = await bothOf();
    const found = await compared(asked, one, other);
    expect(found).toMatchObject({ a: { event_id: one }, b: { event_id: other } });
    expect(found.relation).toBe('possible_duplicates');
    expect(found.summary[0]).toBe('A gives the date as 3 March 2019, B as 4 March 2019.');
    expect(texts(found.claims.only_a)).toEqual([
      'the ferry line to Gotland would not be reopened before the harbour inspection',
    ]);
    expect(texts(found.claims.only_b)).toContain('Lindqvist to visit Chisinau in May');
    const quote = found.values.find(({ field }) => field === 'date')!.evidence_a!;
    expect(ONE_SIDE.slice(quote.start, quote.end)).toBe(quote.quote);
    expect(await compared(asked, found.a.report_id, found.b.report_id)).toEqual(found);
  });

  test('are compared from the one event too', async () => {
    const [one, other] = await bothOf();
    const found: EventComparison = (await asked.ok(`/events/${one}/comparison`)).json();
    expect(found).toEqual({
      ...{ event_id: one, compared: 'possible_duplicates', pair_count: 1 },
      comparisons: [await compared(asked, one, other)],
    });
  });

  test('read as a text where that is asked for', async () => {
    const [one, other] = await bothOf();
    for (const url of [`/comparison?a=${one}&b=${other}`, `/events/${one}/comparison`]) {
      const { headers, body } = await asked.ok({ url, headers: AS_TEXT });
      expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' });
      expect(headers.vary).toMatch(/\baccept\b(?!-)/i);
      for (const line of [
        'Ministry of Sweden',
        'Two events that may be one.\n\nIn short\n-  A gives the date as 3 March 2019, B as 4 March 2019.\n',
        '\nB  Radu Ceban (directive): “Lindqvist to visit Chisinau in May”\n',
      ])
        expect(body).toContain(line);
    }
  });

  test('are no comparison of something else', async () => {
    const [one] = await bothOf();
    const wrong = await asked.problem(`/comparison?a=${one}&b=${NONE}`, 'not-found');
    expect(wrong.detail).toBe(`there is no report or event \`${NONE}\``);
    await asked.problem(`/events/${NONE}/comparison`, 'not-found');
    const unread = await asked.problem(`/comparison?a=doc_1&b=${one}`, 'invalid-parameter');
    expect(unread.detail).toMatch(/^`a` must be the id of a report/);
    expect((await asked.problem(`/comparison?a=${one}`, 'invalid-parameter')).detail).toBe('`b` is missing');
    await asked.problem(
      { url: `/comparison?a=${one}&b=${one}`, headers: { accept: 'text/csv' } },
      'not-acceptable',
    );
  });
});

describe('three reports of one meeting', () => {
  const sides = [side('Ana Lind', 'NO'), side('Bo Berg', 'SE')];
  const asked = testApp((db) => {
    const told = (published: string, more: object) =>
      tell(db, `Of ${published}\nwords`, [meeting(sides, { date: on('2024-05-03'), ...more })], {
        published,
      });
    told('2024-05-06', { place: { city: 'Oslo', country: 'NO', venue: 'City Hall', evidence: {} } });
    told('2024-05-02', { status: 'planned', date: on('2024-05') });
    told('2024-05-04', { place: { city: 'Oslo', country: 'NO', venue: 'Grand Hotel', evidence: {} } });
    tell(db, 'Elsewhere\nwords', [meeting([side('Kim Moe', 'DK'), side('Per Dahl', 'FI')])]);
  });

  test('are shown with what each says, which value counts and why', async () => {
    const [event] = (await eventsOf(asked)).filter(({ report_count }) => report_count === 3);
    const { choices, reports, possible_duplicates } = await detailOf(asked, event!.id);
    const byDay = Object.fromEntries(reports.map(({ id, document }) => [document.published!.slice(8), id]));
    const choice = (field: string) => choices.find((one) => one.field === field);
    expect(choice('status')).toEqual({
      ...{ field: 'status', value: 'held', because: 'latest-report', differs: true },
      given: [
        { value: 'planned', reports: [byDay['02']] },
        { value: 'held', reports: [byDay['04'], byDay['06']] },
      ],
    });
    expect(choice('date')).toMatchObject({ value: '2024-05-03', because: 'more-precise', differs: false });
    expect(choice('place.city')).toMatchObject({ value: 'Oslo', because: 'agreed', differs: false });
    expect(choice('place.venue')).toMatchObject({
      ...{ value: 'Grand Hotel', because: 'first-report', differs: true },
    });
    expect(possible_duplicates).toEqual([]);
  });

  test('are compared two by two in the order of publication', async () => {
    const [event] = (await eventsOf(asked)).filter(({ report_count }) => report_count === 3);
    const found: EventComparison = (await asked.ok(`/events/${event!.id}/comparison`)).json();
    expect(found).toMatchObject({ compared: 'reports', pair_count: 3 });
    const day = (ref: Comparison['a']) => ref.document.published!.slice(8);
    expect(found.comparisons.map(({ a, b }) => `${day(a)} ${day(b)}`)).toEqual(['02 04', '02 06', '04 06']);
    expect(new Set(found.comparisons.map(({ relation }) => relation))).toEqual(new Set(['one_event']));
    const { body } = await asked.ok({ url: `/events/${event!.id}/comparison`, headers: AS_TEXT });
    expect(body.split('\nTwo reports of one event.\n')).toHaveLength(4);
  });

  test('have to be named one by one', async () => {
    const all = await eventsOf(asked);
    const [event] = all.filter(({ report_count }) => report_count === 3);
    const { reports } = await detailOf(asked, event!.id);
    const { detail, errors } = await asked.problem(
      `/comparison?a=${reports[0]!.id}&b=${event!.id}`,
      'invalid-parameter',
    );
    expect(errors).toMatchObject([{ parameter: 'b' }]);
    for (const { id } of reports) expect(detail).toContain(id);
  });

  test('have nothing to do with another meeting, which has nothing to be compared with', async () => {
    const all = await eventsOf(asked);
    const [other] = all.filter(({ report_count }) => report_count === 1);
    const [event] = all.filter(({ report_count }) => report_count === 3);
    const { reports } = await detailOf(asked, event!.id);
    const found = await compared(asked, reports[0]!.id, other!.id);
    expect(found.relation).toBe('neither');
    expect(found.summary[0]).toMatch(/^Nothing says that A and B may be of one event/);
    expect((await asked.ok(`/events/${other!.id}/comparison`)).json()).toEqual({
      ...{ event_id: other!.id, compared: 'nothing', pair_count: 0, comparisons: [] },
    });
    const { body } = await asked.ok({ url: `/events/${other!.id}/comparison`, headers: AS_TEXT });
    expect(body).toBe('One report, and no possible duplicate: there is nothing to compare.\n');
  });

  test('an event that another one has taken in stands for its report', async () => {
    const [event] = (await eventsOf(asked)).filter(({ report_count }) => report_count === 3);
    const own = asked.db
      .prepare<[string], { id: string; own_event_id: string }>(
        'SELECT id, own_event_id FROM reports WHERE event_id = ? AND own_event_id <> event_id',
      )
      .all(event!.id);
    expect(own).toHaveLength(2);
    const found = await compared(asked, own[0]!.own_event_id, own[1]!.own_event_id);
    expect([found.a.report_id, found.b.report_id]).toEqual(own.map(({ id }) => id));
  });
});

const gone = testApp((db) => {
  ingestText(db, ONE_SIDE);
  ingestText(db, OTHER_SIDE);
});

describe('ten reports of one meeting', () => {
  const sides = [side('Ana Lind', 'NO'), side('Bo Berg', 'SE')];
  const asked = testApp((db) => {
    for (let at = 10; at < 20; at++)
      tell(db, `No ${at}\nwords`, [meeting(sides, { date: on('2024-05-03') })], {
        published: `2024-05-${at}`,
      });
  });

  test('are more pairs than are compared at once', async () => {
    const [event] = await eventsOf(asked);
    const found: EventComparison = (await asked.ok(`/events/${event!.id}/comparison`)).json();
    expect(found.pair_count).toBe(45);
    expect(found.comparisons).toHaveLength(28);
    const { body } = await asked.ok({ url: `/events/${event!.id}/comparison`, headers: AS_TEXT });
    expect(body).toMatch(/\n17 more pairs left out\.\n$/);
  });
});

test('an event that was withdrawn is compared no more, and one that was merged is sent on', async () => {
  const [one, other] = (await eventsOf(gone)).map(({ id }) => id);
  const [document] = (await detailOf(gone, other!)).reports.map((report) => report.document.id);
  commit(gone.db, { at: new Date('2024-06-01'), why: 'sent in error' }, (write) => ({
    result: removeDocument(write, document!),
  }));
  const { detail } = await gone.problem(`/comparison?a=${one}&b=${other}`, 'gone');
  expect(detail).toMatch(/was withdrawn on 2024-06-01: sent in error$/);
  await gone.problem(`/events/${other}/comparison`, 'gone');
  ingestText(gone.db, `${ONE_SIDE}\nIt was their first call.\n`);
  const merged = gone.db
    .prepare<[], { own_event_id: string }>('SELECT own_event_id FROM reports WHERE own_event_id <> event_id')
    .get()!;
  const { statusCode, headers } = await gone.app.inject(`/events/${merged.own_event_id}/comparison`);
  expect(statusCode).toBe(308);
  expect(headers.location).toMatch(/^\/events\/evt_[0-9a-f]+\/comparison$/);
});

const gold = new URL('../../shared/gold/written/', import.meta.url);
const reason = existsSync(gold) ? '' : ' (skipped: there is no ../shared/gold)';
describe.skipIf(!existsSync(gold))(`the two sides of one call in ../shared${reason}`, () => {
  const asked = testApp((db) => {
    for (const name of existsSync(gold) ? ['b13', 'b14'] : []) {
      const file = (kind: string) => readFileSync(new URL(`${name}.${kind}`, gold), 'utf8');
      ingestText(db, file('txt'), JSON.parse(file('meta.json')));
    }
  });

  test('show each other, and what each leaves out', async () => {
    const calls = (await eventsOf(asked)).filter(({ kind }) => kind === 'call').map(({ id }) => id);
    expect(calls).toHaveLength(2);
    for (const id of calls) {
      const other = calls.find((one) => one !== id);
      expect((await detailOf(asked, id)).possible_duplicates).toMatchObject([{ event_id: other }]);
    }
    const [ethiopian, egyptian] = calls as [string, string];
    const { claims, relation } = await compared(asked, egyptian, ethiopian);
    expect(relation).toBe('possible_duplicates');
    const only = (rows: readonly { text: string }[], word: RegExp) =>
      texts(rows).filter((text) => word.test(text));
    for (const word of [/rejection of the second filling/, /red line/, /release of two .* engineers/])
      expect(only(claims.only_a, word)).toHaveLength(1);
    for (const word of [/visit Cairo/, /Joint Ministerial Commission/, /turbines/, /Security Council/])
      expect(only(claims.only_b, word)).toHaveLength(1);
    expect(claims.both.some(({ a, b }) => /harm/.test(a.text) && /harm/.test(b.text))).toBe(true);
  });
});
