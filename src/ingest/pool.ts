import { Tinypool } from 'tinypool';
import { ReadError } from '../read/error.ts';
import type { Extracted } from './extracted.ts';
import type { Answer } from './extracting-thread.ts';

/** How many threads there are; they end when they have had nothing to do for `idleTimeout` milliseconds. */
export type PoolSize = { minThreads: number; maxThreads: number; idleTimeout?: number };

/** Threads that read and extract. */
export const poolOf = (size: PoolSize) =>
  new Tinypool({
    filename: new URL('./extracting-thread.ts', import.meta.url).href,
    runtime: 'worker_threads',
    ...size,
  });

/** What a thread has found. @throws what has gone wrong in it */
export function extractedIn(answer: Answer): Extracted {
  if ('unreadable' in answer) throw new ReadError(...answer.unreadable);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
}
