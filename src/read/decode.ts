import { ReadError } from './error.ts';
import { nonText } from './signatures.ts';

/** Largest document that is read unless the caller says otherwise: 1 MiB. */
export const MAX_BYTES = 1024 * 1024;

const letter = /\p{L}/u;

/**
 * The text of a file exactly as its bytes say. A byte order mark stays in it as U+FEFF (white space to every
 * rule), so that offsets agree with those of a program that reads the file as UTF-8 itself.
 * @throws ReadError `too-large`, `empty`, `not-text`, `not-utf-8` or `no-words`
 */
export function decode(bytes: Uint8Array, name: string, maxBytes = MAX_BYTES): string {
  if (bytes.byteLength > maxBytes) {
    throw new ReadError('too-large', name, `has ${bytes.byteLength} bytes, the limit is ${maxBytes}`);
  }
  const other = nonText(bytes);
  if (other !== null) throw new ReadError('not-text', name, other);
  const text = decodeStrictly(bytes, name);
  if (text.trim() === '') throw new ReadError('empty', name, 'is empty');
  if (!letter.test(text)) throw new ReadError('no-words', name, 'has no words');
  return text;
}

function decodeStrictly(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError('not-utf-8', name, 'is not UTF-8');
  }
}
