import { ReadError } from '../read/error.ts';
import { problem } from './problem-error.ts';

/** What `reading` gives; where it cannot read the document, the problem that says why. */
export function readable<Result>(bytes: Uint8Array, maxBytes: number, reading: () => Result): Result {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.code === 'too-large') {
      throw problem('body-too-large', `the text has ${bytes.byteLength} bytes; ${maxBytes} are the most`);
    }
    throw problem('unreadable-document', error.message.replace(': ', ' '));
  }
}
