import { isSameBody } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Voice } from '../voice/voice.ts';
import type { Entity } from './entity.ts';
import { fold } from './words.ts';

/** A name so few sentences behind an office with a state has that state. */
const SENTENCES_AHEAD = 3;

/** May state and body of an unnamed office be those of the entity? */
export function fitsCountry(mention: Mention, entity: Entity, home: Voice): boolean {
  const { country, organization } = mention;
  if (country && !entity.country) {
    if (entity.kind === 'person' && isForeign(country.code, home) && !isIntroducedBy(mention, entity, home))
      return false;
    if (entity.organization) return false;
  }
  if (country && entity.country && country.code !== entity.country.code) return false;
  if (!organization) return true;
  return entity.organization !== null && overlap(organization.text, entity.organization.text);
}

/** An official without a state speaks for ours: "the Guinean minister" is someone else. */
const isForeign = (code: string, { country, organization }: Voice) =>
  organization !== null || (country !== null && code !== country);

/** "The Moldovan president's office said … President X": the state was given just before the name. */
const isIntroducedBy = ({ to, sentence }: Mention, { mentions: [first] }: Entity, { official }: Voice) =>
  !official && first !== undefined && first.from > to && first.sentence - sentence <= SENTENCES_AHEAD;

/** "the Commission", "the European Commission": one name is part of the other, or both are of one body. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return (
    a.includes(b) ||
    b.includes(a) ||
    isSameBody(one, other) ||
    isInitialsOf(one, other) ||
    isInitialsOf(other, one)
  );
}

/** "EBRD", "European Bank for Reconstruction and Development". */
const isInitialsOf = (short: string, long: string): boolean =>
  /^\p{Lu}{2,}$/u.test(short) &&
  [...long.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('') === short;
