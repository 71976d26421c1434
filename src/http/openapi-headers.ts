import type { Traits } from './openapi-traits.ts';
import type { Tree } from './openapi-tree.ts';

const header = (description: string, example: string) => ({
  description,
  schema: { type: 'string', examples: [example] },
});

/** The headers that answers of many routes have, for the components of the document. */
export const HEADERS = {
  CacheControl: header('Whether the answer may be kept, and that it has to be asked for anew.', 'no-cache'),
  ETag: header(
    'Names this answer; send it as `If-None-Match` to hear whether there is another one.',
    'W/"17-mXh0Yc2kTqVb8sLw4nRzPg"',
  ),
  LastModified: header(
    'When the data last changed; missing within the second in which they did, since they may change again in it.',
    'Sat, 31 Jan 2026 12:00:00 GMT',
  ),
  RateLimit: header(
    'How many requests are left (`r`) and the seconds until they are counted anew (`t`).',
    '"default";r=599;t=60',
  ),
  RateLimitPolicy: header(
    'How many requests an address may send (`q`) within so many seconds (`w`).',
    '"default";q=600;w=60',
  ),
  RequestId: header(
    'Id of the request: yours where you sent a UUID under this name. `X-Request-Id` says the same.',
    '6f1c2a34-98d1-4b7e-8a55-0f3d6c1e2b90',
  ),
  RetryAfter: header('Seconds after which to go on.', '10'),
  Vary: header('Headers of the request that the answer depends on.', 'accept, accept-encoding'),
};

const ref = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` });
const OF_ALL = { 'Request-Id': ref('RequestId'), 'Cache-Control': ref('CacheControl') };
const OF_LIMITED = { RateLimit: ref('RateLimit'), 'RateLimit-Policy': ref('RateLimitPolicy') };
const VALIDATORS = { ETag: ref('ETag'), Vary: ref('Vary') };
const DATE = { 'Last-Modified': ref('LastModified') };
const RETRY = { 'Retry-After': ref('RetryAfter') };

/**
 * Adds 304 to what an operation can answer, and headers to those answers that a client does something with. All of
 * them would make the document twice as long: what every answer has is said once, at its head.
 */
export function documentHeaders(operation: Tree, { hasValidators, hasDate, isLimited }: Traits): void {
  const { responses } = operation;
  const answer = {
    ...(hasValidators && VALIDATORS),
    ...(hasDate && DATE),
    ...(isLimited && OF_LIMITED),
    ...OF_ALL,
  };
  const add = (status: number, headers: Tree) => {
    const response = responses[status];
    if (response) response.headers = { ...response.headers, ...headers };
  };
  if (hasValidators) responses[304] = { description: 'What the request says it has is still the answer.' };
  add(200, answer);
  add(304, answer);
  add(429, { ...OF_LIMITED, ...RETRY });
  add(503, RETRY);
}
