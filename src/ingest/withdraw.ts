import type { Store } from '../store/open.ts';
import { provenanceOf, removeDocument } from '../store/put-document.ts';
import { keepReports } from '../store/revisions.ts';
import { endWithdrawal, putWithdrawal, withdrawalOf } from '../store/withdrawals.ts';
import { ChangeRefused } from './change-refused.ts';
import { commit } from './commit.ts';

/** What somebody asks for and why, at what time. */
export type Wish = { why: string; at?: Date };

/**
 * Takes a document out with all that it reports, for good: the same bytes stay out until somebody restores them.
 * @throws ChangeRefused when it is not there; the message says what to do
 */
export function withdraw(db: Store, document: string, { why, at = new Date() }: Wish): void {
  commit(db, { at, why }, (write) => {
    const before = withdrawalOf(db, document);
    if (before) {
      const when = before.at.slice(0, 10);
      throw new ChangeRefused('gone', `${document} was withdrawn on ${when} already: ${before.why}`);
    }
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
 * @throws ChangeRefused when it is not withdrawn; the message says what to do
 */
export function restore(db: Store, document: string, { why, at = new Date() }: Wish): void {
  db.transaction(() => {
    if (!withdrawalOf(db, document)) {
      const there = provenanceOf(db, document) !== null;
      throw there
        ? new ChangeRefused('undo', `${document} is not withdrawn; there is nothing to restore`)
        : unknown(document);
    }
    endWithdrawal(db, document, { why, at: at.toISOString() });
  }).immediate();
}

const unknown = (document: string) =>
  new ChangeRefused(
    'unknown',
    `there is no document ${document} in this database; take the id from GET /documents, or set DATABASE to the file that has it`,
  );
