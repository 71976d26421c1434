import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { type Extracted, extractedFrom, type Source } from './extracted.ts';
import { extractedIn, poolOf } from './pool.ts';

/** Bytes of a text that this thread reads itself: it takes less time than others would notice. */
const SMALL = 32 * 1024;
/** How many texts may wait for a thread; whoever came behind them would not be answered in time. */
const QUEUE = 8;
/** A thread has loaded the vocabulary, which takes a second: it is kept a while for the next text. */
const IDLE = 60_000;

/** Reads and extracts documents for a server, whose other requests are answered meanwhile. */
export type Extractor = {
  /** @throws ReadError when the document cannot be read */
  extract: (source: Source, byteLength: number) => Promise<Extracted>;
  /** Whether so many texts wait that no more should be taken of whoever can come again. */
  isFull: () => boolean;
  /** Ends the threads once they are through with what they have. */
  close: () => Promise<void>;
};

/** One core is left to the thread that answers. */
export function extractor(threads = Math.max(1, availableParallelism() - 1)): Extractor {
  let pool: Tinypool | null = null;
  const underway = new Set<Promise<unknown>>();
  return {
    async extract(source, byteLength) {
      if (byteLength <= SMALL || isRefused(source, byteLength)) return extractedFrom(source);
      pool ??= poolOf({ minThreads: 0, maxThreads: threads, idleTimeout: IDLE });
      const run = pool.run(source);
      underway.add(run);
      return extractedIn(await run.finally(() => underway.delete(run)));
    },
    isFull: () => (pool?.queueSize ?? 0) >= QUEUE,
    async close() {
      await Promise.allSettled(underway);
      await pool?.destroy();
      pool = null;
    },
  };
}

/** What is too large is told without being read. */
const isRefused = (source: Source, byteLength: number) =>
  'limits' in source && byteLength > (source.limits.maxBytes ?? Number.POSITIVE_INFINITY);
