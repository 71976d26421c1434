import { readFileSync, statSync } from 'node:fs';
import { restore, withdraw } from '../ingest/withdraw.ts';
import { documentId } from '../resolve/ids.ts';
import { dataset, type Store } from '../store/open.ts';
import { reasonFrom } from './reason.ts';
import { withStore } from './with-store.ts';

/** `readout withdraw DOCUMENT --why TEXT`: takes a document out. @throws when it is not there */
export async function runWithdraw(document: string, why: string): Promise<void> {
  withStore((db) => {
    const id = idOf(document);
    withdraw(db, id, { why: reasonFrom(why) });
    process.stdout.write(`${id} is withdrawn. ${version(db)}\n`);
  });
}

/** `readout restore DOCUMENT --why TEXT`: lets a document come in again. @throws when it is not withdrawn */
export async function runRestore(document: string, why: string): Promise<void> {
  withStore((db) => {
    const id = idOf(document);
    restore(db, id, { why: reasonFrom(why) });
    process.stdout.write(`${id} is restored; the next ingest takes it in. ${version(db)}\n`);
  });
}

const version = (db: Store) => `Dataset version ${dataset(db).dataset_version}.`;

/** The id itself, or that of the document with the bytes of a file. */
function idOf(document: string): string {
  if (/^doc_[0-9a-f]{16}$/.test(document)) return document;
  if (!statSync(document, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(
      `${document} is neither the id of a document (doc_ and 16 digits, see GET /documents) nor a file`,
    );
  }
  return documentId(readFileSync(document));
}
