import { isSeatOfBodies } from '../../voice/of-dateline.ts';
import type { Voice } from '../../voice/voice.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

export const isAbroad = (place: PlaceHit | null, voice: Voice): boolean =>
  place !== null &&
  place.country !== null &&
  !isSameLand(place.country, voice.country) &&
  !isSeatOfBodies(place.city?.text ?? '');

/** Moscow was the Soviet Union's. */
export const isSameLand = (a: string | null, b: string | null): boolean =>
  a === b || [a, b].every((code) => code === 'RU' || code === 'SU');

/** Someone of whom the text does not say for whom. */
export const isBare = ({ entity, country }: Party): boolean =>
  !entity.own &&
  !country &&
  !entity.organization &&
  entity.kind !== 'state' &&
  entity.kind !== 'organization';

export const isOurs = ({ country, entity }: Party, voice: Voice): boolean =>
  entity.own === true ||
  (country ? country.code === voice.country : isSameBody(entity.organization?.text, voice.organization));

/** The same body, its secretariat or commission, or two of the European Union. */
const isSameBody = (name: string | undefined, body: string | null): boolean =>
  name !== undefined &&
  body !== null &&
  (name === body ||
    body.startsWith(`${name} `) ||
    name.startsWith(`${body} `) ||
    (EUROPEAN.test(name) && EUROPEAN.test(body)));

const EUROPEAN = /^(?:European|EU\b|EEAS)/;

/** A side of another state is named: nothing is to be guessed. */
export const isForeign = ({ parties }: Draft, voice: Voice): boolean =>
  parties.some(({ country }) => country !== null && country.code !== voice.country);
