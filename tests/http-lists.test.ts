import { describe, expect, test } from 'vitest';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { meeting, on, side, tell } from './stored.ts';

const { ok } = testApp(tellStory);
const rows = async (url: string) => (await ok(url)).json().data;
// biome-ignore lint/suspicious/noExplicitAny: rows of many lists.
const shown = async (url: string, show: (row: any) => unknown) => (await rows(url)).map(show);

describe('people', () => {
  const LIND = 'Ana Lind';
  test.each<[string, string[]]>([
    ['country=NO', [LIND]],
    ['country=NO,CZ&sort=name', [LIND, 'Jan Novák']],
    ['country=!NO&sort=name', ['Ivan Petrov', 'Jan Novák', 'Mary Roe', 'Ola Lind']],
    ['organization=united nations', ['Mary Roe']],
    ['title=minister&sort=name', [LIND, 'Jan Novák', 'Ola Lind']],
    ['title=minister prime', ['Jan Novák']],
    ['title=!minister&sort=name', ['Ivan Petrov', 'Mary Roe']],
    ['with=Novak&sort=name', [LIND, 'Ola Lind']],
    ['with=Novak,Roe&sort=name', [LIND, 'Ivan Petrov', 'Ola Lind']],
    ['with=Nobody', []],
    ['kind=call&sort=name', ['Ivan Petrov', 'Mary Roe']],
    ['topic=trade-economy&sort=name', [LIND, 'Jan Novák']],
    ['with=Novak&status=cancelled', ['Ola Lind']],
    ['from=2024-05-01&sort=name', [LIND, 'Ivan Petrov']],
    ['publisher=Fjord News&sort=name', [LIND, 'Ivan Petrov', 'Jan Novák']],
    ['min_events=3', [LIND]],
    ['q=Lind&country=SE', ['Ola Lind']],
    ['q=Lind&kind=call', []],
  ])('%s', async (query, expected) => {
    expect(await shown(`/people?${query}`, ({ name }) => name)).toEqual(expected);
    const { page } = (await ok(`/people?${query}&count=exact`)).json();
    expect(page.total).toBe(expected.length);
  });

  test('have offices and counterparts where they are asked for', async () => {
    const [person] = await rows(
      '/people?q=Novak&include=offices,counterparts&fields=name,offices,counterparts',
    );
    expect(person).toMatchObject({ offices: [{ title: 'Prime Minister', country: 'CZ' }] });
    expect(person.counterparts.map(({ name }: { name: string }) => name)).toEqual(['Ana Lind', 'Ola Lind']);
    expect(Object.keys(person).sort()).toEqual(['counterparts', 'name', 'offices']);
  });
});

describe('claims', () => {
  test.each<[string, string[]]>([
    ['person=Novak', ['gas flows', 'prices fall']],
    ['person=Novak&speaker=Novak', ['prices fall']],
    ['country=BG', ['talks must go on']],
    ['kind=meeting', ['gas flows', 'prices fall']],
    ['organization=United Nations&country=!BG', []],
    ['publisher=harbour post', ['talks must go on']],
    ['to=2024-02-15', ['talks must go on']],
    ['undated=only', []],
    ['sort=date', ['talks must go on', 'gas flows', 'prices fall']],
  ])('%s', async (query, expected) => {
    expect((await shown(`/claims?${query}`, ({ text }) => text)).sort()).toEqual([...expected].sort());
  });

  test('have their event where it is asked for', async () => {
    const [claim] = await rows('/claims?act=directive&include=event&kind=call');
    expect(claim.event).toMatchObject({ id: claim.event_id, kind: 'call' });
    const [{ document_id }] = await rows('/claims?kind=call');
    expect(await rows(`/claims?document=${document_id}`)).toHaveLength(1);
  });
});

describe('documents', () => {
  test.each<[string, string[]]>([
    ['person=Novak', ['Ministers meet in Oslo', 'Another Lind']],
    ['person=Novak&topic=energy', ['Ministers meet in Oslo']],
    ['kind=call', ['Call with the President']],
    ['from=2024-02-15', ['Ministers meet in Oslo']],
    ['undated=only', ['Another Lind']],
    ['language=EN', ['Ministers meet in Oslo', 'Call with the President', 'Another Lind']],
    ['language=!en', []],
    ['sort=date', ['Call with the President', 'Ministers meet in Oslo', 'Another Lind']],
  ])('%s', async (query, expected) => {
    expect(await shown(`/documents?${query}`, ({ title }) => title)).toEqual(expected);
  });

  test('have their events where they are asked for', async () => {
    const [document] = await rows('/documents?publisher=Fjord News&include=events');
    expect(document.events.map(({ status }: { status: string }) => status)).toEqual(['held', 'planned']);
  });
});

