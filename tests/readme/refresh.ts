import { readFileSync } from 'node:fs';
import type { InjectOptions } from 'fastify';
import { readConfig } from '#src/config.ts';
import { buildApp } from '#src/http/app.ts';
import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import { createKey } from '#src/store/keys.ts';
import { openStore } from '#src/store/open.ts';
import { requestOf } from './curl.ts';
import { excerptOf, parseExcerpt, printExcerpt } from './excerpt.ts';
import { tablesOf } from './tables.ts';

export const README = new URL('../../README.md', import.meta.url);

type App = ReturnType<typeof buildApp>;
/** What stands for `$NAME` in a command. */
type Variables = Record<string, string>;

/** The README as it would be with answers, ids and tables of today. @throws where a curl fails */
export async function refreshed(): Promise<string> {
  const config = readConfig({});
  const db = openStore(':memory:');
  await ingestPaths(db, [config.seeds]);
  const app = buildApp({ db, config, limits: { maxEventLoopDelay: 0 } });
  await app.ready();
  const { secret: KEY } = createKey(db, { name: 'README', scopes: ['write'] });
  try {
    return await withAnswers(app, { KEY }, withTables(app, readFileSync(README, 'utf8')));
  } finally {
    await app.close();
    db.close();
  }
}

function withTables(app: App, text: string): string {
  return Object.entries(tablesOf(app.swagger())).reduce((before, [name, table]) => {
    const marked = new RegExp(`(<!-- ${name}: [^>]*-->\n)[\\s\\S]*?(<!-- end -->)`);
    if (!marked.test(before)) throw new Error(`README.md has no place for the table of ${name}`);
    return before.replace(marked, (_, open, close) => `${open}\n${table}\n\n${close}`);
  }, text);
}

/** A curl with its answer: a block of shell and, behind it, one of JavaScript. */
const EXAMPLE = /```sh\n(curl [\s\S]*?)\n```(?:\n+```js\n([\s\S]*?)\n```)?/;

async function withAnswers(app: App, variables: Variables, text: string): Promise<string> {
  let done = '';
  let rest = text;
  for (let found = EXAMPLE.exec(rest); found; found = EXAMPLE.exec(rest)) {
    const [all, command = '', excerpt] = found;
    const { shown, ids } = await answerTo(app, variables, command, excerpt);
    const example = excerpt === undefined ? all : all.replace(excerpt, () => shown);
    done += rest.slice(0, found.index) + example;
    rest = rename(rest.slice(found.index + all.length), ids);
  }
  return done + rest;
}

async function answerTo(app: App, variables: Variables, command: string, excerpt: string | undefined) {
  const shape = excerpt === undefined ? null : parseExcerpt(excerpt);
  const bodies = await Promise.all(
    command
      .split('\ncurl ')
      .map((one, at) => ask(app, requestOf(at ? `curl ${one}` : one, variables), shape)),
  );
  if (excerpt === undefined) return { shown: '', ids: [] };
  const shown = printExcerpt(excerptOf(shape, JSON.parse(bodies[0]!)));
  return { shown, ids: pairs(idsIn(excerpt), idsIn(shown)) };
}

/** Asks and expects success, or the problem that the excerpt shows. */
async function ask(app: App, request: InjectOptions, shape: unknown): Promise<string> {
  const { statusCode, body } = await app.inject(request);
  const { status } = (shape ?? {}) as { status?: unknown };
  const isWanted = typeof status === 'number' ? statusCode === status : statusCode < 300;
  if (!isWanted) throw new Error(`${statusCode} for ${request.method} ${request.url}\n${body}`);
  return body;
}

const idsIn = (text: string) => text.match(/\b(?:evt|per|doc|clm|rep)_[0-9a-f]+\b/g) ?? [];
const pairs = (before: string[], now: string[]) => before.map((id, at) => [id, now[at] ?? id] as const);

/** An id of an answer may stand in a request further down. */
function rename(text: string, ids: (readonly [string, string])[]): string {
  const known = new Map(ids);
  return text.replace(/\b(?:evt|per|doc|clm|rep)_[0-9a-f]+\b/g, (id) => known.get(id) ?? id);
}
