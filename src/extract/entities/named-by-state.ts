import type { Tokenised } from '../text/sentences.ts';
import { type Cast, type Entity, firstFrom } from './entity.ts';
import { firstInBody } from './new-name.ts';
import { join } from './unnamed.ts';

/**
 * "Zenda's foreign minister met his Gondali counterpart … Zenda's Ana Blake and Gondal's Juan Soto": the one name of that
 * state without an office is that of its one office.
 */
export function nameByState(
  doc: Tokenised,
  cast: Cast,
  office: Entity,
  offices: readonly Entity[],
  last: number,
): void {
  const code = office.country?.code;
  if (!code || offices.some((other) => other !== office && other.country?.code === code)) return;
  const [person, another] = cast.entities.filter(
    ({ kind, country, former, voice, mentions }) =>
      kind === 'person' &&
      country?.code === code &&
      !former &&
      !voice &&
      // What the headline says of both ("Zendan, Gondali ministers") is no office of their own.
      mentions.every(({ title }) => title === null),
  );
  const first = person && firstInBody(doc, person);
  if (!first || another || first.sentence > last) return;
  if (first.from > firstFrom(office) && first.country?.code === code) join(cast, person, office);
}
