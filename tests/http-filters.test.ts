import { describe, expect, test } from 'vitest';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

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
    ['/claims?publisher=Fjord News&publisher=fjord news', 2],
  ])('may be asked for in more words than it takes: %s', async (url, count) => {
    expect(await rows(url)).toHaveLength(count);
  });
});
