import { LRUCache } from 'lru-cache';

/** An answer as it was serialised, with the headers that its route gave it. */
export type KeptAnswer = { body: Buffer; headers: Record<string, string> };
export type AnswerCache = LRUCache<string, KeptAnswer>;

/** What an entry takes beside its body: key, headers, places in the tables. */
const OVERHEAD = 1024;
/** A few large answers are not to drive out all others. */
const LARGEST_PART = 8;

/** Answers by their tag, `maxBytes` of them, those asked for last; `null` for 0 bytes. */
export function answerCache(maxBytes: number): AnswerCache | null {
  if (maxBytes === 0) return null;
  return new LRUCache({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / LARGEST_PART),
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
  });
}
