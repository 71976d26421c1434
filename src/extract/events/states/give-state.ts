import type { StatePiece } from '../../mentions/mention.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Party } from '../party.ts';

/** For whom somebody speaks in one event, they speak in those told of further down. */
export function give(party: Party, country: StatePiece): void {
  party.country = country;
  if (party.entity.kind === 'person') party.entity.country ??= country;
}

export function countryOf(doc: Tokenised, place: PlaceHit): StatePiece {
  const { from, to } = place.countrySpan ?? place.city ?? place;
  return { ...piece(doc, from, to), code: place.country! };
}
