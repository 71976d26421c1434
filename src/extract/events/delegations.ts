import type { Cast, Entity } from '../entities/entity.ts';
import type { Voice } from '../voice.ts';
import type { Draft } from './draft.ts';
import type { Party } from './parties.ts';

/** "Our delegation is meeting with B": whom the text follows stands for the delegation of the publisher's state. */
export function nameDelegations(drafts: readonly Draft[], cast: Cast, voice: Voice): void {
  if (!voice.country) return;
  for (const draft of drafts) {
    draft.parties = draft.parties.map((party) => {
      if (party.entity.id < 0 || party.entity.kind !== 'delegation' || party.country?.code !== voice.country)
        return party;
      const leader = cast.entities.find(
        (entity) => leads(entity, voice) && !draft.parties.some((other) => other.entity.id === entity.id),
      );
      return leader ? named(party, leader) : party;
    });
  }
}

const leads = (entity: Entity, voice: Voice): boolean =>
  entity.kind === 'person' &&
  entity.sure &&
  !entity.voice &&
  !entity.former &&
  entity.heads.size > 0 &&
  entity.mentions.length > 2 &&
  !entity.organization &&
  (entity.country?.code ?? voice.country) === voice.country;

const named = (party: Party, entity: Entity): Party => ({
  ...party,
  key: String(entity.id),
  entity,
  mention: entity.mentions[0]!,
  country: entity.country,
});
