import { documentsOf } from './documents.ts';
import type { Happening } from './happenings.ts';

/** Where each document of a world comes from: a few bytes for each, so that documents can be made in any order. */
export type Schedule = {
  /** For each plot which attempt at it was taken. */
  attempts: number[];
  /** For each document its plot, and its place among the documents of that plot. */
  plots: Int32Array;
  places: Uint8Array;
};

/** Two events of the same sides and kind that no plot brings together are this many days apart or more. */
const APART = 4;
const MOST_ATTEMPTS = 30;

/**
 * Plots enough for so many documents. What happens to the same people by chance is kept some days apart, so
 * that everything that is hard to tell apart was put there by a plot.
 */
export function scheduleOf(
  documents: number,
  seed: string,
  plotAt: (plot: number, attempt: number) => Happening[],
): Schedule {
  const schedule = {
    attempts: [] as number[],
    plots: new Int32Array(documents),
    places: new Uint8Array(documents),
  };
  const taken = new Map<string, number[]>();
  for (let filled = 0, plot = 0; filled < documents; plot++) {
    let attempt = 0;
    while (attempt < MOST_ATTEMPTS && isCrowded(taken, plotAt(plot, attempt))) attempt++;
    schedule.attempts.push(attempt);
    const happenings = plotAt(plot, attempt);
    for (const [key, day] of happenings.flatMap(meetingsOf)) taken.set(key, [...(taken.get(key) ?? []), day]);
    const count = Math.min(documentsOf(happenings, seed).length, documents - filled);
    for (let place = 0; place < count; place++) {
      schedule.plots[filled] = plot;
      schedule.places[filled++] = place;
    }
  }
  return schedule;
}

function isCrowded(taken: Map<string, number[]>, happenings: Happening[]): boolean {
  if (happenings.length === 0) return true;
  return happenings
    .flatMap(meetingsOf)
    .some(([key, day]) => taken.get(key)?.some((other) => Math.abs(other - day) < APART));
}

/** Each two of the sides, with the day. */
function meetingsOf({ kind, day, sides }: Happening): [key: string, day: number][] {
  const ids = sides.map(({ person }) => person.id).toSorted();
  return ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other) => [`${kind} ${one} ${other}`, day] as [string, number]),
  );
}
