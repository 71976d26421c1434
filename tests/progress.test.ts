import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { progressLine, progressOn } from '#src/ingest/progress.ts';

test.each([
  [{ documents: 0, files: 0, allFiles: 10 }, 1, '0 of 10 files, 0 documents, 0.0 a second'],
  [{ documents: 50, files: 50, allFiles: 150 }, 10, '50 of 150 files, 50 documents, 5.0 a second, 20 s left'],
  [
    { documents: 900, files: 100, allFiles: 1000 },
    10,
    '100 of 1000 files, 900 documents, 90 a second, 2 min left',
  ],
  [
    { documents: 10, files: 10, allFiles: 10_000 },
    10,
    '10 of 10000 files, 10 documents, 1.0 a second, 2 h 47 min left',
  ],
])('%j after %i s', (progress, seconds, line) => {
  expect(progressLine(progress, seconds)).toBe(line);
});

/** What is written to a stream while documents are done at these moments, in milliseconds. */
function shown(isTTY: boolean, moments: number[]): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 40 });
  const clock = [0, ...moments];
  const progress = progressOn(stream as unknown as WriteStream, () => clock.shift()!);
  moments.forEach((_, at) => {
    progress.show({ documents: at, files: at, allFiles: moments.length });
  });
  progress.clear();
  return String(stream.read() ?? '');
}

test('a short run shows nothing, a long one a line that it draws anew and takes away', () => {
  expect(shown(true, [10, 500, 900])).toBe('');
  const line = shown(true, [500, 1500, 1550, 2500]);
  expect(line.split('\r\u{1b}[K').map((part) => part.length)).toEqual([39, 39, 0]);
  expect(line).toContain('1 of 4 files');
  expect(line).toContain('3 of 4 files');
  expect(line).not.toContain('2 of 4 files');
});

test('what is no terminal stays clean', () => {
  expect(shown(false, [500, 1500, 2500])).toBe('');
});
