import { removeDocument } from '../store/put-document.ts';
import { keepReports } from '../store/revisions.ts';
import { othersAt, urlOf } from '../store/versions.ts';
import type { Write } from '../store/write.ts';

/** Why the records of an earlier version are gone. */
export const NEWER = 'a newer version of the document has come in';

type Newcomer = { id: string; url: string | null; at: string };

/**
 * Takes out the documents in whose place a document comes that is new at its address, and keeps what they reported.
 * A document that is only read anew takes nobody's place. @returns how many there were
 */
export function supersede(write: Write, { id, url, at }: Newcomer): number {
  const { db } = write;
  if (url === null || !isOfOneDocument(url) || urlOf(db, id) === url) return 0;
  const earlier = othersAt(db, url, id);
  for (const version of earlier) {
    keepReports(db, version, { why: NEWER, at });
    write.superseded.set(version, id);
    removeDocument(write, version);
  }
  return earlier.length;
}

/** A site's front page is given for many documents, and none of them is a version of another. */
function isOfOneDocument(url: string): boolean {
  const { pathname, search } = URL.parse(url) ?? { pathname: '', search: '' };
  return (pathname.length > 1 || search.length > 1) && /^https?:/i.test(url);
}
