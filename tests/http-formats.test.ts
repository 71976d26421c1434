import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { claim, meeting, side, type Told, tell, tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

/** Texts that a table, a calendar, a feed or a page could take for something else than text. */
const HOSTILE: Told = {
  text: '=HYPERLINK("http://evil.example")\nAna, "Lind" met Bo.',
  publisher: '<script>alert(1)</script> & ]]> Sons',
  published: '2024-04-02',
  events: [
    meeting([side('=cmd|Lind', 'NO'), side('Bo; "Berg",\r\nBEGIN:VEVENT', 'SE')], '2024-04-01', {
      claims: [claim('=cmd|Lind', '+1 is, "one"\nmore')],
    }),
  ],
};

const { ok } = testApp((db) => {
  tellStory(db);
  tell(db, HOSTILE);
});
const table = async (url: string): Promise<Record<string, string>[]> =>
  parse((await ok(url)).body, { columns: true, record_delimiter: '\r\n' });

describe('CSV', () => {
  test('has the event of a claim where it is asked for, and only there', async () => {
    const day = 'from=2024-04-01&to=2024-04-01';
    const [claimed] = await table(`/claims?format=csv&include=event&${day}`);
    expect(claimed).toMatchObject({ event_kind: 'meeting', event_date_start: '2024-04-01' });
    expect(claimed!.event_participants).toContain('Lind');
    const [bare] = await table(`/claims?format=csv&${day}`);
    expect(Object.keys(bare!)).not.toContain('event_kind');
  });

  test('has a row for each event and a column for each value', async () => {
    const answer = await ok('/events?format=csv&person=Roe&sort=date');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="events.csv"');
    const [call, undated] = await table('/events?format=csv&person=Roe&sort=date');
    expect(call).toMatchObject({
      kind: 'call',
      date_start: '2024-02-01',
      place_city: '',
      participants: 'Mary Roe; Ivan Petrov',
      participant_countries: '; BG',
      publishers: 'Harbour Post',
    });
    expect(undated).toMatchObject({ date_start: '', date_precision: '', place_city: 'Geneva' });
  });

  test('has nothing that a spreadsheet would run, and every text whole', async () => {
    const [event] = await table('/events?format=csv&from=2024-04-01&to=2024-04-01');
    expect(event!.participants).toBe(`'=cmd|Lind; Bo; "Berg",\r\nBEGIN:VEVENT`);
    const [spoken] = await table('/claims?format=csv&from=2024-04-01&to=2024-04-01');
    expect(spoken!.text).toBe('\'+1 is, "one"\nmore');
  });

  test('has the columns of the fields that were asked for, and whole records where they were included', async () => {
    const rows = await table('/events?format=csv&fields=id,date,claims&include=claims&person=Novak');
    expect(Object.keys(rows[0]!)).toEqual(
      'id date_start date_end date_precision date_basis claims'.split(' '),
    );
    expect(JSON.parse(rows[0]!.claims!)).toMatchObject([{ text: 'gas flows' }, { text: 'prices fall' }]);
    const [plain] = await table('/events?format=csv');
    expect(Object.keys(plain!)).not.toContain('claims');
    const [told] = await table('/events?format=csv&include=reports');
    expect(Object.keys(told!)).toContain('reports');
    expect(Object.keys(told!)).not.toContain('claims');
  });

  test('of nothing is its head alone', async () => {
    expect((await ok('/topics?format=csv&fields=topic')).body.split('\r\n')).toHaveLength(30);
    expect((await ok('/network?format=csv&person=Nobody')).body).toBe(
      'source,target,source_name,target_name,event_count,weight,first_date,last_date\r\n',
    );
  });

  test('gives all rows whatever the limit', async () => {
    expect(await table('/events?format=csv&limit=1')).toHaveLength(6);
  });
});

test('NDJSON has the rows of the JSON answer, a line each', async () => {
  const lines = (await ok('/events?format=ndjson&include=claims')).body.trimEnd().split('\n');
  const { data } = (await ok('/events?limit=200&include=claims')).json();
  expect(lines.map((line) => JSON.parse(line))).toEqual(data);
});

describe('iCalendar', () => {
  test('has the events of a day as whole days, with what becomes of them', async () => {
    const answer = await ok('/events?format=ics');
    expect(answer.body.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(answer.body));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const shown = events.map(({ summary, startDate, endDate, component }) =>
      [summary, startDate, endDate, component.getFirstPropertyValue('status')].map(String),
    );
    expect(shown).toContainEqual([
      ...['Planned meeting: Ana Lind – Ivan Petrov', '2024-05-10', '2024-05-11', 'TENTATIVE'],
    ]);
    expect(shown).toContainEqual([
      ...['Cancelled meeting: Ola Lind – Jan Novák', '2023-12-31', '2024-01-01', 'CANCELLED'],
    ]);
    // One has no date.
    expect(events).toHaveLength(5);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
  });

  test('names a document without title and publisher by its id', async () => {
    const nameless = testApp((db) => {
      const events = [meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], '2024-04-01')];
      tell(db, { text: 'Ana Lind met Bo Berg.', title: null, events });
    });
    const [{ id }] = (await nameless.ok('/documents')).json().data;
    const { body } = await nameless.ok('/events?format=ics');
    const calendar = new ICAL.Component(ICAL.parse(body));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.description).toContain(`Reported: ${id}`);
  });

  test('of one event stands at its address', async () => {
    const [{ id }] = (await ok('/events?kind=call')).json().data;
    const { body } = await ok({ url: `/events/${id}`, headers: { accept: 'text/calendar' } });
    const calendar = new ICAL.Component(ICAL.parse(body));
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event!.getFirstPropertyValue('uid')).toBe(id);
  });
});

