import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { takesLong } from './long-requests.ts';
import { type ProblemError, problem, problemBody } from './problem-error.ts';
import { MAX_URL } from './urls.ts';

/** What Node says of bytes that are no request, with those that came last. */
type Unparsed = Error & { code?: string; rawPacket?: unknown };

/** Answers bytes that Node could not parse as a request, and so Fastify never sees, then hangs up. */
export function replyMalformed(error: Unparsed, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && takesLong(socket)) return;
  if (socket.writable) socket.write(rawResponse(malformation(error)));
  socket.destroySoon();
}

function malformation({ code, rawPacket }: Unparsed): ProblemError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return problem('request-timeout', 'the request did not arrive in time');
  }
  if (code === 'HPE_HEADER_OVERFLOW' && isLongUrl(rawPacket)) {
    return problem('url-too-long', `the URL has more than ${MAX_URL} characters`);
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return problem('headers-too-large', 'URL and headers together are larger than 16 KiB');
  }
  return problem('malformed-request', 'the bytes are not a valid HTTP/1.1 request');
}

/** Whether bytes that are more than all headers may be begin with a request line that is too long by itself. */
function isLongUrl(bytes: unknown): boolean {
  if (!Buffer.isBuffer(bytes)) return false;
  const [line = ''] = bytes.toString('latin1', 0, MAX_URL * 2).split('\r\n', 1);
  return /^[A-Z]+ /.test(line) && line.length > MAX_URL + ' HTTP/1.1'.length;
}

function rawResponse(raised: ProblemError): string {
  const requestId = randomUUID();
  const body = JSON.stringify(problemBody(raised, requestId));
  return [
    `HTTP/1.1 ${raised.statusCode} ${STATUS_CODES[raised.statusCode]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    `Request-Id: ${requestId}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
