import type { Topic } from '#src/model/topics.ts';
import { TOPIC_PHRASES } from './lexicon/topic-phrases.ts';
import type { Tokenised } from './sentences.ts';
import { plain, type Token, tokenise } from './tokens.ts';

/** A phrase that shows a topic. */
export interface TopicHit {
  topic: Topic;
  from: number;
  to: number;
  /** A passing word: it counts with the words of a discussion before it or with another hit beside it. */
  weak: boolean;
}

interface Meaning {
  topic: Topic;
  weak: boolean;
  /** A name: may be written with a capital. */
  name: boolean;
  /** An acronym: must be written in capitals ("AI", "START"). */
  acronym: boolean;
}

interface Node {
  exact: Map<string, Node>;
  prefix: Map<string, Node>;
  meanings: Meaning[];
}

const node = (): Node => ({ exact: new Map(), prefix: new Map(), meanings: [] });
const ROOT = node();
const LONGEST_PREFIX = 14;

function addPhrase(topic: Topic, written: string): void {
  const weak = written.startsWith('?');
  const phrase = weak ? written.slice(1) : written;
  let at = ROOT;
  for (const word of phrase.split(/\s+/)) {
    const starred = word.endsWith('*');
    const keys = starred ? [plain(word.slice(0, -1))] : tokenise(word).map(({ lower }) => lower);
    for (const key of keys) {
      const table = starred ? at.prefix : at.exact;
      const next = table.get(key) ?? node();
      table.set(key, next);
      at = next;
    }
  }
  if (!at.meanings.some((known) => known.topic === topic))
    at.meanings.push({
      topic,
      weak,
      name: /\p{Lu}/u.test(phrase),
      acronym: /^[A-Z][A-Z0-9-]+\*?$/.test(phrase),
    });
}

for (const [topic, phrases] of TOPIC_PHRASES)
  for (const phrase of phrases.split('|')) addPhrase(topic, phrase.trim());

/** The topics that phrases between two tokens show, each phrase in its longest form. `headline`: capitals tell nothing. */
export function topicsIn(doc: Tokenised, from: number, to: number, headline = false): TopicHit[] {
  const hits: TopicHit[] = [];
  for (let i = from; i < to; i++) {
    const longest = new Map<Topic, { end: number; meaning: Meaning }>();
    walk(doc, ROOT, i, to, longest);
    for (const [topic, { end, meaning }] of longest) {
      if (meaning.acronym && !/^[A-Z0-9-]{2}/.test(doc.tokens[i]!.text)) continue;
      if (headline || counts(doc.tokens, i, end, from, meaning))
        hits.push({ topic, from: i, to: end, weak: meaning.weak });
    }
  }
  return hits;
}

function walk(
  doc: Tokenised,
  at: Node,
  i: number,
  end: number,
  longest: Map<Topic, { end: number; meaning: Meaning }>,
): void {
  for (const meaning of at.meanings) {
    const known = longest.get(meaning.topic);
    if (!known || known.end < i) longest.set(meaning.topic, { end: i, meaning });
  }
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

const BODIES =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|adviser|advisor|chief|commissioner|commission|official|officials|ambassador|envoy|committee|department|council|agency|company|correspondent|spokesman|spokeswoman|experts?|governor|union|unions|attaché|attache|portfolio|chairman|director|bureau|delegate|delegates|reporters|negotiator)$/;
const TREATY =
  /^(?:agreement|agreements|treaty|convention|protocol|memorandum|memoranda|mou|accord|accords|pact|declaration|partnership|plan|initiative|programme|program|dialogue|strategy)$/;

/** "the energy minister" is no talk of energy, nor is "the Ministry of Energy"; "an Air Services Agreement" is of air services. */
function counts(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  { name }: Meaning,
): boolean {
  if (BODIES.test(tokens[to]?.lower ?? '')) return false;
  if (name || !tokens[from]!.cap || opens(tokens, from, first)) return true;
  for (
    let i = to;
    i < Math.min(tokens.length, to + 5) &&
    (tokens[i]!.cap || /^(?:and|of|on|the|for)$/.test(tokens[i]!.lower));
    i++
  ) {
    if (TREATY.test(tokens[i]!.lower)) return true;
  }
  for (
    let i = from - 1;
    i >= Math.max(first, from - 6) && (tokens[i]!.cap || /^(?:and|of|on|the|for|in)$/.test(tokens[i]!.lower));
    i--
  ) {
    if (TREATY.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** The first word of a sentence or a quotation has its capital for that. */
const opens = (tokens: readonly Token[], i: number, first: number): boolean =>
  i === 0 ||
  (i === first && !/^(?:of|the|for)$/.test(tokens[i - 1]!.lower)) ||
  /^["“‘'«.!?:•–—-]$/.test(tokens[i - 1]!.text);
