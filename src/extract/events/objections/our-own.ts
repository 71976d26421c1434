import { mayBeOf } from '../../entities/own-offices.ts';
import { OF_REBELS } from '../../lexicon/office-synonyms.ts';
import { OPPOSITE_NUMBERS } from '../../lexicon/offices.ts';
import { NO_PRESIDENT, NO_PRIME_MINISTER } from '../../lexicon/offices-of-states.ts';
import { SUBORDINATE } from '../../lexicon/portfolios.ts';
import { wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Party } from '../party.ts';

/** Offices of which no state has two. */
const SOLE = ['prime minister', 'president', 'king'];

/** "Prime Minister A met Prime Minister B"; a deputy president is beside the president. */
export const isPeer = (a: Party, b: Party): boolean => SOLE.some((head) => holds(a, head) && holds(b, head));

/** Do both hold the one ministry of foreign affairs or of defence that a state has? */
const isOneMinister = (a: Party, b: Party): boolean =>
  [a, b].every((party) => holds(party, 'minister') && !party.entity.plural) &&
  SOLE_MINISTRY.some((words) =>
    [a, b].every(({ entity: { titleWords } }) => !titleWords.isDisjointFrom(words)),
  ) &&
  a.entity.titleWords.symmetricDifference(b.entity.titleWords).isSubsetOf(SAME_MINISTRY);

const SOLE_MINISTRY = [wordSet('foreign'), wordSet('defence defense')];
/** "Foreign Minister", "Minister of Foreign Affairs". */
const SAME_MINISTRY = wordSet('minister of for and affairs the defence defense national federal');

const holds = ({ entity: { former, heads, titleWords } }: Party, head: string): boolean =>
  !former && heads.has(head) && titleWords.isDisjointFrom(SUBORDINATE);

/** May a side of which no state is told be of that for which the document speaks? Not beside its president as another. */
export function mayBeOurs(party: Party, parties: readonly Party[], voice: Voice): boolean {
  if (!mayBeOf(party.entity, voice) || isRebel(party) || isOtherHead(party, parties, voice)) return false;
  // "I met my counterpart, Foreign Minister B", "met non-resident ambassadors": of other states, whichever they are.
  if (party.entity.equal || NON_RESIDENT.test(party.entity.title?.text ?? '')) return false;
  const ours = parties.filter(({ country, entity }) =>
    // "Foreign Minister A telephoned Foreign Minister B": of two of no state the one told of first.
    country ? country.code === voice.country : !entity.organization && isNamedBefore(entity, party.entity),
  );
  return ours.every(
    (other) =>
      !isPeer(party, other) &&
      !isOneMinister(party, other) &&
      !(parties.length === 2 && isCounterpart(other)),
  );
}

const isNamedBefore = (one: Party['entity'], other: Party['entity']): boolean =>
  (one.mentions[0]?.from ?? 0) < (other.mentions[0]?.from ?? 0);

const NON_RESIDENT =
  /^(?:non[- ]?resident|foreign|visiting) (?:ambassadors?|envoys?|high commissioners?|diplomats)\b/i;

/** "the rebel leader" in a report from a capital: of no government, and maybe of another land. */
const isRebel = ({ entity: { title } }: Party): boolean => OF_REBELS.test(title?.text ?? '');

/** "met her Zendan counterpart, A": who is met so is of another state than the one who meets. */
const isCounterpart = ({ entity }: Party): boolean =>
  entity.mentions.some(({ head, country }) => country !== null && OPPOSITE_NUMBERS.has(head ?? ''));

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
