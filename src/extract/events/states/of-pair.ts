import { COUNTERPARTS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { NO_PRESIDENT } from '../../lexicon/offices-of-states.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { canHold } from './state-left.ts';

type State = NonNullable<Party['country']>;

/**
 * Officials without a state in a report of two states: who meets one of the first is of the other ("Foreign Minister A",
 * who sees the American of a US-Russian summit, is the Russian). Nothing where the publisher's own state says it.
 */
export function placeByPair(drafts: readonly Draft[], voice: Voice): void {
  if (voice.organization) return;
  if (voice.official) {
    placeOtherOfPair(drafts, voice);
    return;
  }
  const pair = pairOf(drafts);
  if (!pair) {
    for (const draft of drafts) placeByOther(draft, drafts, voice);
    return;
  }
  for (const { parties, gathering } of drafts) {
    const bare = gathering ? [] : parties.filter(isBare);
    if (parties.length !== 2 || bare.length === 0) continue;
    if (bare.length === 1) placeOne(bare[0]!, parties, pair, voice);
    else placeBoth(bare, pair);
  }
}

/** "spoke with Zenda's minister about the call between President A and President B": home has one president, and the other state the other. */
function placeOtherOfPair(drafts: readonly Draft[], { country: home }: Voice): void {
  const foreign = new Map(
    drafts.flatMap(({ parties }) =>
      parties.flatMap(({ country }) => (country && country.code !== home ? [[country.code, country]] : [])),
    ),
  );
  const [state] = foreign.values();
  if (!home || !state || foreign.size !== 1) return;
  for (const { parties, gathering } of drafts) {
    const [ours, other] = parties;
    if (!gathering && parties.length === 2 && parties.every(isBare) && isOneSeat(ours!, other!))
      give(other!, state);
  }
}

/** Both hold an office of which no state has two. */
const isOneSeat = (a: Party, b: Party): boolean =>
  [...a.entity.heads].some((head) => SOVEREIGN_HEADS.has(head) && b.entity.heads.has(head));

/** The two states of the first event that has two; nothing where others met as well. */
function pairOf(drafts: readonly Draft[]): [State, State] | null {
  for (const draft of drafts) {
    const [a, b, c] = statesOf(draft.parties);
    if (a && b) return c || hasOthers(drafts, [a, b]) ? null : [a, b];
  }
  return null;
}

/**
 * Where a report tells of more than two states: "A met B of Zenda … A also met his counterpart C" is of Zenda, where A
 * of the first event is met again; "talks between their foreign ministers, C and D" are of the states told of just before.
 */
function placeByOther({ parties, frames: [frame] }: Draft, drafts: readonly Draft[], voice: Voice): void {
  const bare = parties.filter(isBare);
  if (parties.length !== 2 || bare.length === 0) return;
  if (bare.length === 2) {
    if (!shareOffice(bare) || bare[0]!.mention.determiner !== 'their') return;
    const before = drafts.filter(
      ({ frames: [one] }) => one!.from < frame!.from && frame!.sentence - one!.sentence <= JUST,
    );
    const pair = statesOf(before.flatMap((draft) => draft.parties));
    // Of which two they are where three were told of, the words leave open.
    if (pair.length === 2) placeBoth(bare, [pair[0]!, pair[1]!]);
    return;
  }
  const known = parties.find((party) => party !== bare[0])!;
  const lead = drafts[0]!;
  const [a, b, c] = statesOf(lead.parties);
  const isCounterpart =
    COUNTERPARTS.has(bare[0]!.mention.head ?? '') && /^(?:his|her)$/.test(bare[0]!.mention.determiner ?? '');
  if (!a || !b || c || !isCounterpart) return;
  if (lead.parties.some(({ entity }) => entity.id === known.entity.id))
    placeOne(bare[0]!, parties, [a, b], voice);
}
/** So many sentences before stands the event of "their ministers". */
const JUST = 2;

const statesOf = (parties: readonly Party[]): State[] => [
  ...new Map(parties.flatMap(({ country }) => (country ? [[country.code, country] as const] : []))).values(),
];

/** Does any event tell of a third state? */
const hasOthers = (drafts: readonly Draft[], [a, b]: [State, State]): boolean =>
  drafts.some(({ parties }) =>
    parties.some(({ country }) => country && country.code !== a.code && country.code !== b.code),
  );

function placeOne(bare: Party, parties: readonly Party[], [a, b]: [State, State], voice: Voice): void {
  const code = parties.find((party) => party !== bare)?.country?.code;
  // In a report from home officials without a state are its own, whomever of its own but a counterpart they meet.
  const equals = parties.some(({ mention }) => COUNTERPARTS.has(mention.head ?? ''));
  const ours = code !== undefined && canHold(bare, code);
  if (code === voice.country && code === voice.filed && !equals && ours) return;
  const other = code === a.code ? b : code === b.code ? a : null;
  if (!other || (voice.country !== null && voice.country !== code && voice.country !== other.code)) return;
  if (canHold(bare, other.code)) give(bare, other);
}

/** "Prime Minister A met President B": of the two states one has no president. */
function placeBoth(bare: readonly Party[], pair: [State, State]): void {
  if (shareOffice(bare)) {
    for (const [k, party] of bare.entries()) give(party, pair[k]!);
    return;
  }
  const [without, another] = pair.filter(({ code }) => NO_PRESIDENT.has(code));
  const president = bare.find(({ entity }) => entity.heads.has('president'));
  if (!without || another || !president) return;
  const republic = pair.find((state) => state !== without)!;
  for (const party of bare) give(party, party === president ? republic : without);
}

/** "Foreign ministers A and B also met": an office of each state, told in the order of the states. */
const shareOffice = ([a, b]: readonly Party[]): boolean =>
  PLURAL.test(a!.entity.title?.text ?? '') && a!.entity.title!.text === b!.entity.title?.text;

const PLURAL = /(?:minister|president|secretarie|chief|leader|premier|envoy|negotiator)s$/i;

function give(party: Party, state: State): void {
  party.country = state;
  party.entity.country ??= state;
}

const isBare = ({ entity, country }: Party): boolean =>
  entity.kind === 'person' && !country && !entity.organization && entity.heads.size > 0 && !entity.former;
