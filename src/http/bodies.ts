import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { type ProblemError, problem } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the bodies that the route takes. */
    consumes?: readonly string[];
  }
}

const TEXTS = ['text/plain', 'text/markdown', 'text/html'];

/**
 * Takes texts and JSON as bytes, so that what is not UTF-8 is told from what is and not kept garbled, and lines as the
 * stream that they come in. Which route takes which is said in its `consumes`.
 */
export function acceptBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(
    TEXTS,
    { parseAs: 'buffer' },
    async (request: { headers: object }, body: Buffer) => {
      refuseOtherCharsets(request.headers);
      return body;
    },
  );
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body))
      return done(problem('malformed-json', 'the body is not UTF-8; save it as UTF-8 and send it again'));
    const text = body.toString();
    const isEmpty = text === '';
    parseJson(request, text, (error, value) =>
      error && !isEmpty ? done(malformedJson(text)) : done(error, value),
    );
  });
  app.addContentTypeParser('application/x-ndjson', async (request: { headers: object }, body: unknown) => {
    refuseOtherCharsets(request.headers);
    return body;
  });
  // Many clients name a type with every request; of a DELETE without a body it says nothing.
  app.addHook('onRequest', async ({ method, headers }) => {
    const isEmpty =
      headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
    if (method === 'DELETE' && isEmpty) delete headers['content-type'];
  });
  app.addHook('onRequest', async ({ headers, routeOptions }) => {
    const { consumes } = routeOptions.config;
    const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (consumes === undefined || type === '' || consumes.includes(type)) return;
    const taken = consumes.map((one) => `\`${one}\``).join(' or ');
    throw problem(
      'unsupported-content-type',
      `the body is \`${type.slice(0, 40)}\`; this route takes ${taken}`,
    );
  });
}

/** Says where JSON breaks off, in the words of its parser, which quote a few characters of what was sent. */
function malformedJson(text: string): ProblemError {
  try {
    JSON.parse(text);
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it is nested too deeply';
    return problem('malformed-json', `the body is not valid JSON: ${why}`);
  }
  return problem('malformed-json', 'the body is not valid JSON: keys such as `__proto__` are not taken');
}

function refuseOtherCharsets(headers: { 'content-type'?: string }): void {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (/^(utf-?8|us-ascii)$/i.test(charset)) return;
  throw problem('unsupported-content-type', `the text is in \`${charset.slice(0, 40)}\`; send it in UTF-8`);
}
