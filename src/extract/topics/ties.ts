import type { Topic } from '#src/model/topics.ts';
import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { TopicHit } from './contexts.ts';

/** "cooperation in fishing", "developments in the energy sector": said of fishing, not of how two states or a region stand. */
export const isOf = (tokens: readonly Token[], { topic, to, weak }: TopicHit, other: TopicHit): boolean =>
  (topic === 'bilateral-relations' ||
    (topic === 'regional-security' && weak && (!other.weak || other.topic === 'armed-conflict'))) &&
  other.topic !== topic &&
  (/^(?:in|on)$/.test(tokens[to - 1]!.lower) ||
    (isJointWork(tokens[to - 1]!.lower) && tokens[to]?.lower === 'in')) &&
  other.from >= to &&
  other.from <= to + FARTHEST_FIELD;

/** "strengthen the defence partnership", "boost trade ties": ties of a matter of their own. */
export const isTiesOf = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'bilateral-relations' &&
  OWN_TIES.has(other.topic) &&
  !other.weak &&
  // "defence cooperation between" as well.
  ((other.to === hit.to && other.from > hit.from) || (other.to === hit.from + 1 && other.from < hit.from));

/** "archaeological cooperation", "banking cooperation": whatever stands right before the passing word is the matter. */
export const isWorkOn = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'bilateral-relations' &&
  hit.weak &&
  hit.to === hit.from + 1 &&
  isJointWork(tokens[hit.from]!.lower) &&
  other.topic !== hit.topic &&
  other.topic !== 'regional-security' &&
  other.to >= hit.from &&
  other.from < hit.from;

const OWN_TIES: ReadonlySet<Topic> = new Set([
  'defence-cooperation',
  'trade-economy',
  'energy',
  'culture-education',
  'technology-cyber',
  'health',
]);

const isJointWork = (word: string): boolean => /^(?:co-?operation|collaboration)$/.test(word);

/** "cooperation in the field of fishing" has no more words between. */
const FARTHEST_FIELD = 4;

/** "gas contracts", "aid funding", "the energy market": what money is paid for is the matter. */
export const isMoneyFor = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'trade-economy' &&
  hit.to === hit.from + 1 &&
  isMoney(tokens[hit.from]!.word) &&
  other.topic !== hit.topic &&
  !other.weak &&
  other.to === hit.from;
const isMoney = oneOf('contract contracts funding financing market markets price prices economy debt debts');
