import type { Mention } from '../mentions/mention.ts';
import { attach } from './attach.ts';
import { type Cast, type Entity, newEntity } from './entity.ts';
import { fold } from './words.ts';

/** Delegations, states and organisations: one entity of each sort for a country or a body. */
export function gatherSides(mentions: readonly Mention[], cast: Cast): void {
  const known = new Map<string, Entity>();
  for (const mention of mentions) {
    const { kind, country, organization } = mention;
    if (kind !== 'state' && kind !== 'organization' && kind !== 'delegation') continue;
    const key = `${kind}:${country?.code ?? fold(organization?.text ?? '')}`;
    const entity = known.get(key) ?? newEntity(cast, kind, mention);
    known.set(key, entity);
    attach(cast, entity, mention);
  }
}
