import { INDEFINITE } from '../lexicon/determiners.ts';
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
      mentions.every((mention) => fitsOffice(mention, one)),
  );
  if (!person || another) return false;
  join(cast, person, office);
  return true;
}
