import { wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { isOfOthers, isOfStatesSomeDay } from '../of-others.ts';
import { countSides, type Party } from '../party.ts';
import { withPrincipal } from '../sides/principal.ts';
import type { Telling } from '../telling.ts';
import { againTogether, delegationsOf, isBelowThem, isFirstOfKind, isFirstTime } from './again.ts';
import { isGathering } from './gathering.ts';

/** The sides of an event that was not told of before; `null` where they are too few or it is none. */
export function sidesOfNew(material: Material, drafts: readonly Draft[], telling: Telling): Party[] | null {
  const { frame, parties, joint, inTitle } = telling;
  if (frame.anaphoric || (joint && isFirstTime(material.doc, frame))) return null;
  if (drafts.length > 0 && isFirstOfKind(material.doc, frame, parties)) return null;
  if (joint && parties.length === 0 && isOfStatesSomeDay(telling)) return null;
  if (joint && parties.length === 0 && isOfOthers(material, frame)) return null;
  if (joint && (parties.length < 2 || areSeats(parties))) return againTogether(material.doc, drafts, telling);
  if (inTitle && parties.some(isUnknown)) return null;
  // "has sent its official for separate talks with B and C": these did not meet each other.
  if (frame.separate && telling.sides.length < 2 && !frame.open && wordAt(material.doc, frame.to) === 'with')
    return null;
  // Whom "I" or "who" means is not known: B and C of "met B and C" did not meet each other.
  const isKnown = joint && (telling.sides.length === 0 || parties.length < 2);
  if (!frame.open && !isKnown && telling.sides.length < frame.sides.length) return null;
  if (!frame.open && parties.length > 1 && isBelowThem(material.doc, frame)) return delegationsOf(parties);
  if (!frame.open) return countSides(parties) > 1 || (!inTitle && isGathering(telling)) ? parties : null;
  return inTitle ? null : withPrincipal(material, drafts, telling);
}

/** "The two will host the leaders of X and Y": seats of one office, met by those told of before. */
const areSeats = (parties: readonly Party[]): boolean =>
  parties.every(({ key, entity }) => key.includes(':') && entity === parties[0]!.entity);

/** "European counterparts" in a headline: whoever they are, the text tells. */
const isUnknown = ({ entity, country }: Party): boolean =>
  entity.kind === 'office' && entity.plural && country === null && entity.organization === null;
