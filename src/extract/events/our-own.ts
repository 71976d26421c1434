import { mayBeOf } from '../entities/own-offices.ts';
import { NO_PRESIDENT, NO_PRIME_MINISTER } from '../lexicon/offices.ts';
import { SUBORDINATE } from '../lexicon/portfolios.ts';
import type { Voice } from '../voice.ts';
import type { Party } from './party.ts';

/** Offices of which no state has two. */
const SOLE = ['prime minister', 'president', 'king'];

/** "Prime Minister A met Prime Minister B"; a deputy president is beside the president. */
export const isPeer = (a: Party, b: Party): boolean => SOLE.some((head) => holds(a, head) && holds(b, head));

const holds = ({ entity: { former, heads, titleWords } }: Party, head: string): boolean =>
  !former && heads.has(head) && titleWords.isDisjointFrom(SUBORDINATE);

/** May a side of which no state is told be of that for which the document speaks? Not beside its president as another. */
export function mayBeOurs(party: Party, parties: readonly Party[], voice: Voice): boolean {
  if (!mayBeOf(party.entity, voice) || isOtherHead(party, parties, voice)) return false;
  const ours = parties.filter(({ country }) => country && country.code === voice.country);
  return ours.every((other) => !isPeer(party, other));
}

/** "Prime Minister A spoke with President B" in a release from Ottawa: the head of a state that has the one has no other by their side. */
function isOtherHead(party: Party, parties: readonly Party[], { country }: Voice): boolean {
  const beside = (head: string) =>
    parties.some(
      (other) => other !== party && holds(other, head) && (!other.country || other.country.code === country),
    );
  return (
    (NO_PRESIDENT.has(country ?? '') && holds(party, 'president') && beside('prime minister')) ||
    (NO_PRIME_MINISTER.has(country ?? '') && holds(party, 'prime minister') && beside('president'))
  );
}
