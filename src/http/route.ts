import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Store } from '../store/open.ts';
import type { Snapshots } from '../store/snapshots.ts';

/** What routes need from outside. */
export type Context = { db: Store; snapshots: Snapshots; maxDocumentBytes: number };

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
