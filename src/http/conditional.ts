/** What says which answer a client has. */
export type Validators = { etag: string; lastModified: Date | null };
type Conditions = { 'if-none-match'?: string | undefined; 'if-modified-since'?: string | undefined };

/** Opaque parts of the tags in a list, weak or not. @see RFC 9110, 8.8.3 */
const TAGS = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

/**
 * Whether a list of tags has this one, by weak comparison: `W/` does not count. `*`, which any answer satisfies, is
 * no tag.
 */
export function namesTag(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false;
  const [own] = opaque(etag);
  return opaque(list).includes(own!);
}

const opaque = (list: string) => [...list.matchAll(TAGS)].map(([, tag]) => tag);

/** Whether the client has this answer already. `If-Modified-Since` counts only without `If-None-Match` (RFC 9110, 13.2.2). */
export function isUnchanged(headers: Conditions, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || namesTag(tags, etag);
  return lastModified !== null && lastModified.getTime() <= httpDate(headers['if-modified-since']);
}

/** The time that a header gives, `NaN`, which nothing is before, for none and for what is no date of HTTP. */
function httpDate(given = ''): number {
  return given.endsWith(' GMT') ? Date.parse(given) : Number.NaN;
}

/**
 * When the data last changed, in the whole seconds of HTTP; `null` while that second is not over. Data that change
 * again within it would have the same date, and a client that has the first state would never see the second.
 */
export function lastModified(asOf: string, now = Date.now()): Date | null {
  const second = Math.floor(Date.parse(asOf) / 1000) * 1000;
  return second + 1000 <= now ? new Date(second) : null;
}
