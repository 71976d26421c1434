import { z } from 'zod';
import type { Sidecar } from '../model/sidecar.ts';
import { Beside } from '../read/beside.ts';
import { problem } from './problem-error.ts';

/** Swagger UI sends it as it stands: its parts have to fit together, and its address is that of no other example. */
const EXAMPLE = {
  text: 'Foreign ministers meet in Tallinn\n\n14 May 2024\n\nForeign Minister Ana Lind of Norway met her Estonian counterpart, Mart Kask, in Tallinn on Tuesday. They discussed energy.',
  publisher: 'Harbour Post',
  published: '2024-05-14',
  url: 'https://example.org/harbour-post/tallinn',
};

export const DocumentBody = z
  .strictObject({
    text: z.string().meta({
      description: 'The document: plain text with its headline first.',
      example: EXAMPLE.text,
    }),
    ...Beside.shape,
  })
  .meta({
    id: 'DocumentBody',
    description: 'A document and what is known of it beside its text.',
    example: EXAMPLE,
  });

export type DocumentBody = z.infer<typeof DocumentBody>;

/** A text that is sent as it is. */
export const TextBody = z.instanceof(Buffer).meta({ type: 'string', example: 'Ministers meet in Oslo\n…' });

/** JSON may write a character in several bytes; the limit proper is that of the text itself. */
export const bodyLimit = (maxDocumentBytes: number) => 2 * maxDocumentBytes + 64 * 1024;

/** The bytes of a document with what is known beside them. @throws the problem of a body that is not there */
export function received(body: DocumentBody | Buffer | null | undefined): {
  bytes: Uint8Array;
  sidecar: Sidecar;
} {
  // A request without Content-Type and body gets past the parsers and past the schemas, which go by type.
  if (!body) throw problem('invalid-body', 'the body is empty; send a text');
  if (Buffer.isBuffer(body)) return { bytes: body, sidecar: {} };
  const { text, ...sidecar } = body;
  return { bytes: Buffer.from(text), sidecar };
}
