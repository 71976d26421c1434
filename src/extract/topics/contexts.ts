import type { Topic } from '#src/model/topics.ts';
import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';

/** What a phrase means where it shows a topic. */
export interface Meaning {
  topic: Topic;
  weak: boolean;
  /** A name: may be written with a capital. */
  name: boolean;
  /** An acronym: must be written in capitals ("AI", "START"). */
  acronym: boolean;
}

/** A phrase that shows a topic. */
export interface TopicHit {
  topic: Topic;
  from: number;
  to: number;
  /** A passing word: it counts with the words of a discussion before it or with another hit beside it. */
  weak: boolean;
}

/** "palm oil", "an oil palm": no fuel. */
export const isForEating = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'oil' &&
  (/^palms?$/.test(tokens[i + 1]?.lower ?? '') ||
    /^(?:palm|olive|vegetable|edible|cooking|sunflower|soybean|fish)$/.test(tokens[i - 1]?.lower ?? ''));

/** "cyber attacks": no fighting. */
export const isOnNetworks = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'cyber' && tokens[i]!.lower.startsWith('attack');

/** "military aid", "budgetary assistance": no relief. */
export const isOtherAid = (tokens: readonly Token[], i: number, { topic }: Meaning): boolean =>
  topic === 'humanitarian-aid' &&
  /^(?:aid|assistance|relief)$/.test(tokens[i]!.lower) &&
  /^(?:military|lethal|economic|financial|budgetary|arms|defence|defense|legal|technical|debt|tax|tariff|sanctions)$/.test(
    tokens[i - 1]?.lower ?? '',
  );

const isHouse = oneOf(
  `airport university museum stadium cathedral church mosque school theatre theater library academy embassy consulate
  mission`,
);

/** "talks at Oslo's airport", "a speech at the university": where it was. */
export function isVenue(tokens: readonly Token[], i: number, to: number, first: number): boolean {
  if (!isHouse(tokens[to - 1]!.word)) return false;
  for (let k = i - 1; k >= Math.max(first, i - 5); k--) {
    const { lower, cap } = tokens[k]!;
    if (lower === 'at') return true;
    if (!cap && !/^(?:the|an?|his|her|its|['’]s?|international|military|private)$/.test(lower)) return false;
  }
  return false;
}

const isOwn = oneOf('commission committee visit agreement treaty memorandum strategy dialogue consultations');
/** "the joint Zendan-Chadian intergovernmental". */
const TO_OWN = 5;

/** "within the framework of the joint commission": what two states have between them is no body of many. */
const isOwnFramework = (tokens: readonly Token[], to: number): boolean =>
  /^frameworks?$/.test(tokens[to - 2]?.lower ?? '') &&
  tokens.slice(to, to + TO_OWN).some(({ word, cap }) => !cap && isOwn(word));

/** "the League's farm subsidies", "League trade rules": what a body has is not the body. */
const isOwner = (tokens: readonly Token[], to: number): boolean =>
  /^['’]s?$/.test(tokens[to]?.text ?? '') && !isOfMembers(tokens[to + 1]?.word ?? tokens[to]!.word);
/** "League External Relations Commissioner A": whose office it is. */
const isOfOfficer = (tokens: readonly Token[], to: number): boolean => {
  for (let i = to; i < to + TO_OFFICER && tokens[i]?.cap; i++) if (isOfficer(tokens[i]!.word)) return true;
  return false;
};
const TO_OFFICER = 4;
const isOfficer = oneOf(
  'commissioner representative envoy minister ministers president chief secretary-general',
);
const isOfMembers = oneOf('membership enlargement expansion reform future role work');

/** Where or when people met is no topic: "on the sidelines of the General Assembly", "before the G-7 session". */
export function isOccasion(
  tokens: readonly Token[],
  i: number,
  first: number,
  { meaning, to }: { meaning: Meaning; to: number },
): boolean {
  if (meaning.topic !== 'international-organizations') return false;
  // "G20 summit: leaders discuss trade": what the headline is about is behind the colon.
  if (tokens[to]?.text === ':' && /^summit$/.test(tokens[to - 1]!.lower)) return true;
  if (/^(?:summit|session|sessions|headquarters|meeting|forum|conference)$/.test(tokens[to]?.lower ?? ''))
    return true;
  if (
    meaning.weak &&
    (isEndpoint(tokens, i, first) ||
      isOwnFramework(tokens, to) ||
      isOwner(tokens, to) ||
      isOfOfficer(tokens, to))
  )
    return true;
  for (let k = i - 1; k >= Math.max(first, i - 9); k--) {
    const { lower, cap } = tokens[k]!;
    if (
      /^(?:sidelines|margins|fringes|attend|attended|attending|during|at|before|ahead|after|around|address|addressed)$/.test(
        lower,
      )
    )
      return !/^(?:cooperation|co-operation|coordination|interaction|work|efforts|issues|matters|collaboration)$/.test(
        tokens[k - 1]?.lower ?? '',
      );
    if (
      !cap &&
      !/^(?:of|the|for|a|an|annual|upcoming|\p{N}.*|this|year|'s|session|meeting|summit|conference|time)$/u.test(
        lower,
      )
    )
      return false;
  }
  return false;
}

/** "the Union is committed to", "the Union's readiness": it acts, and its work is not what is spoken of. */
export const isActor = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { topic, name }: Meaning,
): boolean =>
  topic === 'international-organizations' &&
  name &&
  tokens.slice(from, to).every(({ cap, lower }) => cap || lower === 'of') &&
  /^(?:is|was|will|would|has|had|should|must|can|could|does|may|stands|supports|wants|said|says|announced|added|told|welcomed|['’]s)$/.test(
    tokens[to]?.lower ?? '',
  );

/** "visa-free travel between Zenda and the European Union": one of two sides. */
function isEndpoint(tokens: readonly Token[], i: number, first: number): boolean {
  const and = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  if (tokens[and]?.lower !== 'and') return false;
  for (let k = and - 1; k >= Math.max(first, and - 5); k--) if (tokens[k]!.lower === 'between') return true;
  return false;
}

const TREATY =
  /^(?:agreement|agreements|treaty|convention|protocol|memorandum|memoranda|mou|accord|accords|pact|declaration|partnership|plan|initiative|programme|program|dialogue|strategy)$/;
const INSIDE = /^(?:and|of|on|the|for|in)$/;

/** "the Ministry of Energy" is no talk of energy; "an Air Services Agreement" is of air services. */
export function counts(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  { name }: Meaning,
): boolean {
  if (name || !tokens[from]!.cap || opens(tokens, from, first) || inField(tokens, from, first)) return true;
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

/** "in the fields of Trade, Agriculture and Tourism": fields are named so in the English of many ministries. */
function inField(tokens: readonly Token[], from: number, first: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - TO_FIELD); i--) {
    const { word, cap, text } = tokens[i]!;
    if (isField(word)) return /^(?:of|in|like|such)$/.test(tokens[i + 1]!.lower);
    if (!cap && !INSIDE.test(tokens[i]!.lower) && text !== ',' && !/^(?:such|as|like)$/.test(text))
      return false;
  }
  return false;
}
const isField = oneOf('field fields area areas sector sectors sphere spheres');
const TO_FIELD = 14;

/** The first word of a sentence or a quotation has its capital for that. */
const opens = (tokens: readonly Token[], i: number, first: number): boolean =>
  i === 0 ||
  (i === first && !/^(?:of|the|for)$/.test(tokens[i - 1]!.lower)) ||
  /^["“‘'«.!?:•–—-]$/.test(tokens[i - 1]!.text);
