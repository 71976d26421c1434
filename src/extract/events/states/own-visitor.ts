import type { Mention } from '../../mentions/mention.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Ground } from '../places/ground.ts';
import { give } from './give-state.ts';
import { isBareOfficial, statesOf } from './state-left.ts';

/**
 * "HARARE - President A arrived in the Zimbabwean capital": a report filed from the land visited, in which the visitor
 * stands without a state, is a report for the visitor's own: of the state that it names most beside that land. Nothing
 * where the publisher tells whose it is.
 */
export function placeVisitor(
  { stays }: Ground,
  mentions: readonly Mention[],
  drafts: readonly Draft[],
  { country: land, filed, official }: Voice,
): void {
  if (official || land === null || land !== filed) return;
  const visitors = new Set(
    stays
      .flat()
      .flatMap(({ hit, visitor, time }) =>
        time !== 'past' && hit.country === land && hit.countrySpan ? (visitor ?? []) : [],
      ),
  );
  if (visitors.size === 0) return;
  // What is said of a state or its officials, not of the war in it or its exports.
  const named = statesOf(mentions.filter(({ kind, governed }) => kind !== 'state' || !governed));
  for (const { parties } of drafts)
    for (const party of parties) {
      if (!visitors.has(party.entity.id) || !isBareOfficial(party)) continue;
      const others = new Set(parties.flatMap(({ country }) => country?.code ?? []));
      const [most, next] = named.filter(([{ code }]) => code !== land && !others.has(code));
      if (most && next?.[1] !== most[1]) give(party, most[0]);
    }
}
