import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { reasonIn } from '../../ingest/reason.ts';
import { restore, withdraw } from '../../ingest/withdraw.ts';
import { DocumentState, StoredDocument } from '../../model/stored-document.ts';
import { dataset, type Store } from '../../store/open.ts';
import { newerVersion } from '../../store/versions.ts';
import { whereabouts } from '../../store/whereabouts.ts';
import { withdrawalOf } from '../../store/withdrawals.ts';
import { security } from '../auth.ts';
import { batchAnswers, tooLarge } from '../batch.ts';
import { BatchLine } from '../batch-line.ts';
import { bodyLimit, DocumentBody, received, TextBody } from '../document-body.ts';
import { NO_TIMEOUT } from '../limits.ts';
import { mayTakeLong } from '../long-requests.ts';
import { idParams } from '../parameters.ts';
import { found, problem } from '../problem-error.ts';
import { refusing, Why } from '../refusing.ts';
import { type App, type Context, noParameters } from '../route.ts';
import { storeReceived, superseded } from '../store-document.ts';

const Lines = z.instanceof(Readable).meta({
  type: 'string',
  description: 'A document a line, each as the body of `application/json` is.',
  example: '{"text": "Ministers meet in Oslo\\n…"}\n',
});
const TYPES = {
  'application/json': { schema: DocumentBody },
  'text/plain': { schema: TextBody },
  'text/markdown': { schema: TextBody },
  'text/html': { schema: TextBody },
  'application/x-ndjson': { schema: Lines },
};
const DocumentParams = idParams('document', 'doc_3c1f0a9be2d47705');

/** What writes documents: `POST /documents`, and `DELETE` and `PATCH` of one. */
export function documentWriteRoutes(app: App, context: Context): void {
  postRoute(app, context);
  deleteRoute(app, context);
  patchRoute(app, context);
}

function postRoute(app: App, context: Context): void {
  app.post(
    '/documents',
    {
      bodyLimit: bodyLimit(context.maxDocumentBytes),
      handlerTimeout: NO_TIMEOUT,
      // A line that waits for others to be compressed with does not answer.
      compress: false,
      config: {
        scope: 'write',
        consumes: Object.keys(TYPES),
        produces: ['application/json', 'application/x-ndjson'],
      },
      schema: {
        tags: ['documents'],
        operationId: 'storeDocument',
        summary: 'Store a document, or a batch',
        description:
          'Reads a document and stores what it reports. Its id follows from its bytes: the same again changes nothing and gives the same ids, so that a request may be sent again whenever its answer is lost. A text with other words beside it, or another text at the same `url`, takes the place of what was there. `application/x-ndjson` takes a batch, a document a line, and answers line by line, always with 200; a line that cannot be stored harms no other.',
        security: security('write'),
        querystring: noParameters,
        body: { content: TYPES },
        response: {
          200: {
            description: 'The document was there, or takes the place of what was; or the answers to a batch.',
            content: {
              'application/json': { schema: StoredDocument },
              'application/x-ndjson': { schema: BatchLine },
            },
          },
          201: StoredDocument,
        },
      },
    },
    async (request, reply) => {
      const body: unknown = request.body;
      if (body instanceof Readable) return sendBatch(request, reply, context);
      const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
      const isText = Buffer.isBuffer(body);
      const document = {
        ...received(body as DocumentBody | Buffer),
        mediaType: isText ? mediaType : 'text/plain',
      };
      const stored = await storeReceived(context, document);
      if (stored.change === 'added') reply.code(201).header('location', `/documents/${stored.id}`);
      return stored as never;
    },
  );
}

function sendBatch(request: FastifyRequest, reply: FastifyReply, context: Context): never {
  const { 'content-length': length = 0 } = request.headers;
  if (Number(length) > context.maxBatchBytes) throw tooLarge(context.maxBatchBytes);
  mayTakeLong(request);
  return reply
    .headers({ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', connection: 'close' })
    .send(Readable.from(batchAnswers(request, context))) as never;
}

function deleteRoute(app: App, { db }: Context): void {
  app.delete(
    '/documents/:id',
    {
      config: { scope: 'write', asNamed: true },
      schema: {
        tags: ['documents'],
        operationId: 'withdrawDocument',
        summary: 'Withdraw a document',
        description:
          'Takes the document out with all that it alone reports. It stays out, whoever sends it again, until it is restored by `PATCH`. The reason is a parameter, since many clients and proxies drop the body of a DELETE.',
        security: security('write'),
        params: DocumentParams,
        querystring: z.strictObject({ why: Why }),
        response: { 200: DocumentState },
      },
    },
    ({ params: { id }, query: { why } }) => {
      const before = withdrawalOf(db, id);
      if (before)
        throw problem('gone', `document \`${id}\` was withdrawn on ${before.at.slice(0, 10)}: ${before.why}`);
      return setState(db, id, true, why);
    },
  );
}

const StateBody = z
  .strictObject({
    withdrawn: z.boolean().meta({
      description: '`true` takes the document out; `false` lets it come in again, when it is next sent.',
      example: false,
    }),
    why: Why,
  })
  .meta({
    id: 'StateBody',
    description: 'Whether a document is to stay out, and why.',
    example: { withdrawn: true, why: 'the ministry has retracted the statement' },
  });

function patchRoute(app: App, { db }: Context): void {
  app.patch(
    '/documents/:id',
    {
      config: { scope: 'write', asNamed: true, consumes: ['application/json'] },
      schema: {
        tags: ['documents'],
        operationId: 'changeDocument',
        summary: 'Withdraw or restore a document',
        description:
          'What is so already is left as it is. A document that is restored comes in when it is next sent: what is withdrawn is not kept.',
        security: security('write'),
        params: DocumentParams,
        querystring: noParameters,
        body: StateBody,
        response: { 200: DocumentState },
      },
    },
    ({ params: { id }, body }) => {
      const { withdrawn, why } = given(body);
      return setState(db, id, withdrawn, why);
    },
  );
}

/** A request without Content-Type and body gets past the parsers and the schemas. */
const given = <Body>(body: Body): NonNullable<Body> => {
  if (body) return body;
  throw problem('invalid-body', 'the body is empty; send a JSON object');
};

function setState(db: Store, id: string, withdrawn: boolean, given: string): DocumentState {
  const before = withdrawalOf(db, id);
  const state = (change: DocumentState['change'], why: string | null) =>
    ({ id, withdrawn, change, why, ...dataset(db) }) satisfies DocumentState;
  found(whereabouts(db, 'document', id), `document \`${id}\``);
  if (withdrawn === (before !== null)) return state('unchanged', before?.why ?? null);
  if (withdrawn && newerVersion(db, id) !== null) throw superseded(db, id);
  const why = reasonIn(given)!;
  refusing(() => (withdrawn ? withdraw : restore)(db, id, { why }));
  return state('changed', why);
}
