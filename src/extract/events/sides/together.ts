import type { Saying } from '../../claims/saying.ts';
import { wordSet } from '../../text/words.ts';
import type { Party } from '../party.ts';

/** Of those who were there "the presidents" means the presidents, "the two leaders", "the two" the first of each state. */
export function meantBy(saying: Saying, parties: readonly Party[]): readonly Party[] {
  const office = officeOf(saying);
  const holders = office === null ? [] : parties.filter((party) => holds(party, office));
  if (holders.length > 1) return holders;
  const [only] = saying.speaker.mentions;
  if (parties.length < 3 || !PAIR.has(only?.head ?? '')) return parties;
  const bodies = parties.map(
    (party) => party.country?.code ?? party.entity.organization?.text ?? party.entity.id,
  );
  return new Set(bodies).size === 2 ? parties.filter((_, i) => bodies.indexOf(bodies[i]!) === i) : parties;
}

const PAIR = wordSet('two pair duo leaders presidents premiers men diplomats politicians');

/** "the two ministers", "both presidents": the office that all sides hold; `null` where none is named. */
export function officeOf({ speaker: { mentions } }: Saying): string | null {
  const [only] = mentions;
  const office =
    mentions.length === 1 && only?.kind === 'joint'
      ? /^(minister|president|premier|secretar)(?:s|ies)$/.exec(only.head ?? '')
      : null;
  return office?.[1] ?? null;
}

/** Does one hold such an office ("president")? */
export const holds = ({ entity }: Party, office: string): boolean =>
  [...entity.heads].some((head) => head.replace(/y$/, '').endsWith(office));
