import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import type { ReportedEvent } from '../src/model/event.ts';
import { read } from '../src/read/read.ts';
import { TOPIC_CASES } from './examples/topic-cases.ts';
import { DISCUSSED } from './examples/topic-phrases.ts';
import { MET } from './examples/topics.ts';

const whole = (text: string, title = 'News in brief') => `${title}\n\n${text}\n`;
const eventsOf = (text: string, title?: string, published = '2019-06-12'): ReportedEvent[] =>
  extract(
    read({
      bytes: new TextEncoder().encode(whole(text, title)),
      name: 'example.txt',
      sidecar: { publisher: 'Northern Wire', published },
    }),
  );

describe('topics', () => {
  for (const { title, text, published, topics, gap } of TOPIC_CASES) {
    (gap ? test.fails : test)(title ?? text, () => {
      const found = eventsOf(text, title, published)[0]!.topics.map(({ topic }) => topic);
      expect(found.toSorted()).toEqual([...topics].sort());
    });
  }

  test.each(DISCUSSED)('they discussed %s', (what, ...topics) => {
    const found = eventsOf(`${MET} They discussed ${what}.`)[0]!.topics.map(({ topic }) => topic);
    expect(found.toSorted()).toEqual(topics.toSorted());
  });

  test('each topic comes once, with the words that show it', () => {
    const texts = fc.array(fc.constantFrom(...TOPIC_CASES.map(({ text }) => text)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, (chosen) => {
        const text = chosen.join(' ');
        for (const { topics } of eventsOf(text)) {
          expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
          for (const { phrase, start, end } of topics) expect(whole(text).slice(start, end)).toBe(phrase);
        }
      }),
      { numRuns: 30 },
    );
  });
});
