import type { EventVerb } from '../../lexicon/event-verbs.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';
import type { Scene } from '../scene.ts';

/** No list of what was discussed is longer. */
const REACH = 30;
/** What has "with" of its own: "his talks with B", "problems with B". */
const HAVING_PARTNERS = wordSet(
  `talks meeting meetings conversation call contacts dialogue negotiations deal deals agreement agreements conflict war
  dispute work summit consultations exchanges friendship along together issues problems differences`,
);
/** What states have with states, and nobody with a person by name. */
const OF_STATES = wordSet('relations ties cooperation trade partnership border borders links');
const ENDS = wordSet(
  '; : . ? that which who when while after before said told met held agreed meet speak talk',
);

/** "a cross-party delegation headed by D": the token of D; the token itself where no such words stand there. */
function pastDelegation(doc: Tokenised, at: number): number {
  if (!/^(?:an?|the)$/.test(wordAt(doc, at))) return at;
  for (let i = at + 1; i < at + TO_LED; i++)
    if (
      /^(?:delegation|team|group|mission)$/.test(wordAt(doc, i)) &&
      LED_BY.test(phraseIn(doc, i + 1, i + 3))
    )
      return i + 3;
  return at;
}
/** "a high-level cross-party parliamentary delegation". */
const TO_LED = 6;
const LED_BY = /^(?:led|headed|chaired) by$/;

/**
 * "discussed A, B and C with D": with whom what the list names was discussed. Only someone by name or office is meant
 * so, and nothing that itself is with someone may stand before.
 */
export function discussedWith(
  { doc, sentence, groups }: Scene,
  { value, to }: Match<EventVerb>,
): MarkedObject | null {
  if (value.id !== 'discuss') return null;
  for (let i = to + 1; i < Math.min(sentence.to, to + REACH); i++) {
    const word = wordAt(doc, i);
    if (ENDS.has(word)) return null;
    const before = wordAt(doc, i - 1);
    if (word !== 'with' || HAVING_PARTNERS.has(before)) continue;
    const partner = pastDelegation(doc, i + 1);
    const group = groups.find(({ from }) => from === partner);
    if (OF_STATES.has(before) && !group?.mentions.every(({ name }) => name !== null)) continue;
    const met = group?.mentions.every(
      ({ kind }) => kind === 'person' || kind === 'office' || kind === 'delegation',
    );
    return group && met ? { group, mark: 'with' } : null;
  }
  return null;
}
