import { z } from 'zod';
import { ReadDocument } from '../../model/document.ts';
import { ReportedEvent } from '../../model/event.ts';
import { bodyLimit, DocumentBody, received, TextBody } from '../document-body.ts';
import { problem } from '../problem-error.ts';
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
export function extractRoutes(app: App, { maxDocumentBytes: maxBytes, extractor }: Context): void {
  app.post(
    '/extract',
    {
      bodyLimit: bodyLimit(maxBytes),
      config: { consumes: ['application/json', 'text/plain'] },
      schema: {
        tags: ['extract'],
        operationId: 'extract',
        summary: 'Text in, records out',
        description:
          'Reads a document and gives what it reports. Nothing is stored. Send the bare text as `text/plain`, or JSON where more is known of it. The text has to be in English: one in another language gives no events. A `title` beside the text only names the document; a headline that is to be read belongs into the text, as its first line.',
        querystring: noParameters,
        body: {
          content: { 'application/json': { schema: DocumentBody }, 'text/plain': { schema: TextBody } },
        },
        response: { 200: Extraction },
      },
    },
    async (request) => {
      if (extractor.isFull()) throw busy();
      const { bytes, sidecar } = received(request.body as Parameters<typeof received>[0]);
      const input = { bytes, sidecar, name: 'the text', mediaType: 'text/plain' };
      const source = { input, limits: { maxBytes } };
      const reading = () => extractor.extract(source, bytes.byteLength);
      const { read, events } = await readable(bytes, maxBytes, reading);
      return { document: withoutText(read), events };
    },
  );
}

function withoutText({ text: _, ...rest }: ReadDocument): Omit<ReadDocument, 'text'> {
  return rest;
}

const busy = () =>
  problem('unavailable', 'other large texts are being read; try again later', {
    headers: { 'retry-after': '10' },
  });
