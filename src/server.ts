import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Config, ConfigError, readConfig } from './config.ts';
import { requireNode } from './node-version.ts';
import type { Store } from './store/open.ts';

requireNode();
const config = readConfigOrStop();
// Loaded only now: better-sqlite3 crashes a Node that is too old before anything could be said about it.
const { openStore } = await import('./store/open.ts');
const { buildApp } = await import('./http/app.ts');
const { ingestPaths } = await import('./ingest/ingest-paths.ts');
const { extractAnew } = await import('./ingest/extract-anew.ts');
const { default: closeWithGrace } = await import('close-with-grace');

/** How long requests in flight may take to end once the process is told to stop. */
const GRACE = 10_000;

await serve(config).catch(stop);

function stop(error: NodeJS.ErrnoException): never {
  const remedy = error.code === 'EADDRINUSE' ? '; stop what listens there or set PORT to another' : '';
  process.stderr.write(`readout: cannot start: ${error.message}${remedy}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
}

function readConfigOrStop(): Config {
  try {
    return readConfig();
  } catch (error) {
    return stop(error as Error);
  }
}

/** Opens the database, ingests what the seeds have anew, extracts anew what other rules have found, and serves until told to stop. */
async function serve(config: Config): Promise<void> {
  if (!existsSync(config.seeds))
    throw new ConfigError([
      `SEEDS=${config.seeds}: there is no such file or folder; make it or name another, an empty folder will do`,
    ]);
  // Before the seeds, which may take long: to find the port taken only then is late.
  await requirePort(config);
  const db = openStore(config.database);
  const app = buildApp({ db, config, logger: loggerOptions(config) });
  await ingestSeeds(db, app, config);
  await bringUpToDate(db, app);
  stopWithGrace(app, db);
  await app.listen({ port: config.port, host: config.host });
}

/** @throws where the port cannot be listened on, as listening itself would */
async function requirePort({ port, host }: Config): Promise<void> {
  const probe = createServer().listen({ port, host });
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}

/** One JSON object a line; on a terminal lines for people. */
function loggerOptions({ logLevel }: Config) {
  const pretty = {
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', singleLine: true } },
  };
  return { level: logLevel, ...(process.stdout.isTTY && pretty) };
}

async function ingestSeeds(db: Store, { log }: FastifyInstance, config: Config): Promise<void> {
  const summary = await ingestPaths(db, [config.seeds], {
    maxBytes: config.maxDocumentBytes,
    onRefused: (refusal) => log.warn(refusal, 'document refused'),
  });
  log.info(summary, 'seeds ingested');
}

/** What is stored and not among the seeds has its records by the rules that run, too. */
async function bringUpToDate(db: Store, { log }: FastifyInstance): Promise<void> {
  const documents = await extractAnew(db, (refusal) => log.warn(refusal, 'document kept as it was'));
  if (documents > 0) log.info({ documents }, 'stored documents extracted anew');
}

function stopWithGrace(app: FastifyInstance, db: Store): void {
  closeWithGrace({ delay: GRACE, logger: app.log }, async ({ signal, err }) => {
    if (err) app.log.fatal({ err }, 'stopping after an error');
    else app.log.info({ signal }, 'stopping: requests in flight end first');
    await app.close();
    db.close();
  });
}