describe('counts', () => {
  const counted = (url: string) => shown(url, ({ key, count }) => `${key} ${count}`);
  test.each<[string, string[]]>([
    ['/events?group_by=kind', ['meeting 4', 'call 1']],
    ['/events?group_by=status&person=Lind', ['held 2', 'cancelled 1', 'planned 1']],
    ['/events?group_by=pair', ['BG-NO 1', 'CZ-NO 1', 'CZ-SE 1', 'null 2']],
    ['/events?group_by=topic', ['energy 2', 'trade-economy 1', 'null 3']],
    ['/events?group_by=year', ['2023 1', '2024 3', 'null 1']],
    ['/events?group_by=month', ['2023-12 1', '2024-02 1', '2024-03 1', '2024-05 1', 'null 1']],
    ['/events?group_by=publisher', ['Harbour Post 3', 'Fjord News 2']],
    ['/events?group_by=organization', ['United Nations 2', 'null 3']],
    ['/events?group_by=place', ['NO 3', 'CH 1', 'null 1']],
    ['/claims?group_by=act', ['directive 2', 'assertive 1']],
    ['/claims?group_by=year', ['2024 3']],
    ['/documents?group_by=year', ['2024 2', 'null 1']],
    ['/documents?group_by=publisher', ['Harbour Post 2', 'Fjord News 1']],
  ])('%s', async (url, expected) => {
    expect(await counted(url)).toEqual(expected);
  });

  test('of countries come with their names, the largest first', async () => {
    expect(await rows('/events?group_by=country&limit=2')).toEqual([
      { key: 'NO', label: 'Norway', count: 3 },
      { key: 'BG', label: 'Bulgaria', count: 2 },
    ]);
  });

  test('of people are by person, with the name', async () => {
    const [first] = await rows('/events?group_by=person');
    expect(first).toMatchObject({ key: expect.stringMatching(/^per_/), label: 'Ana Lind', count: 3 });
  });

  test('stand beside the rows where facets ask for them', async () => {
    const { data, meta } = (await ok('/events?person=Lind&facets=kind,status&limit=1')).json();
    expect(data).toHaveLength(1);
    expect(meta.facets.kind).toEqual([{ key: 'meeting', label: null, count: 4 }]);
    expect(meta.facets.status.map(({ count }: { count: number }) => count)).toEqual([2, 1, 1]);
  });
});

describe('tallies', () => {
  test('count what the filters select', async () => {
    expect(await rows('/countries?topic=trade-economy')).toEqual([
      { code: 'CZ', name: 'Czechia', event_count: 1, person_count: 1 },
      { code: 'NO', name: 'Norway', event_count: 1, person_count: 1 },
    ]);
    expect(await rows('/organizations')).toEqual([
      { name: 'United Nations', event_count: 2, person_count: 1 },
    ]);
    expect(await shown('/publishers?kind=call', ({ name, event_count }) => `${name} ${event_count}`)).toEqual(
      ['Harbour Post 1'],
    );
    expect(await rows('/publishers?limit=1')).toEqual([
      {
        name: 'Harbour Post',
        document_count: 2,
        event_count: 3,
        first_published: '2024-02-01',
        last_published: '2024-02-01',
      },
    ]);
    const topics = await rows('/topics?status=planned');
    expect(topics).toHaveLength(28);
    expect(topics.filter(({ event_count }: { event_count: number }) => event_count > 0)).toMatchObject([
      { topic: 'energy', event_count: 1 },
    ]);
  });
});

describe('the network', () => {
  test('has the pairs that meet for different sides', async () => {
    const edges = await shown('/network', (one) => [one.source_name, one.target_name].sort().join(' + '));
    expect(edges.sort()).toEqual([
      'Ana Lind + Ivan Petrov',
      'Ana Lind + Jan Novák',
      'Ana Lind + Mary Roe',
      'Ivan Petrov + Mary Roe',
      'Jan Novák + Ola Lind',
    ]);
  });

  test('tells its nodes, and the days', async () => {
    const { data, meta } = (await ok('/network?of=country&country=BG')).json();
    expect(data).toMatchObject([
      {
        source: 'BG',
        target: 'NO',
        event_count: 1,
        weight: 1,
        first_date: '2024-05-10',
        last_date: '2024-05-10',
      },
    ]);
    expect(meta.nodes).toMatchObject([
      { id: 'BG', name: 'Bulgaria', event_count: 2 },
      { id: 'NO', event_count: 1 },
    ]);
  });
});

test('says no day where a document tells the month alone', async () => {
  const { ok } = testApp((store) => {
    const sides = [side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')];
    tell(store, 'Talks\nwords', [meeting(sides, { date: on('2024-05-10') })]);
    tell(store, 'More talks\nwords', [meeting(sides, { date: on('2024-06'), status: 'planned' })]);
  });
  const [edge] = (await ok('/network')).json().data;
  expect(edge).toMatchObject({ event_count: 2, first_date: '2024-05-10', last_date: '2024-06' });
  expect((await ok('/network?status=held')).json().data[0]).toMatchObject({ event_count: 1 });
  const [found] = (await ok('/people?q=Lind')).json().data;
  const { offices } = (await ok(`/people/${found.id}`)).json();
  expect(offices[0]).toMatchObject({ first_reported: '2024-05-10', last_reported: '2024-06' });
});
