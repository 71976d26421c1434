import type { IncomingMessage } from 'node:http';

const AUTHORITY = /^https?:\/\/[^/?]*/i;

/**
 * The target of a request as path and query. A client may write the address whole (RFC 9112, 3.2.2), but the host in it
 * is no business of ours, and links that repeat the target would lead there.
 */
export function targetOf({ url = '/' }: IncomingMessage): string {
  if (!AUTHORITY.test(url)) return url;
  const target = url.replace(AUTHORITY, '');
  return target.startsWith('/') ? target : `/${target}`;
}
