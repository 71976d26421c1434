import type { Topic } from '#src/model/topics.ts';
import { NO_TOPICS } from './lexicon/no-topics.ts';
import { TOPIC_PHRASES } from './lexicon/topic-phrases.ts';
import type { Tokenised } from './sentences.ts';
import { StarredPhrases } from './starred-phrases.ts';
import type { Token } from './tokens.ts';

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

const PHRASES = new StarredPhrases<Meaning>();
const NOTHING = new StarredPhrases<true>();

function meaningOf(topic: Topic, written: string): [phrase: string, meaning: Meaning] {
  const weak = written.startsWith('?');
  const phrase = weak ? written.slice(1) : written;
  return [
    phrase,
    { topic, weak, name: /\p{Lu}/u.test(phrase), acronym: /^[A-Z][A-Z0-9-]+\*?$/.test(phrase) },
  ];
}

for (const [topic, phrases] of TOPIC_PHRASES)
  for (const phrase of phrases.split('|')) PHRASES.add(...meaningOf(topic, phrase.trim()));
for (const phrase of NO_TOPICS.split(/[|\n]/)) if (phrase.trim()) NOTHING.add(phrase.trim(), true);

/** The topics that phrases between two tokens show, each phrase in its longest form. `headline`: capitals tell nothing. */
export function topicsIn(doc: Tokenised, from: number, to: number, headline = false): TopicHit[] {
  const hits: TopicHit[] = [];
  let nothing = from;
  for (let i = from; i < to; i++) {
    for (const match of NOTHING.at(doc.tokens, i, to)) nothing = Math.max(nothing, match.to);
    for (const hit of hitsAt(doc.tokens, i, to)) {
      if (hit.to <= nothing || (hit.meaning.acronym && !/^[A-Z0-9-]{2}/.test(doc.tokens[i]!.text))) continue;
      if (doc.tokens[i]!.lower === 'situation' && hits.some((other) => other.to === i && !other.weak))
        continue;
      if (hit.meaning.topic === 'energy' && isForEating(doc.tokens, i)) continue;
      if (ofOffice(doc.tokens, i, from) || isOccasion(doc.tokens, i, from, hit)) continue;
      if (headline || counts(doc.tokens, i, hit.to, from, hit.meaning))
        hits.push({
          topic: hit.meaning.topic,
          from: i,
          to: hit.to,
          weak: hit.meaning.weak && !paired(doc.tokens, i, hit.meaning),
        });
    }
  }
  return hits.filter((hit) => !hit.weak || !hits.some((other) => covers(other, hit)));
}

/** "the situation in Syria": said more plainly of another topic. */
const covers = (other: TopicHit, { topic, from, to }: TopicHit): boolean =>
  !other.weak &&
  other.topic !== topic &&
  other.from <= from &&
  other.to >= to &&
  other.to - other.from > to - from;

/** "palm oil": no fuel. */
const isForEating = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'oil' &&
  /^(?:palm|olive|vegetable|edible|cooking|sunflower|soybean|fish)$/.test(tokens[i - 1]?.lower ?? '');

/** Where or when people met is no topic: "on the sidelines of the General Assembly", "before the G-7 session". */
function isOccasion(
  tokens: readonly Token[],
  i: number,
  first: number,
  { meaning, to }: { meaning: Meaning; to: number },
): boolean {
  if (meaning.topic !== 'international-organizations') return false;
  if (/^(?:summit|session|sessions|headquarters|meeting|forum|conference)$/.test(tokens[to]?.lower ?? ''))
    return true;
  if (meaning.weak && isEndpoint(tokens, i, first)) return true;
  for (let k = i - 1; k >= Math.max(first, i - 9); k--) {
    const { lower, cap } = tokens[k]!;
    if (
      /^(?:sidelines|margins|fringes|attend|attended|attending|during|at|before|ahead|after|address|addressed)$/.test(
        lower,
      )
    )
      return !/^(?:cooperation|co-operation|coordination|interaction|work|efforts|issues|matters|collaboration)$/.test(
        tokens[k - 1]?.lower ?? '',
      );
    if (
      !cap &&
      !/^(?:of|the|for|a|an|annual|upcoming|\p{N}.*|this|year|'s|session|meeting|summit|conference)$/u.test(
        lower,
      )
    )
      return false;
  }
  return false;
}

