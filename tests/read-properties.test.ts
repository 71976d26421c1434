import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../src/model/document.ts';
import { ReadError } from '../src/read/error.ts';
import { read } from '../src/read/read.ts';

const readText = (text: string) => read({ bytes: new TextEncoder().encode(text), name: 'any.txt' });

/** Pieces of which documents are made, so that arbitrary texts come near the rules. */
const piece = fc.constantFrom(
  'STRESLAU, May 3 (RNA) - ',
  'Source: a',
  '- Headline here',
  '2020-05-03T10:00Z',
  'ENDS',
  '###',
  '\r\n',
  '\n\n',
  '\n    ',
  'The envoy met the minister on Monday to discuss the harbour dues of both countries.',
  'MINISTRY OF WORKS',
  '(Caption: x)',
  'Related news',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '---\n',
  'title: a\n',
  '# ',
  '©',
  '(',
  '“',
  '1. ',
  'By Ada Brink',
  '|',
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(400))
    .map(([part, times]) => part.repeat(times)),
);

function readOrRefuse(text: string): ReadDocument | null {
  try {
    return readText(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return null;
  }
}

test('blocks are in order, in range, without white space around them, and cover all that is not blank', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const document = readOrRefuse(input);
      if (!document) return;
      const { text, blocks } = document;
      let at = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('evidence lies in the text and the same input gives the same answer', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const document = readOrRefuse(input);
      if (!document) return;
      for (const { start, end } of [
        ...Object.values(document.evidence),
        ...(document.dateline ? [document.dateline] : []),
      ]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(document.text.length);
      }
      expect(readText(input)).toEqual(document);
    }),
    { numRuns: 200 },
  );
});

test('a text without a digit has no date', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const document = readOrRefuse(input.replace(/\p{N}/gu, ''));
      if (document) expect([document.published, document.modified]).toEqual([null, null]);
    }),
    { numRuns: 150 },
  );
});

test('the text is the file as decoded', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const document = readOrRefuse(input);
      if (document) expect(document.text).toBe(input.toWellFormed());
    }),
    { numRuns: 150 },
  );
});
