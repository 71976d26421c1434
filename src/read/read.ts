import type { ReadDocument } from '../model/document.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { decode } from './decode.ts';
import { ReadError } from './error.ts';
import { formatOf, isMarkdown } from './format.ts';
import { frontMatterOf } from './front-matter.ts';
import { articleOf } from './html.ts';
import { documentOf } from './text-document.ts';

/** A document as it came in. `name` says in messages which one is meant; its ending tells the format. */
export type ReadInput = {
  bytes: Uint8Array;
  name: string;
  /** Media type where the sender gives one; goes before the name. */
  mediaType?: string | undefined;
  /** What is known beside the text; the text's own statement wins. */
  sidecar?: Sidecar | undefined;
};

export type ReadLimits = { maxBytes?: number | undefined };

/**
 * Reads one document: plain text, Markdown with YAML front matter, or HTML. The `text` of the answer is the file
 * as decoded, with its line ends and its byte order mark (U+FEFF) if it has one; of HTML it is the readable
 * text. Pure: the same input gives the same answer. Takes time linear in the length of plain text.
 * @throws ReadError with a `code` and a message that names the input, the reason and the remedy
 */
export function read(input: ReadInput, limits: ReadLimits = {}): ReadDocument {
  const { bytes, name, sidecar = {} } = input;
  const text = decode(bytes, name, limits.maxBytes);
  if (formatOf(input, text) === 'html') {
    const article = articleOf(text, name);
    return documentOf(article.text, { ...sidecar, ...article.known }, null);
  }
  const refuse = (reason: string) => {
    if (isMarkdown(input)) throw new ReadError('bad-front-matter', name, reason);
  };
  return documentOf(text, sidecar, frontMatterOf(text, refuse));
}
