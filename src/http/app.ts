import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Store } from '../store/open.ts';
import { Snapshots } from '../store/snapshots.ts';
import { refuseUnacceptable } from './accept.ts';
import { answerCompiler } from './answers.ts';
import { requireKeys } from './auth.ts';
import { acceptBodies } from './bodies.ts';
import { letConnectionsGo } from './draining.ts';
import { answerElsewhere } from './elsewhere.ts';
import { replyMalformed } from './malformed.ts';
import { refuseUnknownRoutes } from './no-route.ts';
import { registerPlugins } from './plugins.ts';
import { replyProblem } from './problem-reply.ts';
import type { App, Context, Limits } from './route.ts';
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
import { networkRoutes } from './routes/network.ts';
import { peopleRoutes } from './routes/people.ts';
import { problemRoutes } from './routes/problems.ts';
import { qualityRoutes } from './routes/quality.ts';
import { tallyRoutes } from './routes/tallies.ts';
import { unresolvedRoutes } from './routes/unresolved.ts';
import { documentWriteRoutes } from './routes/write-documents.ts';
import { refuseLongUrls } from './url-limit.ts';
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
  problemRoutes,
  docsRoutes,
];

export type AppOptions = {
  db: Store;
  config: Partial<Limits> & { maxDocumentBytes: number };
  logger?: FastifyHttpOptions<Server>['logger'];
  /** Checks every answer against its schema: for tests, since it costs more than the answer itself. */
  verifyAnswers?: boolean;
  /** By how many milliseconds the process may be late before it refuses requests with 503; 0 for any number. */
  maxEventLoopDelay?: number;
};

/** The HTTP application over an open database: not listening yet, and not closing the database at its end. */
export function buildApp(options: AppOptions): FastifyInstance {
  const { db, config, logger = false, verifyAnswers = false, maxEventLoopDelay = 2_000 } = options;
  const app = fastify({ ...LIMITS, logger, genReqId: () => randomUUID() });
  app.setErrorHandler(replyProblem);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(answerCompiler(verifyAnswers));
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const snapshots = new Snapshots(db);
  app.addHook('onClose', async () => snapshots.close());
  registerPlugins(app, { maxEventLoopDelay });
  const closing = letConnectionsGo(app);
  refuseLongUrls(app);
  refuseUnknownRoutes(app);
  app.addHook('onRequest', refuseUnacceptable);
  requireKeys(app, db);
  app.register(async (scope) => {
    acceptBodies(scope);
    answerElsewhere(scope, db);
    const typed = scope.withTypeProvider<ZodTypeProvider>();
    const context = { db, snapshots, closing, ...MORE_LIMITS, ...config };
    for (const register of ROUTES) register(typed, context);
  });
  return app;
}

/** Unless the caller says otherwise. */
const MORE_LIMITS = { maxBatchBytes: 64 * 1024 * 1024, maxStreams: 100 };

const LIMITS = {
  bodyLimit: 64 * 1024,
  requestTimeout: 30_000,
  connectionTimeout: 60_000,
  keepAliveTimeout: 5_000,
  handlerTimeout: 30_000,
  routerOptions: { maxParamLength: 200 },
  http: { maxHeaderSize: 16 * 1024, requireHostHeader: false },
  // Requests that come in over open connections while the service closes are answered like any other.
  return503OnClosing: false,
  frameworkErrors: replyProblem,
  clientErrorHandler: replyMalformed,
} satisfies FastifyHttpOptions<Server>;
