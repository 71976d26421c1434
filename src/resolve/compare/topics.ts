import type { Comparison, Quote } from '../../model/comparison-record.ts';
import type { Topic } from '../../model/topics.ts';
import { quoted, type ReportToCompare } from './compared.ts';

/** Topics of both reports and of each alone, in the order of the text, with the phrases that show them. */
export function compareTopics(a: ReportToCompare, b: ReportToCompare): Comparison['topics'] {
  const [left, right] = [phrasesOf(a), phrasesOf(b)];
  return {
    both: [...left]
      .filter(([topic]) => right.has(topic))
      .map(([topic, phrases]) => ({ topic, a: phrases, b: right.get(topic)! })),
    only_a: alone(left, right),
    only_b: alone(right, left),
  };
}

function phrasesOf({ event, text }: ReportToCompare): Map<Topic, Quote[]> {
  const phrases = new Map<Topic, Quote[]>();
  for (const mention of event.topics)
    phrases.set(mention.topic, [...(phrases.get(mention.topic) ?? []), quoted(text, mention)]);
  return phrases;
}

const alone = (these: Map<Topic, Quote[]>, those: Map<Topic, Quote[]>) =>
  [...these].filter(([topic]) => !those.has(topic)).map(([topic, phrases]) => ({ topic, phrases }));
