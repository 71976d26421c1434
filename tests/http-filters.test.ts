import { describe, expect, test } from 'vitest';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { claim, meeting, side, tell } from './stored.ts';

const { ok, problem } = testApp(tellStory);
// biome-ignore lint/suspicious/noExplicitAny: rows of many lists.
const rows = async (url: string): Promise<any[]> => (await ok(url)).json().data;

describe('what a record has one value of', () => {
  test.each([
    ['/events?kind=call&kind=meeting', 'an event has one; for either, put a comma between: `call,meeting`'],
    ['/events?status=held&status=planned,cancelled', '`held,planned,cancelled`'],
    ['/events?salience=main&salience=mentioned&salience=!main', 'was given 2 times'],
    ['/network?channel=phone&channel=video', '`phone,video`'],
    ['/people?kind=call&kind=meeting', 'an event has one'],
    ['/claims?act=directive&act=assertive', 'a claim has one'],
    ['/claims?publisher=Fjord News&publisher=Harbour Post', '`Fjord News,Harbour Post`'],
    ['/documents?language=en&language=de', 'a document has one'],
  ])('cannot be two at once: %s', async (url, words) => {
    expect((await problem(url, 'invalid-parameter')).detail).toContain(words);
  });

  test.each([
    ['/events?kind=call,meeting', 5],
    ['/events?kind=call&kind=call', 1],
    ['/events?status=held,planned&status=held', 3],
    ['/events?status=!held&status=!planned', 1],
    ['/events?place=Oslo&place=NO', 3],
    ['/events?place=Oslo&place=NOR', 3],
    ['/events?place=Kingdom of Norway', 3],
    ['/events?place=norge', 3],
    ['/claims?publisher=Fjord News&publisher=fjord news', 2],
  ])('may be asked for in more words than it takes: %s', async (url, count) => {
    expect(await rows(url)).toHaveLength(count);
  });
});

describe('a `!`', () => {
  test.each([
    ['/events?person=Ana Lind,!Petrov', 'give the parameter twice, once as `!Petrov`'],
    ['/events?country=NO,!CZ', 'give the parameter twice, once as `!CZ`'],
    ['/claims?act=directive, !assertive', 'once as `!assertive`'],
    ['/people?with=!!Lind', '`with` cannot begin with two `!`; one, as in `!Lind`, leaves out'],
  ])('within a list is refused with what would be right: %s', async (url, words) => {
    expect((await problem(url, 'invalid-parameter')).detail).toContain(words);
  });

  test.each([
    ['/events?person=Ana Lind&person=!Petrov', 2],
    ['/events?person=!Novák,Petrov', 1],
    ['/events?person=!Novák,!Petrov', 1],
    ['/events?country=!CZ,!BG', 1],
  ])('leaves out all that stand behind it: %s', async (url, count) => {
    expect(await rows(url)).toHaveLength(count);
  });
});

describe('speakers', () => {
  const GAS = 'gas flows';
  const PRICES = 'prices fall';
  const TALKS = 'talks must go on';
  test.each<[string, string[]]>([
    ['speaker=foreign minister', [GAS]],
    ['speaker=Minister', [GAS, PRICES]],
    ['speaker=minister prime', [PRICES]],
    ['speaker=!minister', [TALKS]],
    ['speaker=envoy,Novak', [PRICES, TALKS]],
    ['speaker=minister&speaker=Lind', [GAS]],
    ['speaker=title:envoy', []],
    ['speaker=???', []],
    ['speaker_country=CZ', [PRICES]],
    ['speaker_country=norway', [GAS]],
    ['speaker_country=!NO', [PRICES, TALKS]],
    ['country=NO', [GAS, PRICES]],
    ['country=NO&speaker_country=CZ', [PRICES]],
  ])('%s', async (query, expected) => {
    const found = await rows(`/claims?${query}`);
    expect(found.map(({ text }) => text).sort()).toEqual(expected);
  });

  test('are counted by what they speak for', async () => {
    expect(await rows('/claims?group_by=speaker_country')).toEqual([
      { key: 'CZ', label: 'Czechia', count: 1 },
      { key: 'NO', label: 'Norway', count: 1 },
      { key: null, label: null, count: 1 },
    ]);
  });

  test('meta tells a title from a name that nobody has', async () => {
    const { meta } = (await ok('/claims?speaker=prime minister,Lint')).json();
    expect(meta.speaker).toMatchObject([
      { query: 'prime minister', titled: true, people: [], nearest: [] },
      { query: 'Lint', titled: false, people: [], nearest: expect.arrayContaining(['Ana Lind']) },
    ]);
  });

  test('are of the state that they are known to speak for where a report does not say', async () => {
    const { ok } = testApp((store) => {
      const novak = side('Jan Novák', 'CZ');
      tell(store, 'Talks\nwords', [meeting([side('Ana Lind', 'NO'), novak])]);
      const bare = side('Ana Lind', null, { title: null });
      tell(store, 'More talks\nwords', [meeting([bare, novak], { claims: [claim(['Ana Lind'], GAS, 1)] })]);
    });
    expect((await ok('/claims?speaker_country=NO')).json().data).toMatchObject([{ text: GAS }]);
  });
});

