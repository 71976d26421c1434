import { expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { read } from '../src/read/read.ts';

/** What a document is about, and what it only mentions: the salience of each event, in the order of the text. */
const saliencesIn = (text: string, publisher: string): string[] => {
  const bytes = new TextEncoder().encode(`News of the day\n\n${text}\n`);
  const document = read({ bytes, name: 'example.txt', sidecar: { publisher, published: '2019-06-12' } });
  return extract(document)
    .toSorted((a, b) => a.evidence.kind!.start - b.evidence.kind!.start)
    .map(({ salience }) => salience);
};

const MET =
  'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. They spoke of tea.';

test.each([
  {
    why: 'a further meeting of the same day',
    text: `${MET} Otieno also met Peruvian Prime Minister Luis Soto.`,
    saliences: ['main', 'main'],
  },
  {
    why: 'what a report says of an earlier day',
    text: `${MET} On Sunday, Otieno met Chilean President Tomas Araya in Santiago.`,
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'an earlier day of the journey of which a release tells',
    publisher: 'Office of the President of Kenya',
    text: `${MET} On Sunday, Otieno met Chilean President Tomas Araya in Santiago.`,
    saliences: ['main', 'main'],
  },
  {
    why: 'what is to come',
    text: `${MET} Otieno will meet Chilean President Tomas Araya in Santiago on Friday.`,
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'an earlier call in a report of what is to come',
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima on Friday. Otieno spoke to Ruiz by phone on June 3.',
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'a call of last week in a report of what is to come',
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz will discuss fish when they meet in Lima next month. Otieno raised it with Ruiz by telephone last Friday.',
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'the meeting of others',
    text: `${MET} Polish President Jan Kowal met Norwegian Prime Minister Ingrid Solberg in Oslo last week.`,
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'talks of those who face the press together, told after it',
    text: 'At a joint news conference on Tuesday with Peruvian Foreign Minister Luis Soto, Kenyan Foreign Minister Ana Otieno said it was strange. The two ministers had earlier held two hours of talks at the palace.',
    saliences: ['main'],
  },
  {
    why: 'what a release says of earlier on the day, and goes on about',
    publisher: 'Office of the President of Kenya',
    text: `${MET}\n\nEarlier, Otieno had called on Peruvian Prime Minister Luis Soto.\n\nThe two lauded the ties.\n\nThe Prime Minister thanked Otieno.`,
    saliences: ['main', 'main'],
  },
  {
    why: 'what a release says of earlier in a sentence and no more',
    publisher: 'Office of the President of Kenya',
    text: `${MET}\n\nEarlier, Otieno had called on Peruvian Prime Minister Luis Soto.`,
    saliences: ['main', 'mentioned'],
  },
  {
    why: 'what a report says of earlier, though it goes on about it',
    text: `${MET}\n\nEarlier, Otieno had called on Peruvian Prime Minister Luis Soto.\n\nThe two lauded the ties.\n\nThe Prime Minister thanked Otieno.`,
    saliences: ['main', 'mentioned'],
  },
])('$why', ({ text, publisher = 'Northern Wire', saliences }) => {
  expect(saliencesIn(text, publisher)).toEqual(saliences);
});
