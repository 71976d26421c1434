import { oneOf, someToken } from '../../text/words.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { townAt } from '../../where/towns.ts';
import type { Draft } from '../draft.ts';
import { type Ground, placesOf } from './ground.ts';

/** "The minister's meetings in Oslo", "had several meetings in Oslo": the lead tells of meetings and of their town, though of no sides. */
export function titled(ground: Ground, draft: Draft): PlaceHit | null {
  const { tokens, sentences } = ground.material.doc;
  const own = draft.frames[0]!.sentence;
  if (draft.background || own > 8 || (draft.status !== 'held' && own > 1)) return null;
  for (const { index, kind, from, to } of sentences.slice(0, Math.min(own, 3))) {
    // "In Oslo, A and B agree on cod" heads the report.
    const opening = kind === 'title' && tokens[from]!.lower === 'in' ? placesOf(ground, index)[0] : undefined;
    if (opening?.city && opening.from <= from + 1) return opening;
    for (let i = from; i < to; i++) {
      const fits =
        kind === 'title'
          ? isMeeting(tokens[i]!.word) || isSigning(tokens[i]!.word)
          : areSeveral(tokens[i]!.word) || (own - index <= 2 && areTalks(ground, i));
      if (!fits) continue;
      const hit =
        placesOf(ground, index).find(
          (one) => one.from > i && one.from < i + LEAD_REACH && (one.city || TELLS_TOWN.test(one.rule)),
        ) ?? (kind === 'title' ? townBefore(ground, from, i) : null);
      if (hit) return hit;
    }
  }
  return null;
}

/** "agreed on a budget before the summit in Brussels", "discussed the summit in Brussels": another occasion. */
const isOfMatter = oneOf(
  'before ahead discuss discussed discussing preparations prepare preparing on next forthcoming upcoming planned until since',
);
const TO_MATTER = 5;

const isTalks = oneOf('talks summit');
const leadsToTown = oneOf('in');
const namesSides = oneOf("with between by ’s 's");

/** "a day after talks in the resort of Palanga had broken up": an occasion whose sides the next sentences name. */
const areTalks = ({ material: { doc } }: Ground, at: number): boolean =>
  isTalks(doc.tokens[at]!.word) &&
  !someToken(doc, Math.max(0, at - TO_MATTER), at, isOfMatter) &&
  someToken(doc, at + 1, Math.min(doc.tokens.length, at + 6), leadsToTown) &&
  !someToken(doc, at + 1, Math.min(doc.tokens.length, at + 9), namesSides);

/** "ends Moscow talks". */
function townBefore({ material: { doc }, context }: Ground, from: number, at: number): PlaceHit | null {
  for (let q = Math.max(from, at - 2); q < at; q++) {
    const town = townAt(doc, q, at, context);
    if (town?.to === at && town.city) return town;
  }
  return null;
}

/** Which town that is, the rest of the report tells. */
const TELLS_TOWN = /^place:(?:capital|famous-venue)$/;
const isSigning = oneOf('sign signs initial initials');
const isMeeting = oneOf('meeting meetings talks consultations audience audiences');
const areSeveral = oneOf('meetings audiences encounters consultations counterparts');
/** "held bilateral meetings with heads of government and representatives of other bodies on Tuesday afternoon in Oslo". */
const LEAD_REACH = 26;
