import { storeDocument } from '#src/ingest/store-document.ts';
import type { ReadDocument } from '#src/model/document.ts';
import type { Claim, Participant, ReportedEvent } from '#src/model/event.ts';
import type { Store } from '#src/store/open.ts';

/** An invented document with what it reports, put into the store as if it had been read; its first line is the title. */
export type Told = {
  text: string;
  title?: null;
  publisher?: string;
  published?: string;
  events: ReportedEvent[];
};

export function tell(db: Store, told: Told): void {
  const received = { bytes: Buffer.from(told.text), media_type: 'text/plain', sidecar_sha256: '' };
  storeDocument(db, received, readDocument(told), told.events, new Date('2024-01-01T00:00:00Z'));
}

function readDocument({ text, publisher = null!, published = null!, ...told }: Told): ReadDocument {
  const title = told.title === null ? null : text.split('\n', 1)[0]!;
  const body = title === null ? 0 : title.length + 1;
  const blocks: ReadDocument['blocks'] = [{ start: body, end: text.length, kind: 'body' }];
  if (title !== null) blocks.unshift({ start: 0, end: title.length, kind: 'title' });
  return {
    ...{ title, publisher, published, text, blocks },
    ...{ source: null, url: null, modified: null, language: 'en', dateline: null, evidence: {} },
  };
}

export const side = (
  name: string | null,
  country: string | null,
  more: Partial<Participant> = {},
): Participant => ({
  ...{ name, title: 'Foreign Minister', country, organization: null, role: 'participant', evidence: {} },
  ...more,
});

export const claim = (speaker: string, text: string, more: Partial<Claim> = {}): Claim => ({
  ...{ speakers: [speaker], text, mode: 'indirect', act: 'assertive', rule: 'test', evidence: {} },
  ...{ start: 10, end: 10 + text.length },
  ...more,
});

/** A meeting held on a day in a city; whatever is given goes before. */
export const meeting = (
  participants: Participant[],
  day: string | null,
  more: Partial<ReportedEvent> = {},
): ReportedEvent => ({
  ...{ kind: 'meeting', channel: 'in_person', status: 'held', salience: 'main', evidence: {} },
  date: day === null ? null : { start: day, end: null, precision: 'day', basis: 'stated', evidence: null },
  ...{ place: { city: 'Oslo', country: 'NO', venue: null, evidence: {} }, topics: [], claims: [] },
  participants,
  ...more,
});

const lind = side('Ana Lind', 'NO', { role: 'host' });
const novak = side('Jan Novák', 'CZ', { role: 'guest', title: 'Prime Minister' });
const petrov = side('Ivan Petrov', 'BG', { title: 'President' });
const roe = side('Mary Roe', null, { organization: 'United Nations', title: 'Envoy' });
const topic = (name: 'energy' | 'trade-economy') => ({
  topic: name,
  phrase: 'x',
  start: 3,
  end: 4,
  rule: 'test',
});

/** Five events told by three documents: enough for each filter to tell some from others. */
export const STORY: Told[] = [
  {
    text: 'Ministers meet in Oslo\nAna Lind received Jan Novák. Both said that gas flows.',
    publisher: 'Fjord News',
    published: '2024-03-02',
    events: [
      meeting([lind, novak], '2024-03-01', {
        topics: [topic('energy'), topic('trade-economy')],
        claims: [
          claim('Ana Lind', 'gas flows'),
          claim('Jan Novák', 'prices fall', { act: 'directive', start: 40, end: 51 }),
        ],
      }),
      meeting([lind, petrov], '2024-05-10', {
        status: 'planned',
        salience: 'mentioned',
        topics: [topic('energy')],
      }),
    ],
  },
  {
    text: 'Call with the President\nMary Roe telephoned Ivan Petrov <script>alert(1)</script>.',
    publisher: 'Harbour Post',
    published: '2024-02-01',
    events: [
      meeting([roe, petrov], '2024-02-01', {
        ...{ kind: 'call', channel: 'phone', place: null },
        claims: [claim('Mary Roe', 'talks must go on', { mode: 'direct', act: 'directive' })],
      }),
      meeting([roe, lind], null, { place: { city: 'Geneva', country: 'CH', venue: null, evidence: {} } }),
    ],
  },
  {
    text: 'Another Lind\nOla Lind met Jan Novák.',
    publisher: 'Harbour Post',
    events: [meeting([side('Ola Lind', 'SE'), novak], '2023-12-31', { status: 'cancelled' })],
  },
];

export function tellStory(db: Store): void {
  for (const document of STORY) tell(db, document);
}
