import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from '@prometheus-io/client';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/open.ts';
import type { Snapshots } from '../store/snapshots.ts';

/** What routes need from outside. */
export type Context = Capacity & {
  db: Store;
  /** States of the data that lists are read from page by page. */
  snapshots: Snapshots;
  /** Reads what is sent; large texts in other threads. */
  extractor: Extractor;
  /** Tells that the service closes: answers that have no end of their own end then. */
  closing: AbortSignal;
  metrics: Registry;
};

/** How much routes take. */
export type Capacity = { maxDocumentBytes: number; maxBatchBytes: number; maxStreams: number };

/** Fastify with handlers typed by the zod schemas of their routes. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The parameters of a route that takes none, so that any is refused. */
export const noParameters = z.strictObject({});
