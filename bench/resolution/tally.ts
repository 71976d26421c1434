import { documentId } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';
import type { World } from '../world/world.ts';
import { type Clusters, newClusters } from './clusters.ts';
import { exactly, type Match } from './match.ts';
import { storedReports } from './stored-ids.ts';

/** What was resolved beside what is true. An item's number leads to it: `whereIs`. */
export type Tally = {
  people: Clusters;
  events: Clusters;
  /** Sides that the documents do not name. */
  unnamed: number;
  /** Named sides, and events, that extraction did not find. */
  missed: { sides: number; events: number };
};

/** No document tells of more events, and no event has more sides. */
const MOST = 64;

/** The document, the event in it and the side of it that an item stands for. */
export const whereIs = (item: number) => ({
  document: Math.floor(item / (MOST * MOST)),
  event: Math.floor(item / MOST) % MOST,
  side: item % MOST,
});

/** Reads back what the store has made of every document. Sides without a name are nobody's mention. */
export function tallied(db: Store, { documents, documentAt }: World, matches?: Map<number, Match[]>): Tally {
  const tally: Tally = {
    people: newClusters(),
    events: newClusters(),
    unnamed: 0,
    missed: { sides: 0, events: 0 },
  };
  for (let n = 0; n < documents; n++) {
    const { bytes, truth, events } = documentAt(n);
    const stored = storedReports(db, documentId(bytes));
    const match = matches?.get(n) ?? exactly(events);
    truth.forEach(({ event, people }, at) => {
      const found = match[at] ?? null;
      if (!found) tally.missed.events++;
      else {
        const item = (n * MOST + at) * MOST;
        const report = stored[found.at]!;
        tally.events.add(report.event, event, item);
        people.forEach(({ person, form }, side) => {
          const place = found.sides[side] ?? null;
          if (form === null) tally.unnamed++;
          else if (place === null) tally.missed.sides++;
          else tally.people.add(report.people[place] ?? null, person, item + side);
        });
      }
    });
  }
  return tally;
}
