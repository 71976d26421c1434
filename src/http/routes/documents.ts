import { z } from 'zod';
import { DocumentDetail, DocumentSummary } from '../../model/document-record.ts';
import { Revision } from '../../model/revision.ts';
import { countDocuments, getDocument, getDocumentBytes, listDocuments } from '../../store/documents.ts';
import { listRevisions } from '../../store/revisions.ts';
import { whereabouts } from '../../store/whereabouts.ts';
import { listOf, pageParameters, sendPage, sendWhole } from '../list.ts';
import { filter, idParams, text } from '../parameters.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const DocumentQuery = z.strictObject({
  publisher: filter({ description: 'Who published it.', example: 'Anadolu Agency', single: true }),
  q: text({ description: 'Words that must all stand in it.', example: 'peace treaty' }),
  ...pageParameters,
});
const DocumentParams = idParams('document', 'doc_3c1f0a9be2d47705');

/** `/documents`: the sources, their text and what was read from which words. */
export function documentRoutes(app: App, context: Context): void {
  listRoute(app, context);
  detailRoute(app, context);
  rawRoute(app, context);
  revisionsRoute(app, context);
}

function listRoute(app: App, { db }: Context): void {
  app.get(
    '/documents',
    {
      schema: {
        tags: ['documents'],
        operationId: 'listDocuments',
        summary: 'Source documents',
        description: 'The documents that the records were read from, latest first.',
        querystring: DocumentQuery,
        response: { 200: listOf('DocumentList', DocumentSummary, {}) },
      },
    },
    (request, reply) => {
      const { publisher = [], q = null } = request.query;
      return sendPage(db, request, reply, {
        rows: (page) => listDocuments(db, { publisher, q }, page),
        count: () => countDocuments(db, { publisher, q }),
        meta: {},
      });
    },
  );
}

function detailRoute(app: App, { db }: Context): void {
  app.get(
    '/documents/:id',
    {
      schema: {
        tags: ['documents'],
        operationId: 'getDocument',
        summary: 'One document with its annotations',
        description: 'The text, what its parts are, and what was read from which words.',
        params: DocumentParams,
        querystring: noParameters,
        response: { 200: DocumentDetail },
      },
    },
    ({ params: { id } }) => found(getDocument(db, id), `document \`${id}\``),
  );
}

/** Bytes from outside are text to whoever asks, whatever they hold: never HTML, never sniffed. */
function rawRoute(app: App, { db }: Context): void {
  app.get(
    '/documents/:id/raw',
    {
      config: { produces: ['text/plain'] },
      schema: {
        tags: ['documents'],
        operationId: 'getDocumentBytes',
        summary: 'One document as received',
        description: 'The bytes as they were received, unchanged, as plain text.',
        params: DocumentParams,
        querystring: noParameters,
        response: {
          200: {
            description: 'The bytes of the document.',
            content: { 'text/plain': { schema: z.string().meta({ example: 'Ministers meet in Oslo\n…' }) } },
          },
        },
      },
    },
    ({ params: { id } }, reply) => {
      const { bytes } = found(getDocumentBytes(db, id), `document \`${id}\``);
      // Typed as the text that the schema promises; sent as the bytes it is made of.
      reply.type('text/plain; charset=utf-8').send(bytes as never);
    },
  );
}

function revisionsRoute(app: App, { db }: Context): void {
  app.get(
    '/documents/:id/revisions',
    {
      config: { evenGone: true },
      schema: {
        tags: ['documents'],
        operationId: 'listRevisions',
        summary: 'What one document reported before',
        description:
          'The reports of the document before it was read anew or withdrawn, the latest first; always whole. Answers for documents that were withdrawn, too.',
        params: DocumentParams,
        querystring: noParameters,
        response: { 200: listOf('RevisionList', Revision, {}) },
      },
    },
    ({ params: { id } }) => {
      found(whereabouts(db, 'document', id), `document \`${id}\``);
      return sendWhole(db, () => listRevisions(db, id));
    },
  );
}
