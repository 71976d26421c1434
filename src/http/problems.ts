import { z } from 'zod';

/** Every problem that the API can answer with; `remedy` is what its page tells the caller to do. */
export const PROBLEMS = {
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    remedy: 'Correct the name or leave the parameter out. `detail` names the nearest parameter of the route.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid value of a parameter',
    remedy: 'Correct the value. `errors` lists each parameter with what is wrong and what would be right.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    remedy:
      'Use `page.next` of an answer as it is, with the same route, filters and order; start without a cursor otherwise.',
  },
  'malformed-request': {
    status: 400,
    title: 'Malformed request',
    remedy: 'Send valid HTTP: percent-encode the URL as UTF-8 and let Content-Length match the body.',
  },
  'malformed-json': {
    status: 400,
    title: 'Malformed JSON',
    remedy: 'Send one JSON document in UTF-8, or send the bare text as `text/plain`.',
  },
  'invalid-body': {
    status: 400,
    title: 'Invalid body',
    remedy: 'Send the fields that the route documents. `errors` lists each field with what is wrong.',
  },
  unauthorized: {
    status: 401,
    title: 'No valid key',
    remedy:
      'Send `Authorization: Bearer KEY` with a key that whoever runs the service has made by `readout key create`; one that is revoked or has expired is replaced by a new one.',
  },
  forbidden: {
    status: 403,
    title: 'Key does not allow this',
    remedy: 'Use a key with the scope that `detail` names.',
  },
  'writing-off': {
    status: 403,
    title: 'Writing is off',
    remedy:
      'Ask whoever runs the service. `readout key create --scope write --name NAME`, with the DATABASE of the server, makes the first key and turns writing on at once.',
  },
  'not-found': {
    status: 404,
    title: 'No such record',
    remedy: 'Take the id from a list of this API; ids are compared exactly.',
  },
  'unknown-route': {
    status: 404,
    title: 'No such route',
    remedy: 'See `/docs` for the routes; paths are compared exactly, a closing slash included.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    remedy: 'Use one of the methods that the `Allow` header names.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    remedy: 'Accept one of the media types that `detail` names, or send no `Accept` header.',
  },
  'withdrawn-content': {
    status: 409,
    title: 'Content that was withdrawn',
    remedy:
      'Leave it out. Where it was withdrawn by mistake, `PATCH /documents/{id}` with `{"withdrawn": false, "why": …}` lets it in again; then send it once more.',
  },
  'superseded-content': {
    status: 409,
    title: 'Content that a newer version has replaced',
    remedy:
      'Use the newer version, whose id `detail` names. Where the earlier one is right after all, withdraw the newer one; then send the earlier one again.',
  },
  gone: {
    status: 410,
    title: 'Withdrawn record',
    remedy:
      'Delete your copy. `detail` says what the record was, when it was withdrawn and why; `GET /changes` tells of all that were.',
  },
  'stale-cursor': {
    status: 410,
    title: 'Stale cursor',
    remedy: 'Ask for the first page again, and for the pages behind it within a minute of each other.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timed out',
    remedy: 'Send the whole request without long pauses.',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    remedy: 'Send a smaller document; `detail` names the limit where it is known.',
  },
  'url-too-long': {
    status: 414,
    title: 'URL too long',
    remedy: 'Shorten the URL: ask with fewer or shorter values.',
  },
  'unsupported-content-type': {
    status: 415,
    title: 'Unsupported content type',
    remedy: 'Send one of the types that the route documents, in UTF-8, with a matching Content-Type header.',
  },
  'unreadable-document': {
    status: 422,
    title: 'Unreadable document',
    remedy: 'Send a text in UTF-8 that has words. `detail` says what is wrong with this one.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    remedy:
      'Go on after the seconds that the `Retry-After` header gives. `RateLimit` tells with each answer how many requests are left (`r`) and until when (`t` seconds), so that you can keep below.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Headers too large',
    remedy: 'Send fewer or shorter headers, or a shorter URL.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    remedy: 'Try again later. If it stays, report it with the request id in `instance`.',
  },
  unavailable: {
    status: 503,
    title: 'Service unavailable',
    remedy: 'Try again after the seconds that the `Retry-After` header gives.',
  },
} as const satisfies Record<string, { status: number; title: string; remedy: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** One thing wrong with one parameter or field. */
export const ProblemItem = z
  .strictObject({
    parameter: z.string().meta({ description: 'Name of the parameter or field.', example: 'persn' }),
    detail: z.string().meta({
      description: 'What is wrong with it and what would be right.',
      example: 'unknown parameter `persn`; did you mean `person`?',
    }),
  })
  .meta({ id: 'ProblemItem', description: 'One thing that is wrong with one parameter or field.' });
export type ProblemItem = z.infer<typeof ProblemItem>;

export const Problem = z
  .strictObject({
    type: z.string().meta({
      description: 'Path of the page that explains the problem.',
      example: '/problems/unknown-parameter',
    }),
    title: z.string().meta({ description: 'The problem in short.', example: 'Unknown parameter' }),
    status: z.int().meta({ description: 'HTTP status code.', example: 400 }),
    detail: z.string().meta({
      description: 'What was wrong with this request and what would be right.',
      example: 'unknown parameter `persn`; did you mean `person`?',
    }),
    instance: z.string().meta({
      description: 'The request, as `urn:uuid:` and the id that the header `Request-Id` gives.',
      example: 'urn:uuid:6f1c2a34-98d1-4b7e-8a55-0f3d6c1e2b90',
    }),
    errors: z
      .array(ProblemItem)
      .optional()
      .meta({ description: 'Each thing that is wrong, where parameters or fields are.' }),
  })
  .meta({ id: 'Problem', description: 'A problem document (RFC 9457).' });
export type Problem = z.infer<typeof Problem>;
