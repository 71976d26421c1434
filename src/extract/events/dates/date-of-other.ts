import type { Frame } from '../../frames/frame.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { CANCELLING } from '../../lexicon/planned-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeExpression } from '../../when/expression.ts';

/** Words by which an instrument comes about. */
export const MADE =
  /^(?:reached|brokered|concluded|negotiated|clinched|struck|inked|issued|ratified|passed|agreed|made|tabled|submitted)$/;
const INSTRUMENT =
  /^(?:agreement|agreements|accord|accords|deal|deals|pact|treaty|truce|ceasefire|protocol|memorandum|declaration|resolution|statement|law|settlement|understanding|arrangement|proposal|proposals|offer|promise|pledge|remarks|comments|appeal|decision|commitment|request|announcement)$/;

/** "the accord reached in Zenda on 22 July": the day of the accord of which they spoke. */
export const isMade = (tokens: readonly Token[], i: number): boolean =>
  MADE.test(tokens[i]!.lower) && INSTRUMENT.test(tokens[i - 1]?.lower ?? '');

const ON_THE_WAY = new Set([...WENT, 'arriving', 'landed', 'left', 'departed', 'headed']);
/** "on Friday left for Zenda"; not "a delegation headed by B". */
const isOnTheWay = (tokens: readonly Token[], i: number): boolean =>
  ON_THE_WAY.has(tokens[i]?.lower ?? '') && words(tokens, i, i + 2) !== 'headed by';

/** So many words stand between the verb of arriving and the day of it. */
const TO_ARRIVAL = 5;

/**
 * "arrived in Zenda on Monday to attend the talks", "… to meet B", "on Monday flew to Zenda, where he is to meet B": the
 * day of the journey.
 */
export function isOfArrival(
  tokens: readonly Token[],
  { from, to }: TimeExpression,
  { from: at, status }: Frame,
): boolean {
  if (status === 'planned' && isOnTheWay(tokens, to)) return true;
  const reach = Math.max(0, from - TO_ARRIVAL);
  // "arrived. On 14 June, he will meet B": not the day of the journey.
  const first = reach + tokens.slice(reach, from).findLastIndex(({ text }) => text === '.') + 1;
  if (!tokens.slice(first, from).some((_, i) => isOnTheWay(tokens, first + i))) return false;
  if (status === 'planned') return true;
  return tokens
    .slice(to, at)
    .some(
      ({ lower }, i) =>
        lower === 'to' && /^(?:attend|participate|join)$/.test(tokens[to + i + 1]?.lower ?? ''),
    );
}

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(' ');

/** "on Thursday scrapped a meeting", "called off on Thursday a meeting": the day of the cancelling, unless that came hours before. */
export const isOfCancelling = (
  tokens: readonly Token[],
  { from, to }: TimeExpression,
  { to: behind }: Frame,
): boolean =>
  ([to, from - 1, from - 2].some((i) => CANCELLING.has(tokens[i]?.lower ?? '')) ||
    [to, from - 2, from - 3].some((i) => CALLED_OFF.test(words(tokens, i, i + 2)))) &&
  !/\b(?:hours|minutes) before\b/.test(words(tokens, behind, behind + TO_HOURS));

const CALLED_OFF = /^(?:call(?:ed|s)|put|puts) off$/;
/** "talks with Zenda only hours before they were to begin". */
const TO_HOURS = 12;

/** "said at a news conference on Friday that A will meet B": the day on which it was said. `first` opens the sentence. */
export const isSaidThere = (tokens: readonly Token[], first: number, date: number): boolean =>
  SAID_THERE.test(words(tokens, Math.max(first, date - TO_SAID), date));
const TO_SAID = 8;
const SAID_THERE =
  /\b(?:said|announced|confirmed|disclosed|told (?:reporters|journalists)) (?:at|in|during) (?:an?|the)(?: (?!on\b)[\w-]+){1,3}(?: on)?$/;

/** "On the sidelines of the summit, to be held on 9 May, A will meet B": the day of the summit. */
export const isOfAside = (tokens: readonly Token[], date: number): boolean =>
  TO_BE_HELD.test(words(tokens, date - TO_OCCASION, date));
const TO_OCCASION = 7;
const TO_BE_HELD =
  /\b(?:summit|conference|forum|session|assembly|congress|gathering) , (?:(?:which (?:is|will)|due|scheduled|set) )?(?:to )?be held(?: (?:on|from|in|between))?$/;
