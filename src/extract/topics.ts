import type { Topic } from '#src/model/topics.ts';
import { TOPIC_PHRASES } from './lexicon/topic-phrases.ts';
import type { Tokenised } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** A phrase that shows a topic. */
export interface TopicHit {
  topic: Topic;
  from: number;
  to: number;
}

interface Node {
  exact: Map<string, Node>;
  prefix: Map<string, Node>;
  topics: Topic[];
}

const node = (): Node => ({ exact: new Map(), prefix: new Map(), topics: [] });
const ROOT = node();
const LONGEST_PREFIX = 14;

for (const [topic, phrases] of TOPIC_PHRASES) {
  for (const phrase of phrases.split('|')) {
    let at = ROOT;
    for (const word of phrase.trim().split(/\s+/)) {
      const starred = word.endsWith('*');
      for (const { lower } of starred ? [{ lower: word.slice(0, -1) }] : tokenise(word)) {
        const table = starred ? at.prefix : at.exact;
        const next = table.get(lower) ?? node();
        table.set(lower, next);
        at = next;
      }
    }
    if (!at.topics.includes(topic)) at.topics.push(topic);
  }
}

/** The topics that phrases between two tokens show, each phrase in its longest form. */
export function topicsIn(doc: Tokenised, from: number, to: number): TopicHit[] {
  const hits: TopicHit[] = [];
  for (let i = from; i < to; i++) {
    const longest = new Map<Topic, number>();
    walk(doc, ROOT, i, to, longest);
    for (const [topic, end] of longest) hits.push({ topic, from: i, to: end });
  }
  return hits;
}

function walk(doc: Tokenised, at: Node, i: number, end: number, longest: Map<Topic, number>): void {
  for (const topic of at.topics) longest.set(topic, Math.max(longest.get(topic) ?? 0, i));
  if (i >= end) return;
  const { lower, kind } = doc.tokens[i]!;
  const exact = at.exact.get(lower);
  if (exact) walk(doc, exact, i + 1, end, longest);
  if (kind === 'mark' || at.prefix.size === 0) return;
  for (let length = Math.min(lower.length, LONGEST_PREFIX); length > 1; length--) {
    const next = at.prefix.get(lower.slice(0, length));
    if (next) walk(doc, next, i + 1, end, longest);
  }
}
