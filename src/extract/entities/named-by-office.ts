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
  const [person, another] = cast.entities.filter(
    (one) =>
      one.kind === 'person' &&
      !one.former &&
      !one.voice &&
      one.country?.code === country.code &&
      (mentions.every((mention) => fitsOffice(mention, one)) || isCounterpartOf(cast, one, office)),
  );
  if (!person || another) return false;
  join(cast, person, office);
  return true;
}

/** "A is to see the Zendan prime minister … talks with her Zendan counterpart, B", where A is one: B is the one of Zenda. */
const isCounterpartOf = ({ entities }: Cast, one: Entity, { heads }: Entity): boolean =>
  one.heads.size > 0 &&
  one.heads.isSubsetOf(OPPOSITE_NUMBERS) &&
  entities.some(
    (owner) =>
      owner.kind === 'person' &&
      owner.country?.code !== one.country?.code &&
      !owner.heads.isDisjointFrom(heads) &&
      one.mentions.some(({ sentence }) => owner.mentions.some((mention) => mention.sentence === sentence)),
  );
