import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

const ALSO = wordSet('also separately');

/** So many events before, one of the same breath is looked for. */
const NEAR = 8;

/**
 * "A called on Zendan President B and held talks with Foreign Minister C", "… A also met Foreign Minister C": in a
 * release of A's state whom A meets in the same breath as the official of another state is of that one. Declines
 * where two other states are told of, and offices without a name, which may be those at home.
 */
export function placeMetInTurn(doc: Tokenised, drafts: readonly Draft[], { official, country }: Voice): void {
  if (!official || !country) return;
  for (const [k, draft] of drafts.entries()) {
    const before = drafts.slice(Math.max(0, k - NEAR), k).findLast((other) => isOfBreath(doc, other, draft));
    const state = before && foreignState(before, country);
    if (!before || !state || draft.parties.length !== 2) continue;
    const ours = draft.parties.find((party) =>
      before.parties.some(({ entity }) => entity === party.entity && party.country?.code !== state.code),
    );
    const other = draft.parties.find((party) => party !== ours);
    if (!ours || !other || !isUnplaced(other)) continue;
    other.country = state;
    other.entity.country ??= state;
  }
}

/** Told of in the same sentence, or in the next one as one more meeting. */
function isOfBreath(doc: Tokenised, { frames: [first] }: Draft, { frames: [second] }: Draft): boolean {
  const apart = second!.sentence - first!.sentence;
  if (apart === 0) return true;
  const { from } = doc.sentences[second!.sentence]!;
  return apart === 1 && someWord(doc, from, second!.from, ALSO);
}

/** The one state other than home that speaks in an event; `null` where none or several do. */
function foreignState({ parties }: Draft, home: string): Party['country'] {
  const states = new Map(
    parties.flatMap(({ country }) => (country && country.code !== home ? [[country.code, country]] : [])),
  );
  const [state] = states.values();
  return states.size === 1 && state && !parties.some(({ entity }) => entity.organization) ? state : null;
}

const isUnplaced = ({ country, entity, mention }: Party): boolean =>
  !country &&
  entity.kind === 'person' &&
  !entity.organization &&
  mention.title !== null &&
  mention.name !== null;
