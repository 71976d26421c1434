import type { Tokenised } from '../text/sentences.ts';
import type { PlaceHit } from './hit.ts';

/** Districts of a state that bear the name of their town. */
const DISTRICT = /^(?:province|prefecture|county|oblast|governorate|krai|voivodeship|canton|region)$/;
/** What is named after a town and meets elsewhere. */
const BODY =
  /^(?:organi[sz]ation|association|group|process|pact|union|league|agreement|accords?|convention|treaty|protocol|declaration|plan|club|initiative|format)$/;
/** "the Shanghai Cooperation Organization": before what such a body is stand no more words. */
const TO_BODY = 3;

/**
 * The place where a longer name begins with that of a town: a district of the state ("Kagoshima Prefecture") has no
 * town, a body or an accord ("the Lima Group") is no place at all.
 */
export function withLongerName(doc: Tokenised, town: PlaceHit, end: number): PlaceHit | null {
  const { tokens } = doc;
  const next = town.city && town.to === town.city.to && town.to < end ? tokens[town.to]! : null;
  if (!next) return town;
  if (DISTRICT.test(next.lower)) {
    const span = { from: town.from, to: town.to + 1 };
    return { ...town, to: town.to + 1, city: null, countrySpan: span, rule: 'place:district' };
  }
  for (let i = town.to; i < Math.min(end, town.to + TO_BODY) && tokens[i]!.cap; i++)
    if (BODY.test(tokens[i]!.lower)) return null;
  return town;
}
