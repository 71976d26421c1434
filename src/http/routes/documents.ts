import { z } from 'zod';
import { DocumentDetail, DocumentSummary } from '../../model/document-record.ts';
import { EventSummary } from '../../model/event-record.ts';
import type { DocumentFilter } from '../../model/filter.ts';
import { DOCUMENT_DIMENSIONS } from '../../model/groups.ts';
import { list } from '../../model/record-fields.ts';
import { Revision } from '../../model/revision.ts';
import { documentQuery } from '../../store/document-facets.ts';
import { countDocuments, getDocument, getDocumentBytes, listDocuments } from '../../store/documents.ts';
import { eventsOfDocuments } from '../../store/event-summaries.ts';
import type { Store } from '../../store/open.ts';
import { listRevisions } from '../../store/revisions.ts';
import { whereabouts } from '../../store/whereabouts.ts';
import { dateSort, dayFilters, eventsAsked, filtersOfEvents, personMeta } from '../event-query.ts';
import { plain } from '../formats/csv.ts';

import { counting } from '../lists/counting.ts';
import { listRoute } from '../lists/list-route.ts';
import { listOf } from '../lists/schemas.ts';
import { selection } from '../lists/selection.ts';
import { sendShort } from '../lists/short.ts';
import { filter, idParams, text } from '../parameters.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

/** The filters of events that documents can be narrowed by: they report one that satisfies all of them. */
const OF_EVENTS = [
  'person',
  'country',
  'organization',
  'kind',
  'channel',
  'status',
  'salience',
  'topic',
  'place',
] as const;

const DocumentQuery = {
  publisher: filter({ description: 'Who published it.', example: 'Anadolu Agency', oneOf: 'a document' }),
  source: filter({
    description: 'Whom the text itself credits.',
    example: 'president.az',
    oneOf: 'a document',
  }),
  language: filter({
    description: 'Language of the text: BCP 47 tag.',
    example: 'en',
    normalize: (tag) => tag.toLowerCase(),
    oneOf: 'a document',
  }),
  q: text({ description: 'Words that must all stand in it.', example: 'peace treaty' }),
  ...dayFilters('documents', ' of publication'),
  ...filtersOfEvents(OF_EVENTS, 'Of an event it reports:'),
  sort: dateSort('Documents'),
  include: selection(['events'], 'What the rows have beside what they always have.'),
};

const DocumentRow = z
  .strictObject({
    ...DocumentSummary.shape,
    events: list(EventSummary, 'The events it reports, where `include` asks for them.').optional(),
  })
  .meta({ id: 'DocumentRow', description: 'A source document in a list.' });
type DocumentRow = z.infer<typeof DocumentRow>;

const COLUMNS = plain<DocumentRow>(
  ...(['id', 'title', 'publisher', 'source', 'url', 'published', 'modified', 'language'] as const),
  ...(['sha256', 'byte_length', 'media_type', 'event_count', 'ingested_at'] as const),
);

const DocumentParams = idParams('document', 'doc_7b21aa0122d1df98');

/** `/documents`: the sources, their text and what was read from which words. */
export function documentRoutes(app: App, context: Context): void {
  documentListRoute(app, context);
  detailRoute(app, context);
  rawRoute(app, context);
  revisionsRoute(app, context);
}

function documentListRoute(app: App, context: Context): void {
  listRoute(app, context, {
    path: '/documents',
    tag: 'documents',
    operationId: 'listDocuments',
    summary: 'Source documents',
    description: 'The documents that the records were read from, latest first.',
    id: 'DocumentList',
    query: DocumentQuery,
    row: DocumentRow,
    meta: personMeta,
    columns: COLUMNS,
    dimensions: DOCUMENT_DIMENSIONS,
    read: (db, { sort, include = [], ...query }) => {
      const { filter: about, isAny, meta } = eventsAsked(db, query as never, [...OF_EVENTS]);
      const { publisher, source, language, q, from, to, undated } = query;
      const asked = {
        publisher,
        source,
        language,
        q,
        from,
        to,
        undated,
        ...(isAny && { about }),
      } as DocumentFilter;
      return {
        rows: (page) => {
          const { rows, next } = listDocuments(db, asked, { sort, ...page });
          return { rows: include.length > 0 ? withEvents(db, rows) : rows, next };
        },
        count: () => countDocuments(db, asked),
        meta: () => meta,
        steady: true,
        ...counting(db, documentQuery(asked)),
      };
    },
  });
}

function withEvents(db: Store, documents: DocumentSummary[]): DocumentRow[] {
  const events = eventsOfDocuments(
    db,
    documents.map(({ id }) => id),
  );
  return documents.map((document) => ({ ...document, events: events.get(document.id) ?? [] }));
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
      return sendShort(db, () => listRevisions(db, id));
    },
  );
}
