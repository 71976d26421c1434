import { expect, test } from 'vitest';
import { testApp } from './http-setup.ts';
import { meeting, on, side, tell } from './stored.ts';

/** A summit of the days when there was another state, and one of today. */
const { ok } = testApp((store) => {
  const us = side('Mary Roe', 'US');
  tell(store, 'Then\nwords', [meeting([us, side('Ivan Petrov', 'SU')], { date: on('1987-12-08') })]);
  tell(store, 'Now\nwords', [meeting([us, side('Oleg Sidorov', 'RU')], { date: on('2009-07-06') })]);
  const others = ['DD', 'YU', 'CS'].map((code) => side(`Minister ${code}`, code));
  tell(store, 'Others\nwords', [meeting(others, { date: on('1986-05-01') })]);
});

test('states that are no more have the names they had', async () => {
  const { data } = (await ok('/countries')).json();
  const named = data.map(({ code, name }: Record<string, string>) => `${code} ${name}`);
  expect(named.sort()).toEqual([
    'CS Czechoslovakia',
    'DD East Germany',
    'RU Russia',
    'SU Soviet Union',
    'US United States',
    'YU Yugoslavia',
  ]);
});

test('so do their pairs and their nodes', async () => {
  const { data } = (await ok('/events?from=1987&to=1987&group_by=pair')).json();
  expect(data).toMatchObject([{ key: 'SU-US', label: 'Soviet Union – United States' }]);
  const { nodes } = (await ok('/network?of=country&country=US')).json().meta;
  expect(nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Russia',
    'Soviet Union',
    'United States',
  ]);
});

test.each([
  ['/events?country=Soviet Union', 1],
  ['/events?q=soviet', 1],
  ['/events?q=russia', 1],
])('events are found by them: %s', async (url, count) => {
  expect((await ok(url)).json().data).toHaveLength(count);
});
