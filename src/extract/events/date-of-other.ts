import type { Frame } from '../frames/frame.ts';
import type { Token } from '../tokens.ts';
import type { TimeExpression } from '../when/expression.ts';

const MADE =
  /^(?:reached|brokered|concluded|negotiated|clinched|struck|inked|issued|ratified|passed|agreed)$/;
const INSTRUMENT =
  /^(?:agreement|agreements|accord|accords|deal|deals|pact|treaty|truce|ceasefire|protocol|memorandum|declaration|resolution|statement|law|settlement|understanding|arrangement)$/;

/** "the accord reached in Zenda on 22 July": the day of the accord of which they spoke. */
export const isMade = (tokens: readonly Token[], i: number): boolean =>
  MADE.test(tokens[i]!.lower) && INSTRUMENT.test(tokens[i - 1]?.lower ?? '');

const ARRIVED = /^(?:arrived|landed|flew|came|left|departed)$/;
/** So many words stand between the verb of arriving and the day of it. */
const TO_ARRIVAL = 5;

/** "arrived in Zenda on Monday to attend the talks", "… to meet B", "left for Zenda on Monday for talks": the day of the journey. */
export function isOfArrival(
  tokens: readonly Token[],
  { from, to }: TimeExpression,
  { from: at, status }: Frame,
): boolean {
  if (!tokens.slice(Math.max(0, from - TO_ARRIVAL), from).some(({ lower }) => ARRIVED.test(lower)))
    return false;
  if (status === 'planned') return true;
  return tokens
    .slice(to, at)
    .some(
      ({ lower }, i) =>
        lower === 'to' && /^(?:attend|participate|join)$/.test(tokens[to + i + 1]?.lower ?? ''),
    );
}
