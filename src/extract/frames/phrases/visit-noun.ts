import { MONTH_NAMES } from '../../lexicon/time-words.ts';
import type { Group } from '../../mentions/groups.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { newDayIn } from '../standing/put-off.ts';

/** Words between whose visit it is and the noun: "A's first official two-day visit". */
const MAX_ADJECTIVES = 4;
const OF = wordSet('of by');

/** Whose visit the noun at token `i` names, and before which token its goal stands: "A's visit to B", "the visit of A to B"; else `null`. */
export function namedVisit({ doc, groups }: Scene, i: number): { guest: Group; to: number } | null {
  if (OF.has(wordAt(doc, i + 1))) {
    const guest = groups.find(({ from }) => from === i + 2);
    return guest && wordAt(doc, guest.to) === 'to' ? { guest, to: guest.to } : null;
  }
  if (wordAt(doc, i + 1) !== 'to') return null;
  const guest = groups.findLast(({ to }) => to <= i);
  const at = guest && /^['’]s?$/.test(wordAt(doc, guest.to)) ? guest.to + 1 : (guest?.to ?? i);
  const isOwner = guest?.mentions.length === 1 && guest.mentions[0]!.possessive;
  if (!guest || !isOwner || i - at > MAX_ADJECTIVES) return null;
  const adjectives = doc.tokens.slice(at, i);
  return adjectives.every(({ kind, cap }) => kind !== 'mark' && !cap) ? { guest, to: i + 1 } : null;
}

const MONTH = MONTH_NAMES.join('|');
const DAY = String.raw`(?:(?:from|on|in|for|this|next|last|late|early|later) ){0,2}(?:\w+day|today|tomorrow|yesterday|week|month|\d{1,2} (?:to|until|and) \d{1,2} (?:${MONTH})|(?:\d{1,2} )?(?:${MONTH})(?: \d{1,2})?)(?: (?:and|to|until) (?:\w+day|(?:\d{1,2} )?(?:${MONTH})(?: \d{1,2})?|\d{1,2}))?`;
/** Between the goal and the verb: its day, and an aside that tells when it was to be. */
const BEHIND_GOAL = `^(?:${DAY} )?(?:, which (?:is|was|had been) [^,]{1,60} , )?`;
const TO_COME = new RegExp(
  `${BEHIND_GOAL}(?:will (?:now )?(?:take place|be paid|go ahead)|(?:will (?:now )?)?(?:begin|start)s? (?:${DAY}\\b|as planned)|(?:is|has been) (?:re)?(?:scheduled|planned|set|slated|due|expected) (?:for|${DAY}\\b|to (?:take place|begin|start))) `,
);
const WAS = new RegExp(
  `${BEHIND_GOAL}(?:took place|(?:has )?(?:began|begun|started)) (?!in (?:\\w+ )?\\d{4}\\b)(?:${DAY}\\b|[.,])`,
);
const MOVED = new RegExp(
  `${BEHIND_GOAL}(?:was|has been|had been) (?:cancelled|canceled|postponed|put off|called off|put back|rescheduled|delayed) `,
);
/** "If A's visit to B is cancelled", "Following A's visit to B, the polls will be held": the main clause tells of something else. */
const SUBORDINATES = wordSet(
  'if unless whether should following after since before until ahead during despite while when',
);

/** What the words right behind the goal of a visit say of it; `null` where they tell of something else ("A's visit to B will boost trade"). */
export function standingOfVisit(scene: Scene, i: number, goal: Group): Frame['status'] | null {
  const { doc, sentence } = scene;
  if (someWord(doc, sentence.from, i, SUBORDINATES)) return null;
  const behind = `${phraseIn(doc, goal.to, Math.min(sentence.to, goal.to + 20))} `;
  if (TO_COME.test(behind)) return 'planned';
  if (MOVED.test(behind)) return newDayIn(scene) === null ? 'cancelled' : 'planned';
  return WAS.test(behind) ? 'held' : null;
}
