import type { Group } from '../mentions/groups.ts';
import { phraseIn, wordAt, wordSet } from '../words.ts';
import { cancelledIn } from './cancelled.ts';
import type { Frame } from './frame.ts';
import { newDayIn } from './put-off.ts';
import type { Scene } from './scene.ts';

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

const UP_TO = String.raw`^(?:(?!\b(?:that|which|who|said|says|and|but)\b)[^.;:]){0,60}?`;
const TO_COME = new RegExp(
  `${UP_TO}\\b(?:will (?:now )?(?:take place|be held|begin|start|go ahead)|(?:is|has been) (?:re)?(?:scheduled|planned|set|slated|due|expected) (?:for|in|on|next|this|tomorrow|to (?:take place|begin|start))|begins|starts) `,
);
const WAS = new RegExp(`${UP_TO}\\b(?:took place|was held|(?:has )?(?:began|begun|started)) `);

/** What the words behind the goal of a visit say of it; `null` where they tell of something else ("A's visit to B will boost trade"). */
export function standingOfVisit(scene: Scene, i: number, goal: Group): Frame['status'] | null {
  const { doc, sentence } = scene;
  const behind = `${phraseIn(doc, goal.to, Math.min(sentence.to, goal.to + 20))} `;
  if (TO_COME.test(behind) || newDayIn(scene) !== null) return 'planned';
  const known = WAS.test(behind) ? 'held' : null;
  return cancelledIn(scene, i) ? 'cancelled' : known;
}
