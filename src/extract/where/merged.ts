import type { PlaceHit } from './hit.ts';

/** A later sentence may name the town of a country or of a venue, or the venue. */
export function merged(known: PlaceHit, more: PlaceHit): PlaceHit {
  if (known.country && more.country && known.country !== more.country) return known;
  if (!known.city && more.city) return { ...more, venue: known.venue ?? more.venue };
  if (!known.venue && more.venue && (!more.city || !known.city || more.city.text === known.city.text))
    return { ...known, venue: more.venue };
  return known.country ? known : { ...known, country: more.country, countrySpan: more.countrySpan };
}
