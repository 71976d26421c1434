import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { TopicHit } from './contexts.ts';

/** "a political crisis in", "economic stability in": the word before says of what. */
export const isItsCrisis = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'regional-security' &&
  other.topic !== hit.topic &&
  !other.weak &&
  other.from < hit.from &&
  other.to >= (hit.weak ? hit.from : hit.to);

/** "the political situation in Zenda": how it is governed, and no fighting. */
export const isPolitical = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  tokens[hit.from]!.lower === 'situation' &&
  other.topic === 'democracy-elections' &&
  other.from === hit.from - 1;

/** "climate resilience within the region", "aid and access in the region": where; "terrorism and stability in the region" are two. */
export const isWithin = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'regional-security' &&
  hit.weak &&
  tokens[hit.to - 1]!.lower === 'region' &&
  other.topic !== hit.topic &&
  !other.weak &&
  other.to <= hit.from &&
  hit.from - other.to <= FARTHEST_PLACE &&
  !tokens.slice(other.to, hit.from).some(({ lower }) => OF_REGIONS.has(lower)) &&
  /^(?:within|across|throughout|in)$/.test(
    tokens[hit.from - 1]!.lower === 'the' ? tokens[hit.from - 2]!.lower : tokens[hit.from - 1]!.lower,
  );

/** What a region as such has. */
const OF_REGIONS = wordSet(
  `stability instability security peace conflict conflicts tension tensions situation developments crisis crises challenges
  threats rivalry influence role order`,
);

/** "regional food security", "regional and international economic issues": the reach of a matter of its own. */
export const isReach = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'regional-security' &&
  /^(?:regional|international|global|peace)$/.test(tokens[hit.to - 1]!.lower) &&
  other.topic !== hit.topic &&
  // "a regional peace treaty": the treaty, told by the word "peace" already.
  (tokens[hit.to - 1]!.lower === 'peace'
    ? other.from === hit.to - 1 && other.to > hit.to
    : other.from >= hit.to && other.from <= hit.to + 1);

/** "climate resilience within the region": between a matter and its region. */
const FARTHEST_PLACE = 4;

/** "the regional processing centre", "a regional airline": of a region, and not about it. */
export const isRegionalBody = (tokens: readonly Token[], hit: TopicHit): boolean =>
  hit.topic === 'regional-security' &&
  hit.weak &&
  hit.to === hit.from + 1 &&
  tokens[hit.from]!.lower === 'regional' &&
  tokens.slice(hit.to, hit.to + 2).some(({ lower }) => OF_BODIES.has(lower));
const OF_BODIES = wordSet(
  'centre center bank airline office school university hub network fund programme program commission secretariat',
);
