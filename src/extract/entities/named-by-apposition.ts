import { INDEFINITE } from '../lexicon/determiners.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Cast, Entity } from './entity.ts';
import { firstInBody } from './new-name.ts';
import { join } from './unnamed.ts';

/** So few sentences behind "an envoy" it is told who that is. */
const REACH = 3;
/** "The U.N. special envoy," has no more words. */
const TO_COMMA = 5;

/** "An envoy met President B. The envoy, Chadian Minister A, flew in": the one brought in without a name is named behind the same noun. */
export function nameByApposition(doc: Tokenised, cast: Cast): void {
  const named = cast.entities.flatMap((person) => {
    const first = person.kind === 'person' ? firstInBody(doc, person) : undefined;
    const noun = first && nounBefore(doc, first);
    return noun ? [{ person, first, noun, at: first.sentence }] : [];
  });
  if (named.length === 0) return;
  const offices = Map.groupBy(cast.entities.filter(isSomeone), (office) => office.mentions[0]!.sentence);
  for (const { person, first, noun, at } of named) {
    const near = Array.from({ length: REACH }, (_, k) => offices.get(at - REACH + k) ?? []).flat();
    const office = near.findLast(
      (one) => isCalled(one, noun) && isCompatible(one, person, isToldWithState(first)),
    );
    if (office && cast.entities.includes(office)) join(cast, person, office);
  }
}

const isSomeone = ({ kind, plural, voice, former, heads, mentions: [first] }: Entity): boolean =>
  kind === 'office' &&
  !plural &&
  !voice &&
  !former &&
  heads.size > 0 &&
  INDEFINITE.has(first?.determiner ?? '') &&
  !first!.possessive;

/** "envoy" of "The envoy, Chadian Minister A". */
function nounBefore(doc: Tokenised, { from, to, determiner, name }: Mention): string | null {
  if (determiner !== 'the' || !name) return null;
  for (let i = from + 1; i < Math.min(to - 1, from + TO_COMMA); i++)
    if (wordAt(doc, i + 1) === ',') return wordAt(doc, i);
  return null;
}

/** "The Swiss minister, A": of a state of which whoever came before would have been told to be. */
const isToldWithState = ({ country, from }: Mention): boolean =>
  country !== null && country.from === from + 1;

const isCalled = ({ heads }: Entity, noun: string): boolean =>
  [...heads].some((head) => head.split(' ').at(-1) === noun);

/** Of no other state, and of no body where the person speaks for a state. */
const isCompatible = ({ country, organization }: Entity, person: Entity, known: boolean): boolean =>
  ((!country && !known) || country?.code === person.country?.code) && !(organization && person.country);
