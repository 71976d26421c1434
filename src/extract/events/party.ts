import type { Role } from '#src/model/vocabulary.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';

/** One side of an event: an entity, or one of the states for which a plural office stands. */
export interface Party {
  /** What makes it one side: the entity, or the entity and the state. */
  key: string;
  entity: Entity;
  mention: Mention;
  country: StatePiece | null;
  role: Role;
  /** Of "foreign and defence ministers" the one that is this side's. */
  portfolio?: string;
}

/** An entity as a side, for its own state. */
export const partyOf = (entity: Entity, mention: Mention, role: Role = 'participant'): Party => ({
  key: String(entity.id),
  entity,
  mention,
  country: entity.country,
  role,
});

/** The same entity, as far as known for the same state. */
export const isSameParty = (a: Party, b: Party): boolean =>
  a.entity.id === b.entity.id &&
  (a.portfolio === b.portfolio || !a.portfolio || !b.portfolio) &&
  (a.country?.code === b.country?.code || !a.country || !b.country);

/** Do all of them take part there, for whatever state? */
export const areAmong = (parties: readonly Party[], others: readonly Party[]): boolean =>
  parties.every(({ entity }) => others.some((other) => other.entity.id === entity.id));

/** How many sides there are, each counted once. */
export function countSides(parties: readonly Party[]): number {
  // Asked of every event for every telling, and most have two.
  if (parties.length === 2) return parties[0]!.key === parties[1]!.key ? 1 : 2;
  return new Set(parties.map(({ key }) => key)).size;
}

/** Adds a party unless it is there; a role that says more replaces `participant`. */
export function addParty(parties: Party[], party: Party): void {
  const known = parties.find(
    ({ key, entity, country, portfolio }) =>
      key === party.key ||
      (entity.id === party.entity.id &&
        portfolio === party.portfolio &&
        (country?.code === party.country?.code || !party.country)),
  );
  if (!known) parties.push({ ...party });
  else if (known.role === 'participant') known.role = party.role;
}

/** "The guest": the first of those who have that part at the meeting; `null` where they are of several states. */
export function partyIn(parties: readonly Party[], role: 'host' | 'guest'): Party | null {
  const there = parties.filter((party) => party.role === role);
  const states = new Set(there.map(({ country, entity }) => (country ?? entity.country)?.code));
  return states.size === 1 ? there[0]! : null;
}
