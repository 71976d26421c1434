import { z } from 'zod';
import { extract } from '../../extract/extract.ts';
import { ReadDocument } from '../../model/document.ts';
import { ReportedEvent } from '../../model/event.ts';
import { read } from '../../read/read.ts';
import { bodyLimit, DocumentBody, received, TextBody } from '../document-body.ts';
import { type App, type Context, noParameters } from '../route.ts';
import { readable } from '../unreadable.ts';

const Extraction = z
  .strictObject({
    document: ReadDocument.omit({ text: true }).meta({
      description: 'What the document says of itself, without its text.',
    }),
    events: z.array(ReportedEvent).meta({ description: 'What the document reports.' }),
  })
  .meta({ id: 'Extraction', description: 'What was read from a document; offsets point into its text.' });

/** `POST /extract`: reads a text and keeps nothing. */
export function extractRoutes(app: App, { maxDocumentBytes }: Context): void {
  app.post(
    '/extract',
    {
      bodyLimit: bodyLimit(maxDocumentBytes),
      config: { consumes: ['application/json', 'text/plain'] },
      schema: {
        tags: ['extract'],
        operationId: 'extract',
        summary: 'Text in, records out',
        description:
          'Reads a document and gives what it reports. Nothing is stored. Send the bare text as `text/plain`, or JSON where more is known of it.',
        querystring: noParameters,
        body: {
          content: { 'application/json': { schema: DocumentBody }, 'text/plain': { schema: TextBody } },
        },
        response: { 200: Extraction },
      },
    },
    (request) => {
      const { bytes, sidecar } = received(request.body as Parameters<typeof received>[0]);
      const input = { bytes, sidecar, name: 'the text', mediaType: 'text/plain' };
      const document = readable(bytes, maxDocumentBytes, () => read(input, { maxBytes: maxDocumentBytes }));
      return { document: withoutText(document), events: extract(document) };
    },
  );
}

function withoutText({ text: _, ...rest }: ReadDocument): Omit<ReadDocument, 'text'> {
  return rest;
}
