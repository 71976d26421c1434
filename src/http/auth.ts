import type { FastifyInstance } from 'fastify';
import { type AccessKey, SCOPES, type Scope } from '../model/access-key.ts';
import { hasKeys, keyOf, noteUse } from '../store/keys.ts';
import type { Store } from '../store/open.ts';
import { type ProblemError, problem } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the key of whoever calls the route must allow; without it the route is open to all. */
    scope?: Scope;
  }
}

/** What a route that needs a key says of it in its schema, for OpenAPI. */
export const security = (scope: Scope) => [{ key: [scope] }];

/** The way to give a key, for OpenAPI. */
export const SECURITY_SCHEMES = {
  key: {
    type: 'http' as const,
    scheme: 'bearer',
    bearerFormat: 'rdo_…',
    description: `A key made by \`readout key create\`. Its scopes say what it allows: ${Object.entries(
      SCOPES,
    )
      .map(([scope, may]) => `\`${scope}\`: ${may}`)
      .join('; ')}. Reading needs none.`,
  },
};

/** Refuses, before a body is read, requests to routes with a scope that come without a key which has it. */
export function requireKeys(app: FastifyInstance, db: Store): void {
  app.addHook('onRequest', async (request) => {
    const { scope } = request.routeOptions.config;
    if (scope === undefined || request.is404) return;
    const key = keyIn(db, request.headers.authorization);
    if (!key.scopes.includes(scope)) throw lacking(key, scope);
    noteUse(db, key);
  });
}

/** The key of a request, in force. @throws the problem that says what is wrong with it */
function keyIn(db: Store, header: string | undefined): AccessKey {
  const secret = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (secret === undefined) throw hasKeys(db) ? missing(header) : writingOff();
  const key = keyOf(db, secret);
  if (key === null)
    throw hasKeys(db) ? refused('the key is not one of this service, or mistyped') : writingOff();
  if (key.revoked_at !== null) throw refused(`the key was revoked on ${key.revoked_at.slice(0, 10)}`);
  if (key.expires_at !== null && Date.parse(key.expires_at) <= Date.now()) {
    throw refused(`the key expired at ${key.expires_at}`);
  }
  return key;
}

/** What a caller is asked for (RFC 6750, section 3). */
const challenge = (parameters: Record<string, string> = {}) => ({
  headers: {
    'www-authenticate': `Bearer ${Object.entries({ realm: 'readout', ...parameters })
      .map(([name, value]) => `${name}="${value}"`)
      .join(', ')}`,
  },
});

const HOW = 'send `Authorization: Bearer KEY` with a key that `readout key create` has made';

function missing(header: string | undefined): ProblemError {
  const wrong =
    header === undefined ? 'this needs a key' : 'the `Authorization` header is not of the form `Bearer KEY`';
  return problem('unauthorized', `${wrong}; ${HOW}`, challenge());
}

function refused(reason: string): ProblemError {
  return problem(
    'unauthorized',
    `${reason}; ${HOW}`,
    challenge({ error: 'invalid_token', error_description: reason }),
  );
}

function lacking({ id, scopes }: AccessKey, scope: Scope): ProblemError {
  const detail = `the key ${id} allows ${scopes.map((one) => `\`${one}\``).join(', ')}; this needs \`${scope}\``;
  return problem('forbidden', detail, challenge({ error: 'insufficient_scope', scope }));
}

/** Without any key nobody can be asked for one that would do. */
function writingOff(): ProblemError {
  return problem(
    'writing-off',
    "writing is off, since this database has no key; `readout key create --scope write --name NAME`, on the server's machine with its DATABASE, makes one and turns writing on",
  );
}
