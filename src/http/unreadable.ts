import { ReadError } from '../read/error.ts';
import { problem } from './problem-error.ts';

/** What `reading` gives; where it cannot read the document, the problem that says why. */
export async function readable<Result>(
  bytes: Uint8Array,
  maxBytes: number,
  reading: () => Promise<Result>,
): Promise<Result> {
  try {
    return await reading();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.code === 'too-large') {
      throw problem('body-too-large', `the text has ${bytes.byteLength} bytes; ${maxBytes} are the most`);
    }
    throw problem('unreadable-document', error.message.replace(': ', ' '));
  }
}
