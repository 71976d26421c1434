import type { Entity } from '../../entities/entity.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Party } from '../party.ts';
import type { Resolved } from './parties.ts';

/** "met with French President A and Foreign Minister B": whom a list names without a state is of the state before. */
export function inheritStates({ frame, sides }: Resolved, voice: Voice): void {
  // In the publisher's own readout the first side is often ours, named without its state.
  // "A of X and B met": two sides, not two of one.
  if (sides.length === 1 && sides[0]!.length === 2 && !frame.open) return;
  // "to attend a meeting with President A of Chad and Prime Minister B": the one side that is told is theirs.
  for (const side of sides.slice(voice.official && !frame.open ? 1 : 0)) {
    for (let k = 1; k < side.length; k++) {
      const party = side[k]!;
      const { country, entity: first } = side[k - 1]!;
      if (!lacksState(party)) continue;
      if (isDeputyOf(party.entity, first)) party.entity.organization ??= first.organization;
      if (!country) continue;
      party.country = country;
      party.entity.country ??= country;
    }
  }
}

/** "the League's Secretary-General A and Deputy Secretary-General B": of one body. */
const isDeputyOf = ({ title, heads }: Entity, { country, organization, heads: held }: Entity): boolean =>
  organization !== null &&
  country === null &&
  DEPUTY.test(title?.text ?? '') &&
  [...held].some((head) => heads.has(head) || heads.has(`vice-${head}`) || heads.has(`vice ${head}`));
const DEPUTY = /^(?:deputy|vice|assistant|under)\b/i;

const lacksState = ({ country, entity, mention }: Party): boolean =>
  !country && !entity.organization && entity.kind !== 'delegation' && mention.title !== null;
