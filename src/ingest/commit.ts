import { recordChanges } from '../store/changes.ts';
import { raiseVersion, type Store } from '../store/open.ts';
import { sweepPeople } from '../store/put-people.ts';
import { settleClaims } from '../store/settle-claims.ts';
import { newWrite, type Write } from '../store/write.ts';
import { settleEvents } from './settle/events.ts';
import { settlePeople } from './settle/people.ts';

/** What a change is made at, and why where a person has made it. */
export type Occasion = { at: Date; why?: string };

/**
 * Makes one change of the data in one transaction: what `make` does to documents and reports, everything that
 * follows from it across documents, the new version and the note of what has changed. Nothing of it is stored
 * where something fails. `make` gives `null` where there is nothing to change, and then no version is made.
 */
export function commit<Result>(
  db: Store,
  { at, why }: Occasion,
  make: (write: Write) => { result: Result; why?: string } | null,
): Result | null {
  return db
    .transaction(() => {
      const write = newWrite(db);
      const made = make(write);
      if (made === null) return null;
      settlePeople(write);
      for (const report of settleEvents(write)) settleClaims(write, report);
      sweepPeople(write);
      const version = raiseVersion(db, at.toISOString());
      recordChanges(write, { version, at: at.toISOString(), why: made.why ?? why ?? null });
      return made.result;
    })
    .immediate();
}
