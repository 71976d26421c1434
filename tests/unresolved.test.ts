import { describe, expect, test } from 'vitest';
import type { Unresolved } from '#src/model/unresolved-record.ts';
import { testApp } from './http-setup.ts';
import { at, meeting, on, side, tell } from './stored.ts';

describe('what the documents leave open', () => {
  const { ok, problem } = testApp((db) => {
    const host = side('Ana Lind', 'NO', { title: 'Prime Minister' });
    const held = { date: on('2024-05-03'), place: at('Oslo', 'NO') };
    tell(db, 'One\nZhao Min comes', [meeting([host, side('Zhao Min', 'CN')], held)]);
    tell(db, 'Two\nZhao Rui comes', [
      meeting([host, side('Zhao Rui', 'CN')], { ...held, date: on('2024-06-03') }),
    ]);
    tell(db, 'Three\nZhao comes', [meeting([host, side('Zhao', 'CN')], { ...held, date: on('2024-07-03') })]);
    tell(db, 'Four\nLind comes', [
      meeting([side('Lind', 'NO', { title: 'Prime Minister' }), side(null, 'CN')], {
        ...held,
        place: null,
        date: on('2024-08-03'),
      }),
    ]);
    tell(db, 'Five\nno date', [meeting([host, side('Bo Berg', 'SE')], { place: held.place })]);
  });
  const list = async (query = '') =>
    (await ok(`/unresolved?${query}`)).json() as {
      data: Unresolved[];
      page: { total: number; next: string | null };
    };
  const names = (one: Unresolved) => one.candidates.map(({ name }) => name);

  test('a surname that two have, with both of them; one that only one has is theirs', async () => {
    const { data } = await list('open=person');
    expect(data).toMatchObject([
      {
        open: 'person',
        name: 'Zhao',
        title: 'Foreign Minister',
        country: 'CN',
        field: 'participants.1',
        document: { title: 'Three' },
      },
    ]);
    expect(names(data[0]!)).toEqual(['Zhao Min', 'Zhao Rui']);
    expect((await ok('/people?q=Lind')).json().data).toMatchObject([
      { name: 'Ana Lind', variants: ['Ana Lind', 'Lind'], event_count: 5 },
    ]);
  });

  test('an office without a name, with who is known to hold it then', async () => {
    const { data } = await list('open=office');
    expect(data).toMatchObject([{ name: null, title: 'Foreign Minister', country: 'CN' }]);
    expect(names(data[0]!)).toEqual(['Zhao Min', 'Zhao Rui']);
  });

  test('events without a date, meetings without a place', async () => {
    expect((await list('open=date')).data).toMatchObject([
      { open: 'date', document: { title: 'Five' }, candidates: [] },
    ]);
    expect((await list('open=place')).data).toMatchObject([{ open: 'place', document: { title: 'Four' } }]);
  });

  test('all of it page by page, each once', async () => {
    const { data: all, page } = await list('count=exact');
    expect(page.total).toBe(4);
    const rows: Unresolved[] = [];
    let cursor = '';
    do {
      const {
        data,
        page: { next },
      } = await list(`limit=1${cursor}`);
      rows.push(...data);
      cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
    } while (cursor);
    expect(rows).toEqual(all);
    await problem('/unresolved?open=nothing', 'invalid-parameter');
  });

  test('who is open is found by the name all the same', async () => {
    const found = (await ok('/events?person=Zhao')).json();
    expect(found.data).toHaveLength(3);
    expect(found.meta.person[0].ambiguous).toBe(true);
    expect((await ok('/events?person=Zhao%20Min')).json().data).toHaveLength(1);
  });
});

test('people are found by name in the order in which it fits, with the form that fits', async () => {
  const { ok } = testApp((db) => {
    for (const [name, country] of [
      ['Zhao Min', 'CN'],
      ['Zhao Min Hua', 'CN'],
      ['Min Ye Zhao Lin', 'MM'],
      ['Bo Berg', 'SE'],
    ] as const)
      tell(db, `${name} comes`, [meeting([side(name, country), side('Ana Lind', 'NO')])]);
  });
  const { data, meta } = (await ok('/people?q=zhao%20min&limit=2')).json();
  expect(data[0].match).toEqual({ variant: 'Zhao Min', score: 1 });
  expect(meta.nearest).toEqual([]);
  expect((await ok('/people?q=Zhou%20Min')).json().meta.nearest).toContain('Zhao Min Hua');
});
