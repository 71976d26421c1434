import type { Draft } from '../draft.ts';

/** Who takes part in more events than these tells none of them apart. */
const MOST = 8;

/** How many parties of an event a sentence names, of those that tell it from other events. */
export function namedIn(drafts: readonly Draft[]): Map<number, Map<Draft, number>> {
  const events = new Map<object, Draft[]>();
  for (const draft of drafts)
    for (const entity of new Set(draft.parties.map((party) => party.entity)))
      events.set(entity, [...(events.get(entity) ?? []), draft]);
  const named = new Map<number, Map<Draft, number>>();
  for (const { entity } of drafts.flatMap(({ parties }) => parties)) {
    const those = events.get(entity);
    if (!those || those.length > MOST || those.length === drafts.length) continue;
    events.delete(entity);
    for (const sentence of new Set(entity.mentions.map((mention) => mention.sentence))) {
      const counts = named.get(sentence) ?? new Map<Draft, number>();
      for (const draft of those) counts.set(draft, (counts.get(draft) ?? 0) + 1);
      named.set(sentence, counts);
    }
  }
  return named;
}

/** Of the events told of so far, those with most parties named; of several, those that the report was about. */
export function namedOf(
  counts: ReadonlyMap<Draft, number> | undefined,
  known: ReadonlySet<Draft>,
  current: readonly Draft[],
): Draft[] | null {
  const told = [...(counts ?? [])].filter(([draft]) => known.has(draft));
  const most = Math.max(0, ...told.map(([, count]) => count));
  const best = told.filter(([, count]) => count === most).map(([draft]) => draft);
  const same = best.filter((draft) => current.includes(draft));
  if (same.length > 0) return same;
  return best.length === 1 ? best : null;
}
