import { INDEFINITE } from '../lexicon/determiners.ts';
import { OPPOSITE_NUMBERS } from '../lexicon/offices.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { fitsOffice } from './office-fit.ts';
import { join } from './unnamed.ts';

/** "The Zendan foreign minister said … Zendan Foreign Minister Ana Blake": the one person of that state and office, however late. */
export function nameByOffice(cast: Cast, office: Entity): boolean {
  const { country, title, mentions } = office;
  // "a Zendan official" is anyone.
  if (
    !country ||
    !title ||
    isOnlyRelational(office) ||
    mentions.some(({ determiner }) => INDEFINITE.has(determiner ?? ''))
  )
    return false;
  const compatriots = cast.entities.filter(
    (one) => one.kind === 'person' && !one.former && !one.voice && one.country?.code === country.code,
  );
  const holders = compatriots.filter((one) => mentions.every((mention) => fitsOffice(mention, one)));
  const [person, another] = holders.length > 0 ? holders : compatriots.filter(isCounterpart);
  if (!person || another || (holders.length === 0 && !hasOwner(cast, person, office))) return false;
  join(cast, person, office);
  return true;
}

const isCounterpart = ({ heads }: Entity): boolean => heads.size > 0 && heads.isSubsetOf(OPPOSITE_NUMBERS);

/** "A is to see the Zendan prime minister … talks with her Zendan counterpart, B", where A is one: B is the one of Zenda. */
function hasOwner({ entities }: Cast, { country, mentions }: Entity, { heads }: Entity): boolean {
  const told = new Set(mentions.map(({ sentence }) => sentence));
  return entities.some(
    (owner) =>
      owner.kind === 'person' &&
      owner.country?.code !== country?.code &&
      !owner.heads.isDisjointFrom(heads) &&
      owner.mentions.some(({ sentence }) => told.has(sentence)),
  );
}