describe('Atom', () => {
  const parser = new XMLParser({ ignoreAttributes: false, cdataPropName: 'cdata' });

  test('is well-formed, has an entry for each row and no markup of strangers', async () => {
    const answer = await ok({ url: '/events?limit=200', headers: { accept: 'application/atom+xml' } });
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const { feed } = parser.parse(answer.body, true);
    expect(feed.entry).toHaveLength(6);
    for (const { id, updated } of feed.entry) {
      expect(id).toMatch(/^http:\/\/localhost\/events\/evt_/);
      expect(updated).toMatch(/^2024-01-01T/);
    }
    expect(answer.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; Sons');
    expect(answer.body).not.toContain('<script>');
  });

  test('tells the next page in the header', async () => {
    const first = await ok('/events?format=atom&limit=4');
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))![1]!;
    const { feed } = parser.parse((await ok(next)).body);
    expect(feed.entry).toHaveLength(2);
  });
});

describe('JSON-LD', () => {
  test('is a graph of schema.org events', async () => {
    const answer = await ok({
      url: '/events?person=Novak&kind=meeting&status=held',
      headers: { accept: 'application/ld+json' },
    });
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(answer.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          name: 'Meeting: Ana Lind – Jan Novák',
          startDate: '2024-03-01',
          eventStatus: 'https://schema.org/EventScheduled',
          location: { '@type': 'Place', name: 'Oslo', address: { addressCountry: 'NO' } },
          organizer: [{ name: 'Ana Lind' }],
          attendee: [
            {
              ...{ '@type': 'Person', name: 'Ana Lind', jobTitle: 'Foreign Minister' },
              affiliation: { '@type': 'Country', name: 'Norway', identifier: 'NO' },
            },
            { name: 'Jan Novák' },
          ],
          subjectOf: [{ '@type': 'Article', publisher: { name: 'Fjord News' } }],
        },
      ],
    });
  });

  test('leaves out what is not known', async () => {
    const [{ id }] = (await ok('/events?undated=only')).json().data;
    const event = (await ok(`/events/${id}?format=jsonld`)).json();
    expect(event['@type']).toBe('Event');
    expect(event).not.toHaveProperty('startDate');
  });
});

describe('the format', () => {
  const typeOf = async (format: string, accept: string) => {
    const url = `/events${format && `?format=${format}`}`;
    return String((await ok({ url, headers: { accept } })).headers['content-type']).split(';')[0];
  };

  test.each([
    ['', '*/*', 'application/json'],
    ['', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['', 'text/csv', 'text/csv'],
    ['', 'text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
    ['', 'application/*', 'application/json'],
    ['csv', 'application/json', 'text/csv'],
    ['ndjson', 'text/html', 'application/x-ndjson'],
  ])('%j with Accept: %s is %s', async (format, accept, type) => {
    expect(await typeOf(format, accept)).toBe(type);
  });

  test('goes into no address that a client makes up', async () => {
    const { body } = await ok({ url: '/events?format=atom', headers: { host: 'a"><script>' } });
    expect(body).toContain('<link rel="alternate" href="http://localhost/"/>');
  });

  test('are at the public address where one is configured, whatever host is asked for', async () => {
    const configured = testApp(tellStory, { publicUrl: 'https://example.org/records' });
    const headers = { host: 'inside.example' };
    for (const format of ['atom', 'ics', 'jsonld']) {
      const { body } = await configured.ok({ url: `/events?format=${format}`, headers });
      expect(body.replace(/\r\n[ ]/g, '')).toMatch(/https:\/\/example\.org\/records\/events\/evt_/);
      expect(body).not.toContain('inside.example');
    }
  });
});
