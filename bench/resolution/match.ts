import type { ReportedEvent } from '#src/model/event.ts';
import { fold, nameKeys } from '#src/resolve/fold.ts';

/** For each event that is in truth told where it was found: its place, and for each side its place there. */
export type Match = { at: number; sides: (number | null)[] } | null;

/** When nothing was extracted but all given as it should be. */
export function exactly(events: ReportedEvent[]): Match[] {
  return events.map(({ participants }, at) => ({ at, sides: participants.map((_, side) => side) }));
}

/** Which of the extracted events is which of those told: of the same kind, with the most sides in common. */
export function matched(told: ReportedEvent[], found: ReportedEvent[]): Match[] {
  const free = new Set(found.keys());
  return told.map((event) => {
    const ranked = [...free]
      .filter((at) => found[at]!.kind === event.kind)
      .map((at) => ({ at, sides: sidesOf(event, found[at]!) }))
      .toSorted((a, b) => common(b.sides) - common(a.sides) || a.at - b.at);
    const best = ranked[0];
    if (!best || common(best.sides) < 2) return null;
    free.delete(best.at);
    return best;
  });
}

const common = (sides: (number | null)[]) => sides.filter((side) => side !== null).length;

function sidesOf(told: ReportedEvent, found: ReportedEvent): (number | null)[] {
  const free = new Set(found.participants.keys());
  return told.participants.map((side) => {
    const at = [...free].find((one) => isSame(side, found.participants[one]!)) ?? null;
    if (at !== null) free.delete(at);
    return at;
  });
}

type Side = ReportedEvent['participants'][number];

/** The same name, but for parts that one of them lacks; for who has no name the same office and country. */
function isSame(told: Side, found: Side): boolean {
  if (told.name === null || found.name === null) {
    if (told.name !== found.name) return false;
    return told.country === found.country && fold(told.title ?? '') === fold(found.title ?? '');
  }
  const [one, other] = [new Set(nameKeys(told.name)), new Set(nameKeys(found.name))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
