import type { Topic } from '#src/model/topics.ts';
import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { TopicHit } from './contexts.ts';
import { isItsCrisis, isPolitical, isReach, isRegionalBody, isWithin } from './regions.ts';
import { isMoneyFor, isOf, isTiesOf, isWorkOn } from './ties.ts';

/** Does `other` say what the words of `hit` mean, so that `hit` shows no topic of its own? */
export const isSaidBy = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  ((hit.weak || isOfCulture(hit, other)) && covers(other, hit)) ||
  isNoWar(tokens, hit, other) ||
  isFightAgainst(tokens, hit, other) ||
  isPurchase(hit, other) ||
  isPlaceOf(tokens, hit, other) ||
  isItsCrisis(hit, other) ||
  isPolitical(tokens, hit, other) ||
  isWithin(tokens, hit, other) ||
  isOtherCrisis(tokens, hit) ||
  isOnBorder(tokens, hit, other) ||
  isReach(tokens, hit, other) ||
  isRegionalBody(tokens, hit) ||
  isBefore(tokens, hit, other) ||
  isOf(tokens, hit, other) ||
  isTiesOf(hit, other) ||
  isWorkOn(tokens, hit, other) ||
  isMoneyFor(tokens, hit, other) ||
  isMissileDefence(tokens, hit, other) ||
  isTalksOn(tokens, hit, other) ||
  isClaimToState(hit, other) ||
  isCrime(hit, other);

/** "the fight against kidnapping": a crime of any sort, and nobody who is held. */
const isCrime = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'detainees' &&
  other.topic === 'law-crime' &&
  other.from <= hit.from &&
  other.to >= hit.to &&
  other.to - other.from > hit.to - hit.from;

/** "cultural and humanitarian cooperation": of people to people, and no relief. */
const isOfCulture = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'humanitarian-aid' && other.topic === 'culture-education';

/** "solving the haze crisis", "resolve a trade dispute": no peace is made. */
const isOtherCrisis = (tokens: readonly Token[], hit: TopicHit): boolean =>
  hit.topic === 'peace-process' &&
  /^(?:crisis|disputes?|stalemate)$/.test(tokens[hit.to - 1]!.lower) &&
  hit.to > 1 &&
  isNoConflict(tokens[hit.to - 2]!.word);
const isNoConflict = oneOf(
  `haze debt financial economic energy food refugee migrant migration health climate water banking gas currency
  cost-of-living trade tariff fishing fisheries fishery maritime border boundary labour labor wage tax pricing airline
  customs patent wine beef steel budget investment visa`,
);

/** "League farm prices", "a League bombing raid": whose they are; peacekeeping is the work of such bodies. */
const isBefore = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'international-organizations' &&
  tokens[hit.to - 1]!.cap &&
  other.topic !== hit.topic &&
  (hit.weak || !other.weak) &&
  other.from === hit.to &&
  !/^peace-?keep/.test(tokens[hit.to]!.lower);

/** "refugees on the Turkish border": where they are. */
const isOnBorder = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'territory-borders' &&
  /^(?:border|borders|frontier)$/.test(tokens[hit.to - 1]!.lower) &&
  other.topic !== hit.topic &&
  !other.weak &&
  other.to <= hit.from &&
  hit.from - other.to <= FARTHEST_PLACE &&
  tokens.slice(other.to, hit.from).some(({ lower }) => /^(?:on|at|near|along|across)$/.test(lower));

/** "ballistic missile defence": what is built against the missiles. */
const isMissileDefence = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'arms-control' &&
  other.topic === 'defence-cooperation' &&
  tokens[hit.to - 1]!.lower === 'missile' &&
  other.from < hit.to &&
  other.to > hit.to;

/** "the rights of the Palestinian people": to a state of their own. */
const isClaimToState = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'human-rights' &&
  other.topic === 'peace-process' &&
  !other.weak &&
  other.from === hit.from &&
  other.to > hit.from + 1;

/** "resume nuclear talks", "negotiations on a free trade area", "with creditors": talks on a matter of their own make no peace. */
const isTalksOn = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'peace-process' &&
  OWN_MATTERS.has(other.topic) &&
  /^(?:talks|negotiations?|dialogue)$/.test(tokens[hit.to - 1]!.lower) &&
  ((other.from >= hit.from && other.from < hit.to) ||
    (/^(?:on|for|over|about|with)$/.test(tokens[hit.to]?.lower ?? '') &&
      other.from >= hit.to &&
      other.from <= hit.to + FARTHEST_MATTER));

const OWN_MATTERS: ReadonlySet<Topic> = new Set([
  'nuclear',
  'arms-control',
  'trade-economy',
  'energy',
  'climate-environment',
  'food-agriculture',
  'transport-connectivity',
]);
/** "negotiations on the establishment of a deep and comprehensive free trade area". */
const FARTHEST_MATTER = 10;

/** "the situation in Syria": said more plainly of another topic. */
const covers = (other: TopicHit, { topic, from, to }: TopicHit): boolean =>
  !other.weak &&
  other.topic !== topic &&
  other.from <= from &&
  other.to >= to &&
  other.to - other.from > to - from;

/** "prisoners of war", "a trade war", "the Lockerbie bombing", "hacking attacks": the longer phrase says what is meant. */
const isNoWar = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'armed-conflict' &&
  tokens
    .slice(hit.from, hit.to)
    .some(({ lower }) => /^(?:war|wars|bombing|attacks?|violence)$/.test(lower)) &&
  !other.weak &&
  NO_WARS.has(other.topic) &&
  other.from < hit.to &&
  hit.from < other.to &&
  other.to - other.from > hit.to - hit.from;

/** "fighting terrorism", "fighting drug smuggling": what is fought is the matter. */
const isFightAgainst = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'armed-conflict' &&
  tokens[hit.to - 1]!.lower === 'fighting' &&
  other.topic !== hit.topic &&
  !other.weak &&
  other.from === hit.to;

const NO_WARS: ReadonlySet<Topic> = new Set([
  'detainees',
  'terrorism',
  'trade-economy',
  'law-crime',
  'technology-cyber',
  'defence-cooperation',
  'human-rights',
]);

/** "buying twelve fighter jets": what is bought are arms. */
const isPurchase = (hit: TopicHit, other: TopicHit): boolean =>
  hit.topic === 'trade-economy' &&
  other.topic === 'defence-cooperation' &&
  !other.weak &&
  other.from < hit.to &&
  hit.from < other.to;

/** "aid to Gaza", "Syria's chemical arsenal": the place says only where. */
const isPlaceOf = (tokens: readonly Token[], hit: TopicHit, other: TopicHit): boolean =>
  (hit.topic === 'armed-conflict'
    ? other.topic !== hit.topic && !(other.weak && other.topic === 'regional-security')
    : hit.topic === 'regional-security' && other.topic === 'peace-process') &&
  (hit.weak || !other.weak) &&
  tokens[hit.to - 1]!.cap &&
  !tokens.slice(hit.from + 1, hit.to).some(({ cap }) => !cap) &&
  ((other.to <= hit.from &&
    hit.from - other.to <= FARTHEST_PLACE &&
    /^(?:in|to|into|from|for|on|over|of|across)$/.test(
      tokens[hit.from - 1]!.lower === 'the' ? tokens[hit.from - 2]!.lower : tokens[hit.from - 1]!.lower,
    )) ||
    (/^['’]s?$/.test(tokens[hit.to]?.text ?? '') &&
      other.from > hit.to &&
      other.from - hit.to <= FARTHEST_PLACE));

/** "hostages still held in the", "Syria's stocks of": between what is meant and its place. */
const FARTHEST_PLACE = 4;
