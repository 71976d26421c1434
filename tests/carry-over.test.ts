import { describe, expect, test } from 'vitest';
import { correct } from '#src/ingest/correct.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import type { EventDetail } from '#src/model/event-detail.ts';
import { testApp } from './http-setup.ts';
import { claim, meeting, on, side, tell } from './stored.ts';

const URL = 'https://example.org/news/17';
const WHY = { why: 'the ministry says so', at: new Date('2024-06-01T00:00:00Z') };
const lind = side('Ana Lind', 'NO');
const novak = side('Jan Novák', 'CZ');
const GRAIN = 'grain must move';
const talks = (day: string, more: Partial<ReportedEvent> = {}) =>
  meeting([lind, novak], { date: on(day), claims: [claim(['Jan Novák'], GRAIN, 3)], ...more });

/** A document that comes in, and comes again with a sentence more and these events. */
function versions(before: ReportedEvent[], now: ReportedEvent[]) {
  const { app, db, ok } = testApp();
  const told = (text: string, events: ReportedEvent[]) =>
    tell(db, text, events, { url: URL, published: '2024-03-05' });
  told('Talks\nwords', before);
  return {
    say: (id: string, field: string, value: string) => correct(db, { id, field, value }, WHY),
    comesAgain: () => told('Talks\nwords\nand more words', now),
    get: async (id: string) => {
      const { statusCode, headers } = await app.inject(`/events/${id}`);
      const location = headers.location?.replace('/events/', '');
      const event = location ? ((await ok(`/events/${location}`)).json() as EventDetail) : null;
      return { statusCode, location, event };
    },
    events: async () => {
      const ids = (await ok('/events?sort=date')).json().data.map(({ id }: { id: string }) => id);
      return Promise.all(ids.map(async (id: string) => (await ok(`/events/${id}`)).json() as EventDetail));
    },
    claims: async () => (await ok('/claims')).json().data,
    claimAt: (id: string) => app.inject(`/claims/${id}`),
  };
}

describe('a document that comes in a newer version', () => {
  test('keeps what people have said of its event, its report and its claims, under ids that send on', async () => {
    const { say, comesAgain, get, events, claims, claimAt } = versions(
      [talks('2024-03-01')],
      [talks('2024-03-01', { topics: [] })],
    );
    const [was] = await events();
    const [said] = await claims();
    say(was!.id, 'place.city', 'Bergen');
    say(was!.reports[0]!.id, 'participants.1.title', 'Prime Minister');
    say(said.id, 'act', 'directive');
    comesAgain();
    const { statusCode, event } = await get(was!.id);
    expect(statusCode).toBe(308);
    expect(event).toMatchObject({
      place: { city: 'Bergen' },
      corrections: [{ field: 'place.city', value: 'Bergen', why: WHY.why, at: WHY.at.toISOString() }],
      reports: [{ corrections: [{ field: 'participants.1.title', extracted: 'Foreign Minister' }] }],
    });
    expect(await claims()).toMatchObject([{ text: GRAIN, act: 'directive' }]);
    expect((await claimAt(said.id)).statusCode).toBe(308);
  });

  test('keeps them with the side that they are of', async () => {
    const other = side('Per Holm', 'DK');
    const now = meeting([other, novak, lind], { date: on('2024-03-01') });
    const { say, comesAgain, events } = versions(
      [meeting([lind, novak, other], { date: on('2024-03-01') })],
      [now],
    );
    say((await events())[0]!.reports[0]!.id, 'participants.0.title', 'King');
    comesAgain();
    const [{ reports }] = (await events()) as [EventDetail];
    expect(reports[0]!.corrections).toMatchObject([{ field: 'participants.2.title', value: 'King' }]);
  });

  test('tells two meetings of the same sides apart, and follows one whose day was wrong', async () => {
    const { comesAgain, events, get } = versions(
      [talks('2024-03-01'), talks('2024-02-10')],
      [talks('2024-03-01', { claims: [] }), talks('2024-02-11')],
    );
    const [february, march] = await events();
    comesAgain();
    const [feb, mar] = await events();
    expect((await get(february!.id)).location).toBe(feb!.id);
    expect((await get(march!.id)).location).toBe(mar!.id);
  });

  test('lets go of what it does not tell any more, or tells of twice', async () => {
    const { comesAgain, events, get } = versions(
      [talks('2024-03-01')],
      [talks('2024-02-01'), talks('2024-02-02')],
    );
    const [was] = await events();
    comesAgain();
    expect((await get(was!.id)).statusCode).toBe(410);
  });
});
