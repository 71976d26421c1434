import { Topic } from '../../model/topics.ts';
import { NO_TOPICS } from '../lexicon/no-topics.ts';
import { DEFENCE } from '../lexicon/topics/defence.ts';
import { ECONOMY } from '../lexicon/topics/economy.ts';
import { KNOWLEDGE } from '../lexicon/topics/knowledge.ts';
import { MOVEMENT } from '../lexicon/topics/movement.ts';
import { NATURE } from '../lexicon/topics/nature.ts';
import { ORDER } from '../lexicon/topics/order.ts';
import { ORGANIZATIONS } from '../lexicon/topics/organizations.ts';
import { PEACE } from '../lexicon/topics/peace.ts';
import { PEOPLE } from '../lexicon/topics/people.ts';
import { REGIONS } from '../lexicon/topics/regions.ts';
import { RELATIONS } from '../lexicon/topics/relations.ts';
import { RIGHTS } from '../lexicon/topics/rights.ts';
import { SANCTIONS } from '../lexicon/topics/sanctions.ts';
import { SUPPLY } from '../lexicon/topics/supply.ts';
import { WAR } from '../lexicon/topics/war.ts';
import { WEAPONS } from '../lexicon/topics/weapons.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isOfBody, ofOffice } from './bodies.ts';
import { spelledOut } from './braces.ts';
import {
  counts,
  isActor,
  isForEating,
  isOccasion,
  isOnNetworks,
  isOtherAid,
  isVenue,
  type Meaning,
  type TopicHit,
} from './contexts.ts';
import { isSaidBy } from './overlaps.ts';
import { pluralOf } from './plurals.ts';
import { sharedHead } from './shared-heads.ts';
import { type Found, StarredPhrases } from './starred-phrases.ts';
import { isVoteAsTime } from './times.ts';

/**
 * Phrases that show a topic. A word with `*` stands for every word that begins so, `?` marks a phrase that needs the
 * words of a discussion before it or a second hit beside it, `{a,b}` is one word or the other, `…` up to three words.
 * The plural of the last word is meant too. Written with a capital, a phrase is a name; one in small letters does not
 * count as part of one ("the Ministry of Water").
 */
const TOPIC_PHRASES: Readonly<Record<Topic, string>> = {
  ...RELATIONS,
  ...ORGANIZATIONS,
  ...REGIONS,
  ...DEFENCE,
  ...WEAPONS,
  ...WAR,
  ...PEACE,
  ...PEOPLE,
  ...MOVEMENT,
  ...RIGHTS,
  ...ORDER,
  ...ECONOMY,
  ...SANCTIONS,
  ...SUPPLY,
  ...NATURE,
  ...KNOWLEDGE,
};

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

const WRITTEN = Topic.options.flatMap((topic) =>
  TOPIC_PHRASES[topic]
    .split('|')
    .flatMap((cell) => spelledOut(cell.trim()).map((phrase) => ({ topic, phrase }))),
);
/** What a table says of a plural itself ("economies" in passing, "economy" not) holds. */
const KNOWN = new Set(WRITTEN.map(({ phrase }) => phrase.replace('?', '')));
for (const { topic, phrase } of WRITTEN) {
  PHRASES.add(...meaningOf(topic, phrase));
  const plural = pluralOf(phrase);
  if (plural && !KNOWN.has(plural.replace('?', ''))) PHRASES.add(...meaningOf(topic, plural));
}
for (const cell of NO_TOPICS.split(/[|\n]/))
  if (cell.trim()) for (const phrase of spelledOut(cell.trim())) NOTHING.add(phrase, true);

/** The topics that phrases between two tokens show, each phrase in its longest form. `headline`: capitals tell nothing. */
export function topicsIn(doc: Tokenised, from: number, to: number, headline = false): TopicHit[] {
  const hits: TopicHit[] = [];
  const idle = idleTokens(doc.tokens, from, to);
  for (let i = from; i < to; i++) {
    for (const hit of hitsAt(doc.tokens, i, to, idle)) {
      if (hit.meaning.acronym && !/^[A-Z0-9-]{2}/.test(doc.tokens[i]!.text)) continue;
      if (doc.tokens[i]!.lower === 'situation' && hits.some((other) => other.to >= i && !other.weak))
        continue;
      if (hit.meaning.topic === 'energy' && isForEating(doc.tokens, i)) continue;
      if (hit.meaning.topic === 'armed-conflict' && isOnNetworks(doc.tokens, i)) continue;
      if (isOtherAid(doc.tokens, i, hit.meaning)) continue;
      if (ofOffice(doc.tokens, i, from) || isOccasion(doc.tokens, i, from, hit)) continue;
      if (isVenue(doc.tokens, i, hit.to, from)) continue;
      if (isOfBody(doc.tokens, hit.to, to)) continue;
      if (headline || counts(doc.tokens, i, hit.to, from, hit.meaning))
        hits.push({
          topic: hit.meaning.topic,
          from: i,
          to: hit.to,
          weak:
            (hit.meaning.weak && !paired(doc.tokens, i, hit.meaning)) ||
            isActor(doc.tokens, i, hit.to, hit.meaning) ||
            isVoteAsTime(doc.tokens, i, hit.to, from, hit.meaning),
        });
    }
  }
  return hits.filter((hit) => !hits.some((other) => isSaidBy(doc.tokens, hit, other)));
}

/** The tokens of phrases that show no topic, though a word of theirs does elsewhere: "use of water" ends in "water cannon". */
function idleTokens(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  const idle = new Set<number>();
  for (let i = from; i < to; i++)
    for (const match of NOTHING.at(tokens, i, to)) for (let k = i; k < match.to; k++) idle.add(k);
  return idle;
}

const NO_HITS: readonly never[] = [];

/** The longest phrase of each topic that ends in no idle word. */
function hitsAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
  idle: ReadonlySet<number>,
): readonly { meaning: Meaning; to: number }[] {
  const [own, shared] = [PHRASES.at(tokens, i, limit), withSharedHead(tokens, i, limit)];
  if (own.length === 0 && shared.length === 0) return NO_HITS;
  const all = [...own, ...shared];
  const found = idle.size === 0 ? all : all.filter(({ to }) => !idle.has(to - 1));
  if (found.length === 0) return NO_HITS;
  if (found.length === 1) return [{ meaning: found[0]!.value, to: found[0]!.to }];
  const longest = new Map<Topic, { meaning: Meaning; to: number }>();
  for (const { value, to } of found) {
    const known = longest.get(value.topic);
    if (!known || known.to < to || (known.to === to && value.name && !known.meaning.name))
      longest.set(value.topic, { meaning: value, to });
  }
  return [...longest.values()];
}

/** "military" in "military, financial and other support": what it means before the noun that it shares. */
function withSharedHead(tokens: readonly Token[], i: number, limit: number): readonly Found<Meaning>[] {
  const head = sharedHead(tokens, i, limit);
  if (!head) return NO_HITS;
  return PHRASES.at([tokens[i]!, head], 0, 2).flatMap(({ value, to }) =>
    to === 2 ? [{ value, to: i + 1 }] : [],
  );
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
