import { describe, expect, test } from 'vitest';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const { ok, problem } = testApp(tellStory);

describe('a value that no record has', () => {
  const unknown = async (url: string) => (await ok(url)).json().meta.unknown;
  test.each<[string, { parameter: string; value: string; nearest: string[] }[]]>([
    [
      '/events?publisher=Fjrod News',
      [{ parameter: 'publisher', value: 'Fjrod News', nearest: ['Fjord News'] }],
    ],
    ['/events?publisher=!harbour', [{ parameter: 'publisher', value: 'harbour', nearest: ['Harbour Post'] }]],
    ['/events?place=Genf,Oslo', [{ parameter: 'place', value: 'Genf', nearest: [] }]],
    ['/events?group_by=kind&place=Genva', [{ parameter: 'place', value: 'Genva', nearest: ['Geneva'] }]],
    [
      '/people?organization=NATO&publisher=x',
      [
        { parameter: 'publisher', value: 'x', nearest: [] },
        { parameter: 'organization', value: 'NATO', nearest: [] },
      ],
    ],
    [
      '/network?organization=nations',
      [{ parameter: 'organization', value: 'nations', nearest: ['United Nations'] }],
    ],
    ['/documents?language=xx', [{ parameter: 'language', value: 'xx', nearest: [] }]],
    [
      '/claims?event=evt_0000000000000000',
      [{ parameter: 'event', value: 'evt_0000000000000000', nearest: [] }],
    ],
    ['/events?person=per_000000000000', [{ parameter: 'person', value: 'per_000000000000', nearest: [] }]],
    ['/people?with=per_000000000000,Lind', [{ parameter: 'with', value: 'per_000000000000', nearest: [] }]],
    ['/events?country=AU,NO', [{ parameter: 'country', value: 'AU', nearest: [] }]],
    ['/claims?speaker_country=BG', [{ parameter: 'speaker_country', value: 'BG', nearest: [] }]],
    [
      '/people?title=Prime Minster&country=NO',
      [{ parameter: 'title', value: 'Prime Minster', nearest: ['Prime Minister'] }],
    ],
    ['/events?publisher=FN', [{ parameter: 'publisher', value: 'FN', nearest: ['Fjord News'] }]],
    ['/events?place=Swizerland', [{ parameter: 'place', value: 'Swizerland', nearest: ['Switzerland'] }]],
    ['/events?place=Turkey', [{ parameter: 'place', value: 'TR', nearest: [] }]],
    ['/events?place=Dubai', [{ parameter: 'place', value: 'Dubai', nearest: [] }]],
    ['/countries?publisher=???', [{ parameter: 'publisher', value: '???', nearest: [] }]],
  ])('is told: %s', async (url, expected) => {
    expect(await unknown(url)).toEqual(expected);
  });

  test.each([
    ...['/events?publisher=FJORD news&kind=call', '/events?place=Norway', '/documents?language=EN'],
    ...['/events?place=NOR', '/people?title=minister prime', '/events?country=NO&person=Nobody'],
  ])('is none where a record has it: %s', async (url) => expect(await unknown(url)).toBeUndefined());

  test.each([
    ['/claims?event=foo', '`event` cannot be `foo`; it takes ids of events such as `evt_'],
    ['/claims?document=evt_0000000000000000', 'it takes ids of documents such as `doc_'],
  ])('is refused where it cannot be one: %s', async (url, words) => {
    expect((await problem(url, 'invalid-parameter')).detail).toContain(words);
  });
});
