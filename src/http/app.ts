import type { Server } from 'node:http';
import { Registry } from '@prometheus-io/client';
import fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/open.ts';
import { Snapshots } from '../store/snapshots.ts';
import { refuseUnacceptable } from './accept.ts';
import { answerCache } from './answer-cache.ts';
import { answerCompiler } from './answers.ts';
import { requireKeys } from './auth.ts';
import { acceptBodies } from './bodies.ts';
import { cacheAnswers } from './caching.ts';
import { answerOptions } from './cross-origin.ts';
import { letConnectionsGo } from './draining.ts';
import { answerElsewhere } from './elsewhere.ts';
import { knownRoutes } from './known-routes.ts';
import { LIMITS, type Limits, letStreamsFlow, serverLimits } from './limits.ts';
import { replyMalformed } from './malformed.ts';
import { measureCache, measureRequests, tellBuild } from './metrics.ts';
import { refuseUnknownRoutes } from './no-route.ts';
import { registerPlugins } from './plugins.ts';
import { replyProblem } from './problem-reply.ts';
import { requestIdOf, tellRequestIds } from './request-id.ts';
import { targetOf } from './request-target.ts';
import type { App, Capacity, Context } from './route.ts';
import { changeRoutes } from './routes/changes.ts';
import { claimRoutes } from './routes/claims.ts';
import { codebookRoutes } from './routes/codebook.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { docsRoutes } from './routes/docs.ts';
import { documentRoutes } from './routes/documents.ts';
import { eventRoutes } from './routes/events.ts';
import { extractRoutes } from './routes/extract.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { networkRoutes } from './routes/network.ts';
import { peopleRoutes } from './routes/people.ts';
import { problemRoutes } from './routes/problems.ts';
import { qualityRoutes } from './routes/quality.ts';
import { tallyRoutes } from './routes/tallies.ts';
import { unresolvedRoutes } from './routes/unresolved.ts';
import { documentWriteRoutes } from './routes/write-documents.ts';
import { refuseUnreadableUrls } from './urls.ts';
import { validatorCompiler } from './validate.ts';

/** All routes there are, in the order of the documentation. */
const ROUTES: ((app: App, context: Context) => void)[] = [
  eventRoutes,
  comparisonRoutes,
  peopleRoutes,
  claimRoutes,
  documentRoutes,
  documentWriteRoutes,
  correctionRoutes,
  changeRoutes,
  tallyRoutes,
  networkRoutes,
  unresolvedRoutes,
  extractRoutes,
  codebookRoutes,
  qualityRoutes,
  healthRoutes,
  metricsRoute,
  problemRoutes,
  docsRoutes,
];

export type AppOptions = {
  db: Store;
  /**
   * Without a rate limit nobody is turned away, without bytes for the cache nothing is kept, and no proxy is trusted;
   * without a public address, links in exports follow the host that the client asked for.
   */
  config: Partial<Capacity> & {
    maxDocumentBytes: number;
    rateLimit?: number;
    cacheBytes?: number;
    trustProxy?: string[];
    publicUrl?: string | null;
  };
  logger?: FastifyHttpOptions<Server>['logger'];
  /** Checks every answer against its schema: for tests, since it costs more than the answer itself. */
  verifyAnswers?: boolean;
  /** Other limits: for tests, which have no time to wait for a slow client. */
  limits?: Partial<Limits>;
};

/** The HTTP application over an open database: not listening yet, and not closing the database at its end. */
export function buildApp(options: AppOptions): FastifyInstance {
  const { db, config, logger = false, verifyAnswers = false } = options;
  const { rateLimit = 0, cacheBytes = 0, trustProxy = [], publicUrl = null } = config;
  const limits = { ...LIMITS, ...options.limits };
  const app = fastify({ ...SERVER, ...serverLimits(limits), logger, ...trusting(trustProxy) });
  app.decorate('publicUrl', publicUrl);
  const metrics = new Registry();
  const known = knownRoutes(app);
  app.setErrorHandler(replyProblem);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(answerCompiler(verifyAnswers));
  tellRequestIds(app);
  tellBuild(metrics);
  measureRequests(app, metrics);
  letStreamsFlow(app);
  const snapshots = new Snapshots(db);
  const extracting = extractor();
  app.addHook('onClose', async () => {
    snapshots.close();
    await extracting.close();
  });
  registerPlugins(app, limits, rateLimit);
  const closing = letConnectionsGo(app);
  refuseUnreadableUrls(app);
  answerOptions(app, known);
  refuseUnknownRoutes(app, known);
  app.addHook('onRequest', refuseUnacceptable);
  requireKeys(app, db);
  app.register(async (scope) => {
    const cache = answerCache(cacheBytes);
    acceptBodies(scope);
    const onFirstPage = () => snapshots.pin()?.release();
    cacheAnswers(scope, { db, cache, onLookup: measureCache(metrics, cache), onFirstPage });
    answerElsewhere(scope, db);
    const typed = scope.withTypeProvider<ZodTypeProvider>();
    const context = { db, snapshots, extractor: extracting, closing, metrics, ...CAPACITY, ...config };
    for (const register of ROUTES) register(typed, context);
  });
  return app;
}

/** Unless the caller says otherwise. */
const CAPACITY = { maxBatchBytes: 64 * 1024 * 1024, maxStreams: 100 };

/** Fastify takes no empty list for nobody. */
const trusting = (proxies: string[]) => (proxies.length > 0 ? { trustProxy: proxies } : {});

const SERVER = {
  rewriteUrl: targetOf,
  genReqId: requestIdOf,
  // Requests that come in over open connections while the service closes are answered like any other.
  return503OnClosing: false,
  frameworkErrors: replyProblem,
  clientErrorHandler: replyMalformed,
} satisfies FastifyHttpOptions<Server>;
