import { expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { read } from '../src/read/read.ts';

/** The states of those who met, as the broadcaster of a state tells it. */
const statesIn = (text: string, publisher: string): (string | null)[] => {
  const bytes = new TextEncoder().encode(`Ministers meet\n\n${text}\n`);
  const document = read({ bytes, name: 'example.txt', sidecar: { publisher, published: '2019-06-12' } });
  return extract(document).flatMap(({ participants }) => participants.map(({ country }) => country));
};

const FILLER = 'Nobody knows why. It is a long story.';
const RECEIVES = 'The foreign minister, Ana Blake, met Chilean President Tomas Araya on Tuesday.';

test.each([
  {
    publisher: 'Sky News',
    text: RECEIVES,
    states: ['GB', 'CL'],
    why: 'an office of its own opens the report',
  },
  {
    publisher: 'Sky News',
    text: `Peruvian ministers are at odds over fish, said Peru's President Eva Soto. ${FILLER} ${RECEIVES}`,
    states: ['PE', 'CL'],
    why: 'the lead is of one other state',
  },
  {
    publisher: 'Sky News',
    text: `Peru's President Eva Soto and British Prime Minister Mary Cole are at odds over fish. ${RECEIVES}`,
    states: ['GB', 'CL'],
    why: 'its own state is one of those of the lead',
  },
  {
    publisher: 'Sky News',
    text: `Peru's President Eva Soto and Kenyan President John Otieno are at odds over fish. ${RECEIVES}`,
    states: [null, 'CL'],
    why: 'the lead is of several other states',
  },
  {
    publisher: 'CNN Peru',
    text: RECEIVES,
    states: ['PE', 'CL'],
    why: 'the branch of a state is of that state',
  },
  {
    publisher: 'CNN',
    text: RECEIVES,
    states: [null, 'CL'],
    why: 'no minister is of the United States',
  },
])('$publisher: $why', ({ text, publisher, states }) => {
  expect(statesIn(text, publisher)).toEqual(states);
});
