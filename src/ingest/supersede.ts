import type { Store } from '../store/open.ts';
import { removeDocument } from '../store/put-document.ts';
import { keepReports } from '../store/revisions.ts';
import { othersAt, urlOf } from '../store/versions.ts';
import type { Write } from '../store/write.ts';

/** Why the records of an earlier version are gone. */
export const NEWER = 'a newer version of the document has come in';

/**
 * The documents in whose place a document comes that is new at its address. One that is only read anew takes nobody's
 * place.
 */
export function earlierVersions(db: Store, { id, url }: { id: string; url: string | null }): string[] {
  if (url === null || !isOfOneDocument(url) || urlOf(db, id) === url) return [];
  return othersAt(db, url, id);
}

/** Takes earlier versions out, and keeps what they reported. */
export function supersede(write: Write, earlier: readonly string[], by: { id: string; at: string }): void {
  for (const version of earlier) {
    keepReports(write.db, version, { why: NEWER, at: by.at });
    write.superseded.set(version, by.id);
    removeDocument(write, version);
  }
}

/** A site's front page is given for many documents, and none of them is a version of another. */
function isOfOneDocument(url: string): boolean {
  const { pathname, search } = URL.parse(url) ?? { pathname: '', search: '' };
  return (pathname.length > 1 || search.length > 1) && /^https?:/i.test(url);
}
