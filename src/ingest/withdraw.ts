import type { Store } from '../store/open.ts';
import { provenanceOf, removeDocument } from '../store/put-document.ts';
import { keepReports } from '../store/revisions.ts';
import { endWithdrawal, putWithdrawal, withdrawalOf } from '../store/withdrawals.ts';
import { commit } from './commit.ts';

/** What somebody asks for and why, at what time. */
export type Wish = { why: string; at?: Date };

/**
 * Takes a document out with all that it reports, for good: the same bytes stay out until somebody restores them.
 * @throws when it is not there; the message says what to do
 */
export function withdraw(db: Store, document: string, { why, at = new Date() }: Wish): void {
  commit(db, { at, why }, (write) => {
    const before = withdrawalOf(db, document);
    if (before)
      throw new Error(`${document} was withdrawn on ${before.at.slice(0, 10)} already: ${before.why}`);
    if (provenanceOf(db, document) === null) throw unknown(document);
    const said = { why, at: at.toISOString() };
    keepReports(db, document, said);
    putWithdrawal(db, document, said);
    removeDocument(write, document);
    return { result: document };
  });
}

/**
 * Lets a document that was withdrawn come in again; the next ingest of its bytes takes it in.
 * @throws when it is not withdrawn; the message says what to do
 */
export function restore(db: Store, document: string, { why, at = new Date() }: Wish): void {
  db.transaction(() => {
    if (!withdrawalOf(db, document)) {
      const there = provenanceOf(db, document) !== null;
      throw there
        ? new Error(`${document} is not withdrawn; there is nothing to restore`)
        : unknown(document);
    }
    endWithdrawal(db, document, { why, at: at.toISOString() });
  }).immediate();
}

const unknown = (document: string) =>
  new Error(
    `there is no document ${document} in this database; take the id from GET /documents, or set DATABASE to the file that has it`,
  );
