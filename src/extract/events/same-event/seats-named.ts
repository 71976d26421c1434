import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { isSameParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';
import { merge } from './merge.ts';

/** So far behind the offices stand the names of those who hold them. */
const REACH = 5;

/**
 * "Their foreign and defence ministers met … Minister A and Minister B received Minister C and Minister D": the event
 * of the seats whose holders are named next, with them in it; `null` where none is known. `drafts` are those with seats.
 */
export function nameSeats(material: Material, drafts: readonly Draft[], telling: Telling): Draft | null {
  const { frame, parties } = telling;
  if (parties.length < 2 || !parties.every(({ entity }) => entity.kind === 'person')) return null;
  const draft = drafts.findLast(
    (one) =>
      one.status === frame.status &&
      frame.sentence - one.frames.at(-1)!.sentence <= REACH &&
      one.parties.some(isSeat) &&
      one.parties.every((party) => isTaken(party, parties)),
  );
  if (!draft) return null;
  const seats = draft.parties.filter(isSeat);
  // In a release the one without a state is its own.
  if (!material.voice.official) for (const party of parties) giveState(party, seats, parties);
  draft.parties = draft.parties.filter((party) => !isSeat(party));
  merge(material, draft, telling);
  return draft;
}

/** "Defence Minister B" without a state is of the one whose seat nobody else of those named holds. */
function giveState(party: Party, seats: readonly Party[], named: readonly Party[]): void {
  if (party.country) return;
  const [seat, another] = seats.filter(
    (one) =>
      isOf(one, party) &&
      !named.some((other) => other.country?.code === one.country!.code && isOf(one, other)),
  );
  if (!seat || another) return;
  party.country = seat.country;
  party.entity.country ??= seat.country;
}

/** By the portfolio of the seat, where it has one. */
const isOf = ({ portfolio }: Party, { entity: { title } }: Party): boolean =>
  !portfolio || (title?.text.toLowerCase().includes(portfolio.toLowerCase()) ?? false);

/** "the ministers of X and Y", of one of the states. */
const isSeat = ({ entity: { kind, plural }, country }: Party): boolean =>
  kind === 'office' && plural && country !== null;

/** One of those named, or a seat that one of them holds for the same state. */
const isTaken = (party: Party, named: readonly Party[]): boolean =>
  named.some((other) => isSameParty(other, party)) ||
  (isSeat(party) &&
    named.some(
      (other) =>
        (other.country?.code ?? party.country!.code) === party.country!.code && mayHold(other, party),
    ));

const mayHold = ({ entity: { heads } }: Party, { entity: seat }: Party): boolean =>
  [...heads].some(
    (head) =>
      seat.heads.has(head) ||
      (head === 'secretary' && seat.heads.has('minister')) ||
      (ENVOYS.test(head) && [...seat.heads].some((one) => ENVOYS.test(one))),
  );

/** "the nuclear envoys of X and Y" are special representatives, directors general and the like. */
const ENVOYS = /envoy|negotiator|representative|diplomat|ambassador|coordinator|director|adviser|advisor/;
