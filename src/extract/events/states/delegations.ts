import type { Cast, Entity } from '../../entities/entity.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import { type Party, partyOf } from '../party.ts';

/** "Our delegation is meeting with B": whom the text follows stands for the delegation of the publisher's state. */
export function nameDelegations(drafts: readonly Draft[], cast: Cast, voice: Voice): void {
  if (!voice.country || voice.press) return;
  const leaders = cast.entities.filter((entity) => canLead(entity, voice));
  for (const draft of drafts) {
    const present = new Set(draft.parties.map(({ entity }) => entity.id));
    const leader = leaders.find(({ id }) => !present.has(id));
    if (!leader) continue;
    draft.parties = draft.parties.map((party) =>
      isOurDelegation(party, voice) ? partyOf(leader, leader.mentions[0]!, party.role) : party,
    );
  }
}

/** A delegation that the text itself names, of the publisher's state. */
const isOurDelegation = ({ entity, country }: Party, voice: Voice): boolean =>
  entity.id >= 0 && entity.kind === 'delegation' && country?.code === voice.country;

/** An official of ours of whom the text goes on telling. */
const canLead = (entity: Entity, voice: Voice): boolean =>
  entity.kind === 'person' &&
  entity.sure &&
  !entity.voice &&
  !entity.former &&
  entity.heads.size > 0 &&
  entity.mentions.length > 2 &&
  !entity.organization &&
  (entity.country?.code ?? voice.country) === voice.country;
