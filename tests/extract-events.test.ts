import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import type { ReportedEvent } from '../src/model/event.ts';
import { read } from '../src/read/read.ts';
import { EVENT_EXAMPLES } from './examples/events.ts';
import { APART_EXAMPLES } from './examples/events-apart.ts';
import { PASSING_EXAMPLES } from './examples/events-in-passing.ts';
import { MISTAKEN_EXAMPLES } from './examples/events-mistaken.ts';
import { AGENCY_EXAMPLES } from './examples/events-of-agencies.ts';
import { ARTICLE_EXAMPLES } from './examples/events-of-articles.ts';
import { ATTENDANCE_EXAMPLES } from './examples/events-of-attendance.ts';
import { COPY_EXAMPLES } from './examples/events-of-copy.ts';
import { DELEGATION_EXAMPLES } from './examples/events-of-delegations.ts';
import { DISPATCH_EXAMPLES, FILED_EXAMPLES } from './examples/events-of-dispatches.ts';
import { EMISSARY_EXAMPLES } from './examples/events-of-emissaries.ts';
import { JOURNEY_EXAMPLES } from './examples/events-of-journeys.ts';
import { LEAD_EXAMPLES } from './examples/events-of-leads.ts';
import { RELEASE_EXAMPLES } from './examples/events-of-ministries.ts';
import { NAMESAKE_EXAMPLES } from './examples/events-of-namesakes.ts';
import { NEWS_EXAMPLES } from './examples/events-of-news.ts';
import { NOTE_EXAMPLES } from './examples/events-of-notes.ts';
import { OVERREACH_EXAMPLES } from './examples/events-of-overreach.ts';
import { PROTOCOL_EXAMPLES } from './examples/events-of-protocol.ts';
import { READOUT_EXAMPLES } from './examples/events-of-readouts.ts';
import { REPORTER_EXAMPLES } from './examples/events-of-reporters.ts';
import { ROUND_EXAMPLES } from './examples/events-of-rounds.ts';
import { TELEGRAM_EXAMPLES } from './examples/events-of-telegrams.ts';
import { WIRE_EXAMPLES } from './examples/events-of-wires.ts';
import { SUPPOSED_EXAMPLES } from './examples/events-supposed.ts';
import { TITLE_EXAMPLES } from './examples/titles.ts';

const eventsOf = (text: string, publisher: string): ReportedEvent[] =>
  extract(
    read({
      bytes: new TextEncoder().encode(text),
      name: 'example.txt',
      sidecar: { publisher, published: '2019-06-12' },
    }),
  );

/** One line an event, in the notation of the examples; only what the example states is compared. */
function line(event: ReportedEvent, wanted: string): string {
  const people = event.participants
    .map(({ name, title, country, organization, role }) => {
      const role_ = role === 'participant' ? '' : ` [${role}]`;
      return `${name ?? `the ${title}`}/${country ?? organization}${role_}`;
    })
    .join(' + ');
  const place = wanted.includes(' @ ') ? ` @ ${event.place?.city ?? event.place?.country ?? 'nowhere'}` : '';
  const days = event.date?.end ? `${event.date.start}..${event.date.end}` : event.date?.start;
  const date = wanted.includes(' on ') ? ` on ${days ?? 'no day'}` : '';
  const channel = event.channel ? `/${event.channel}` : '';
  return `${event.status} ${event.kind}${channel} ${people}${place}${date}`;
}

describe('events in sentences', () => {
  for (const { text, events, gap } of [
    ...EVENT_EXAMPLES,
    ...AGENCY_EXAMPLES,
    ...COPY_EXAMPLES,
    ...DELEGATION_EXAMPLES,
    ...ARTICLE_EXAMPLES,
    ...ATTENDANCE_EXAMPLES,
    ...PROTOCOL_EXAMPLES,
    ...EMISSARY_EXAMPLES,
    ...PASSING_EXAMPLES,
    ...NAMESAKE_EXAMPLES,
    ...MISTAKEN_EXAMPLES,
    ...REPORTER_EXAMPLES,
    ...WIRE_EXAMPLES,
    ...DISPATCH_EXAMPLES,
    ...NEWS_EXAMPLES,
    ...ROUND_EXAMPLES,
    ...SUPPOSED_EXAMPLES,
    ...LEAD_EXAMPLES,
    ...APART_EXAMPLES,
    ...OVERREACH_EXAMPLES,
    ...TELEGRAM_EXAMPLES,
  ]) {
    (gap ? test.fails : test)(text, () => {
      const found = eventsOf(`News in brief\n\n${text}\n`, 'Northern Wire');
      expect(found.map((event, k) => line(event, events[k] ?? ' @  on '))).toEqual(events);
    });
  }
});

describe('events in releases', () => {
  for (const { text, publisher, events, gap } of [
    ...RELEASE_EXAMPLES,
    ...READOUT_EXAMPLES,
    ...NOTE_EXAMPLES,
    ...JOURNEY_EXAMPLES,
    ...FILED_EXAMPLES,
  ]) {
    (gap ? test.fails : test)(text, () => {
      const found = eventsOf(text, publisher);
      expect(found.map((event, k) => line(event, events[k] ?? ' @  on '))).toEqual(events);
    });
  }
});

describe('titles', () => {
  for (const { text, titles } of TITLE_EXAMPLES)
    test(text, () => {
      const [event] = eventsOf(`News in brief\n\n${text}\n`, 'Northern Wire');
      expect(event?.participants.map(({ title }) => title)).toEqual(titles);
    });
});

test('talks that are the first word of a document, without title or words before them', () => {
  const [found, more] = eventsOf(
    'Talks with Foreign Minister Ana Ruiz of Peru, President Kojo Otieno of Kenya and Premier Sena Mensah of Togo were held on Monday. Ruiz met Otieno again on Tuesday.\n',
    'Northern Wire',
  );
  const wanted = 'held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE on 2019-06-11';
  expect(found && line(found, wanted)).toBe(wanted);
  expect(more).toBeUndefined();
});
