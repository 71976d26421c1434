import { z } from 'zod';
import { extract } from '../../extract/extract.ts';
import { ReadDocument } from '../../model/document.ts';
import { ReportedEvent } from '../../model/event.ts';
import { Sidecar } from '../../model/sidecar.ts';
import { findDates } from '../../read/dates.ts';
import { ReadError } from '../../read/error.ts';
import { read } from '../../read/read.ts';
import { problem } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const ExtractRequest = z
  .strictObject({
    text: z.string().meta({
      description: 'The document: plain text with its headline first.',
      example: 'Ministers meet in Oslo\n\nForeign Minister Ana Lind of Norway met her counterpart on Monday.',
    }),
    ...Sidecar.shape,
    published: Sidecar.shape.published.refine((given) => !given || findDates(given).length > 0, {
      error: 'is no date that can be read; write it as YYYY-MM-DD',
    }),
  })
  .meta({ id: 'ExtractRequest', description: 'A document and what is known of it beside its text.' });

const Extraction = z
  .strictObject({
    document: ReadDocument.omit({ text: true }).meta({
      description: 'What the document says of itself, without its text.',
    }),
    events: z.array(ReportedEvent).meta({ description: 'What the document reports.' }),
  })
  .meta({ id: 'Extraction', description: 'What was read from a document; offsets point into its text.' });

const PlainText = z.instanceof(Buffer).meta({ type: 'string', example: 'Ministers meet in Oslo\n…' });

/** `POST /extract`: reads a text and keeps nothing. */
export function extractRoutes(app: App, { maxDocumentBytes }: Context): void {
  app.post(
    '/extract',
    {
      // JSON may write a character in several bytes; the limit proper is that of the text itself.
      bodyLimit: 2 * maxDocumentBytes + 64 * 1024,
      schema: {
        tags: ['extract'],
        operationId: 'extract',
        summary: 'Text in, records out',
        description:
          'Reads a document and gives what it reports. Nothing is stored. Send the bare text as `text/plain`, or JSON where more is known of it.',
        querystring: noParameters,
        body: {
          content: { 'application/json': { schema: ExtractRequest }, 'text/plain': { schema: PlainText } },
        },
        response: { 200: Extraction },
      },
    },
    (request) => {
      const { bytes, sidecar } = received(request.body as Body);
      const document = readable(
        { bytes, sidecar, name: 'the text', mediaType: 'text/plain' },
        maxDocumentBytes,
      );
      return { document: withoutText(document), events: extract(document) };
    },
  );
}

type Body = z.infer<typeof ExtractRequest> | Buffer | null | undefined;

function received(body: Body): { bytes: Uint8Array; sidecar: Sidecar } {
  // A request without Content-Type and body gets past the parsers and past the schemas, which go by type.
  if (!body) throw problem('invalid-body', 'the body is empty; send a text');
  if (Buffer.isBuffer(body)) return { bytes: body, sidecar: {} };
  const { text, ...sidecar } = body;
  return { bytes: Buffer.from(text), sidecar };
}

function readable(input: Parameters<typeof read>[0], maxBytes: number): ReadDocument {
  try {
    return read(input, { maxBytes });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.code === 'too-large') {
      const { byteLength } = input.bytes;
      throw problem('body-too-large', `the text has ${byteLength} bytes; ${maxBytes} are the most`);
    }
    throw problem('unreadable-document', error.message.replace(': ', ' '));
  }
}

function withoutText({ text: _, ...rest }: ReadDocument): Omit<ReadDocument, 'text'> {
  return rest;
}
