import { KeysetError } from '../store/keyset.ts';
import { badCursor } from './cursor.ts';
import { isProblem, type ProblemError, problem } from './problem-error.ts';
import type { ProblemCode } from './problems.ts';

type Raised = { code?: string; statusCode?: number };

/** Errors that Fastify and its plugins raise: which problem they are and what to tell the caller. */
const KNOWN: Record<string, [ProblemCode, string]> = {
  FST_ERR_BAD_URL: ['malformed-request', 'the path is not valid percent-encoded UTF-8'],
  FST_ERR_MAX_PARAM_LENGTH: ['url-too-long', 'a part of the path is longer than an id can be'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'the body is larger than this route takes'],
  FST_CP_ERR_INVALID_CONTENT: [
    'malformed-request',
    'the body is not compressed in the way that its Content-Encoding names',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported-content-type',
    'the Content-Type is missing or malformed; send one that the route documents, such as `application/json`',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed-request',
    'the body does not have the Content-Length it claims',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-json', 'the body is empty; send a JSON object'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-json', 'the body is not valid JSON'],
  FST_ERR_HANDLER_TIMEOUT: ['unavailable', 'the answer took too long; ask for less or try again later'],
  FST_UNDER_PRESSURE: ['unavailable', 'the service has more to do than it can; try again later'],
};

/** What a status alone tells, for errors that the table above does not name. */
const BY_STATUS: Record<number, [ProblemCode, string]> = {
  400: ['malformed-request', 'the request could not be understood'],
  404: ['unknown-route', 'there is nothing at this path'],
  408: ['request-timeout', 'the request did not arrive in time'],
  413: ['body-too-large', 'the body is larger than this route takes'],
  414: ['url-too-long', 'the URL is too long'],
  415: ['unsupported-content-type', 'the body has an encoding or type that this route does not take'],
  431: ['headers-too-large', 'the headers are too large'],
  503: ['unavailable', 'the service cannot answer now; try again later'],
};

/**
 * Turns whatever was thrown into a problem. What the table does not know is an internal error and says nothing. `mostBytes`
 * is what the route takes, where that is known.
 */
export function toProblem(error: unknown, mostBytes?: number): ProblemError {
  if (isProblem(error)) return error;
  if (error instanceof KeysetError) return badCursor();
  const { code = '', statusCode = 500 } = (error ?? {}) as Raised;
  const known = KNOWN[code] ?? (code.startsWith('SQLITE_BUSY') ? BY_STATUS[503] : BY_STATUS[statusCode]);
  if (!known) return problem('internal-error', 'the service failed to answer; this was logged');
  if (known[0] === 'body-too-large' && mostBytes !== undefined)
    return problem('body-too-large', `the body has more than the ${mostBytes} bytes that this route takes`);
  const headers = known[0] === 'unavailable' ? { headers: { 'retry-after': '10' } } : {};
  return problem(known[0], known[1], headers);
}