/** "visa-free travel between Zenda and the European Union": one of two sides. */
function isEndpoint(tokens: readonly Token[], i: number, first: number): boolean {
  const and = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  if (tokens[and]?.lower !== 'and') return false;
  for (let k = and - 1; k >= Math.max(first, and - 5); k--) if (tokens[k]!.lower === 'between') return true;
  return false;
}

const NO_HITS: readonly never[] = [];

/** The longest phrase of each topic. */
function hitsAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): readonly { meaning: Meaning; to: number }[] {
  const found = PHRASES.at(tokens, i, limit);
  if (found.length === 0) return NO_HITS;
  const longest = new Map<Topic, { meaning: Meaning; to: number }>();
  for (const { value, to } of found) {
    const known = longest.get(value.topic);
    if (!known || known.to < to || (known.to === to && value.name && !known.meaning.name))
      longest.set(value.topic, { meaning: value, to });
  }
  return [...longest.values()];
}

/** "the U.S.-Guyana partnership", "Russian-Ukrainian talks": of two states it is no passing word. */
function paired(tokens: readonly Token[], i: number, { topic }: Meaning): boolean {
  if (topic !== 'bilateral-relations' && topic !== 'peace-process') return false;
  const before = tokens[i - 1];
  return (
    before?.cap === true &&
    (/\p{L}[-‑–]\p{Lu}/u.test(before.text) || /^[-‑–]$/.test(tokens[i - 2]?.text ?? ''))
  );
}

/** "the Minister of Industry and Trade": what an office is for was not discussed. */
function ofOffice(tokens: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 6); k--) {
    const { lower, cap } = tokens[k]!;
    if (
      /^(?:minister|ministers|ministry|secretary|commissioner|department|committee|representative|envoy|director|undersecretary|adviser|advisor|chairman|chairperson|chair)$/.test(
        lower,
      )
    )
      return /^(?:of|for|on)$/.test(tokens[k + 1]!.lower);
    if (!cap && !/^(?:of|for|on|and|the|,|\(|general|state)$/.test(lower)) return false;
  }
  return false;
}

const BODIES =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|adviser|advisor|chief|commissioner|commission|official|officials|ambassador|envoy|committee|department|council|agency|company|correspondent|spokesman|spokeswoman|expert|experts|governor|attaché|attache|portfolio|chairman|director|bureau|delegate|delegates|reporters|negotiator|president|managing|head)$/;
const TREATY =
  /^(?:agreement|agreements|treaty|convention|protocol|memorandum|memoranda|mou|accord|accords|pact|declaration|partnership|plan|initiative|programme|program|dialogue|strategy)$/;
const INSIDE = /^(?:and|of|on|the|for|in)$/;

/** "the energy minister" is no talk of energy, nor is "the Ministry of Energy"; "an Air Services Agreement" is of air services. */
function counts(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  { name }: Meaning,
): boolean {
  const after = /^(?:special|permanent|high|chief|top|senior|foreign|general|joint)$/.test(
    tokens[to]?.lower ?? '',
  )
    ? to + 1
    : to;
  if (BODIES.test(tokens[after]?.lower ?? '')) return false;
  if (name || !tokens[from]!.cap || opens(tokens, from, first)) return true;
  for (
    let i = to;
    i < Math.min(tokens.length, to + 5) && (tokens[i]!.cap || INSIDE.test(tokens[i]!.lower));
    i++
  )
    if (TREATY.test(tokens[i]!.lower)) return true;
  for (
    let i = from - 1;
    i >= Math.max(first, from - 6) && (tokens[i]!.cap || INSIDE.test(tokens[i]!.lower));
    i--
  )
    if (TREATY.test(tokens[i]!.lower)) return true;
  return false;
}

/** The first word of a sentence or a quotation has its capital for that. */
const opens = (tokens: readonly Token[], i: number, first: number): boolean =>
  i === 0 ||
  (i === first && !/^(?:of|the|for)$/.test(tokens[i - 1]!.lower)) ||
  /^["“‘'«.!?:•–—-]$/.test(tokens[i - 1]!.text);
