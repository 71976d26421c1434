import { INDEFINITE } from '../lexicon/determiners.ts';
import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';
import type { Cast, Entity } from './entity.ts';
import { isMet, isOfMeeting, SOME, TO_NAME } from './met-by-name.ts';
import { firstInBody } from './new-name.ts';
import { join } from './unnamed.ts';

/** How whoever came to the meeting is brought in behind it; who only comments on it or resigns is another. */
const COMING =
  /\b(?:arrived|arrives|came|flew|travell?ed|led|leads|leading|headed|heads|heading|visited|visiting|was sent|was dispatched)\b/;
const TO_COMING = 5;

/**
 * "met with a Zendan minister. … Zendan Energy Minister Ana Blake arrived": some official whom one met in the lead is the one
 * person in office of that state who is brought in right behind, and of whom no meeting of its own is told there.
 */
export function nameOfSome(doc: Tokenised, cast: Cast, office: Entity): boolean {
  const { country, heads } = office;
  const [first, again] = office.mentions;
  if (!country || again || !INDEFINITE.has(first!.determiner ?? '') || !isOfMeeting(doc, first!))
    return false;
  const [person, another] = cast.entities.filter(
    (one) =>
      one.kind === 'person' &&
      !one.former &&
      one.country?.code === country.code &&
      one.heads.size > 0 &&
      // Whoever is at the head of the state is no official.
      ![...one.heads].some((head) => SOVEREIGN_HEADS.has(head)),
  );
  const named = person && !another ? firstInBody(doc, person) : null;
  if (!named || named.from < first!.to || named.sentence - first!.sentence > TO_NAME) return false;
  if (isMet(doc, named) || person!.mentions.some((one) => one.from < first!.from)) return false;
  if (!COMING.test(phraseIn(doc, named.to, named.to + TO_COMING))) return false;
  if (![...heads].every((head) => person!.heads.has(head) || SOME.test(head))) return false;
  join(cast, person!, office);
  return true;
}
