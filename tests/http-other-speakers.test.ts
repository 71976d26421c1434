import { expect, test } from 'vitest';
import { testApp } from './http-setup.ts';
import { claim, meeting, side, tell } from './stored.ts';

/** A source says something beside the participants: no person stands for it. */
const { ok } = testApp((store) => {
  const claims = [
    claim(['Ana Lind'], 'gas flows', 1),
    claim(['Dmitri Karlov Pešek'], 'talks were short', 11),
    claim(['the Chancellery'], 'prices fall', 31),
  ];
  tell(store, 'Talks\nwords', [meeting([side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')], { claims })]);
});

test.each<[string, string[]]>([
  ['speaker=Pesek', ['talks were short']],
  ['speaker=Dmitry', ['talks were short']],
  ['speaker=Dmitri Pešek', ['talks were short']],
  ['speaker=Pešek Dmitri', ['talks were short']],
  ['speaker=Dmitri Karlov Pesek', ['talks were short']],
  ['speaker=chancellery', ['prices fall']],
  ['speaker=!Pesek', ['gas flows', 'prices fall']],
  ['speaker=Pesek,Lind', ['gas flows', 'talks were short']],
  ['speaker=name:pesek', []],
  ['speaker=Karl Pesek', []],
  ['speaker=Pesek Dmitri Jan', []],
])('speakers who do not take part are found by any word of their names: %s', async (query, expected) => {
  const { data } = (await ok(`/claims?${query}`)).json();
  expect(data.map(({ text }: { text: string }) => text).sort()).toEqual(expected);
});

test('meta tells that such speakers have the name, and then offers none that are near', async () => {
  const { meta } = (await ok('/claims?speaker=Pesek,Pasek')).json();
  expect(meta.speaker).toMatchObject([
    { query: 'Pesek', people: [], named: true, nearest: [] },
    { query: 'Pasek', people: [], named: false },
  ]);
});

test('short words of a title are near nobody', async () => {
  const { ok } = testApp((store) => {
    tell(store, 'Talks\nwords', [meeting([side('Nguyen Thi Hong', 'VN'), side('Ana Lind', 'NO')])]);
  });
  const nearest = async (speaker: string) =>
    (await ok(`/claims?speaker=${speaker}`)).json().meta.speaker[0].nearest;
  expect(await nearest('president of the United States')).toEqual([]);
  expect(await nearest('Ngyuen Thi Hogn')).toEqual(['Nguyen Thi Hong']);
});