describe('full text of events', () => {
  const lind = side('Ana Lind', 'NO');
  const novak = side('Jan Novák', 'CZ');
  const roe = side('Mary Roe', 'SE');
  const text =
    'Lind in Oslo\nAna Lind met Mr. Jan Novák on fisheries. She called Mary Roe on whaling. Herring was served.\nIn May she saw A. Roe on hydrogen.';
  const evidence = (word: string) => {
    const start = text.indexOf(word);
    return { evidence: { kind: { start, end: start + word.length, rule: 'test' } } };
  };
  const { ok } = testApp((store) => {
    tell(store, text, [
      meeting([lind, novak], evidence('met')),
      meeting([lind, roe], { kind: 'call', channel: 'phone', ...evidence('called') }),
      meeting([lind, roe], { salience: 'mentioned', ...evidence('saw') }),
    ]);
  });
  test.each<[string, string[]]>([
    ['fisheries', ['meeting main']],
    ['whaling', ['call main']],
    ['hydrogen', ['meeting mentioned']],
    ['herring', ['call main', 'meeting main', 'meeting mentioned']],
    ['oslo', ['call main', 'meeting main']],
    ['novak', ['meeting main']],
    ['roe', ['call main', 'meeting mentioned']],
  ])('finds by "%s" the events that it is told of', async (q, expected) => {
    const { data } = (await ok(`/events?q=${q}`)).json();
    const found = data.map(({ kind, salience }: Record<string, string>) => `${kind} ${salience}`);
    expect(found.sort()).toEqual(expected);
  });
});

describe('bodies', () => {
  const lind = side('Ana Lind', 'NO');
  const of = (organization: string) => side(null, null, { organization, title: 'official' });
  const { ok } = testApp((store) => {
    for (const organization of ['European Union', 'European Commission', 'UN'])
      tell(store, `With ${organization}\nwords`, [meeting([lind, of(organization)])]);
  });
  test.each([
    ['EU', ['European Commission', 'European Union']],
    ['european union', ['European Commission', 'European Union']],
    ['European Commission', ['European Commission']],
    ['United Nations', ['UN']],
  ])('%s is found by any of its names', async (organization, expected) => {
    const { data } = (await ok(`/events?organization=${organization}`)).json();
    // biome-ignore lint/suspicious/noExplicitAny: rows as they come.
    const found = data.flatMap(({ participants }: any) => participants.map((one: any) => one.organization));
    expect(found.filter(Boolean).sort()).toEqual(expected);
  });
});

test('`fields` brings what only `include` gives otherwise', async () => {
  const [event] = await rows('/events?kind=call&fields=id,claims');
  expect(event).toEqual({ id: event.id, claims: [expect.objectContaining({ text: 'talks must go on' })] });
  const [person] = await rows('/people?q=Novak&fields=offices');
  expect(person.offices).toMatchObject([{ country: 'CZ' }]);
});

test('one fault is told once', async () => {
  const { errors } = await problem('/events?from=2024-13-01&to=2023', 'invalid-parameter');
  expect(errors).toHaveLength(1);
});
