import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { read } from '../src/read/read.ts';

const MET =
  'Minister of Foreign Affairs of Latvia Karel Vondra called on President Aina Rahman and Prime Minister Lee Boon today. He also met Minister for Foreign Affairs Dr Ruth Tan.';

/** What is said of several meetings together: by event, its other side with its topics and claims. */
const ROUNDS: readonly { text: string; said: readonly string[] }[] = [
  {
    text: 'During the meetings, the leaders welcomed the growing cooperation in trade. They also discussed climate change.',
    said: [
      'Aina Rahman: climate-environment, trade-economy; Karel Vondra + Aina Rahman: the growing cooperation in trade',
      'Lee Boon: climate-environment, trade-economy; Karel Vondra + Lee Boon: the growing cooperation in trade',
      'Ruth Tan: climate-environment, trade-economy; Karel Vondra + Ruth Tan: the growing cooperation in trade',
    ],
  },
  {
    text: 'In their meetings, they discussed climate change. Prime Minister Lee and Minister Vondra discussed tourism.',
    said: [
      'Aina Rahman: climate-environment; ',
      'Lee Boon: climate-environment, culture-education; ',
      'Ruth Tan: climate-environment; ',
    ],
  },
  {
    text: 'During the meeting, the ministers discussed climate change.',
    said: ['Aina Rahman: ; ', 'Lee Boon: ; ', 'Ruth Tan: climate-environment; '],
  },
];

describe('what is said of several meetings', () => {
  test.each(ROUNDS)('$text', ({ text, said }) => {
    const document = read({
      bytes: new TextEncoder().encode(
        `Visit of the Minister of Foreign Affairs of Latvia\n\n${MET}\n\n${text}\n`,
      ),
      name: 'example.txt',
      sidecar: { publisher: 'Ministry of Foreign Affairs of Singapore', published: '2019-06-12' },
    });
    const told = extract(document).map(({ participants, topics, claims }) => {
      const other = participants.find(({ name }) => name !== 'Karel Vondra')!.name;
      const words = claims.map((claim) => `${claim.speakers.join(' + ')}: ${claim.text}`);
      return `${other}: ${topics
        .map(({ topic }) => topic)
        .toSorted()
        .join(', ')}; ${words.join('; ')}`;
    });
    expect(told).toEqual(said);
  });
});
