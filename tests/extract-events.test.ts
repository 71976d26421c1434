import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import type { ReportedEvent } from '../src/model/event.ts';
import { read } from '../src/read/read.ts';
import type { EventExample } from './examples/event-example.ts';
import { TITLE_EXAMPLES } from './examples/titles.ts';

const eventsOf = (text: string, publisher: string): ReportedEvent[] =>
  extract(
    read({
      bytes: new TextEncoder().encode(text),
      name: 'example.txt',
      sidecar: { publisher, published: '2019-06-12' },
    }),
  );

/** A whole document of its publisher, else a paragraph of the news desk's. */
const found = (text: string, publisher: string | undefined): ReportedEvent[] =>
  publisher ? eventsOf(text, publisher) : eventsOf(`News in brief\n\n${text}\n`, 'Northern Wire');

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

/** Every table of `examples/events/`, a phrase family a file. */
const FAMILIES = await Promise.all(
  readdirSync(new URL('examples/events/', import.meta.url)).map(async (file) => {
    const family = basename(file, '.ts');
    const { EXAMPLES }: { EXAMPLES: readonly EventExample[] } = await import(
      `./examples/events/${family}.ts`
    );
    return { family, examples: EXAMPLES };
  }),
);

for (const { family, examples } of FAMILIES)
  describe(`events: ${family}`, () => {
    for (const { text, publisher, events, gap } of examples)
      (gap ? test.fails : test)(text, () => {
        expect(found(text, publisher).map((event, k) => line(event, events[k] ?? ' @  on '))).toEqual(events);
      });
  });

describe('titles', () => {
  for (const { text, publisher, titles } of TITLE_EXAMPLES)
    test(text, () => {
      const [event] = found(text, publisher);
      expect(event?.participants.map(({ title }) => title)).toEqual(titles);
    });
});

test('talks that are the first word of a document, without title or words before them', () => {
  const [talks, more] = eventsOf(
    'Talks with Foreign Minister Ana Ruiz of Peru, President Kojo Otieno of Kenya and Premier Sena Mensah of Togo were held on Monday. Ruiz met Otieno again on Tuesday.\n',
    'Northern Wire',
  );
  const wanted = 'held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE on 2019-06-11';
  expect(talks && line(talks, wanted)).toBe(wanted);
  expect(more).toBeUndefined();
});
