import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { type Extracted, extractedFrom, type Source } from './extracted.ts';
import type { Answer } from './extracting-thread.ts';
import { extractedIn, poolOf } from './pool.ts';

/** Gives what a document reports. @throws when it cannot be read */
export type Extraction = () => Extracted;

/** A thread loads the vocabulary first, which takes as long as some hundred documents: fewer do not pay for it. */
const ALONE = 300;

/**
 * Reads and extracts documents: the first ones in this thread when they are asked for, those of a long run in other
 * threads, as many as there are cores. What is found does not depend on where.
 */
export function extractions(threads = availableParallelism(), alone = ALONE) {
  let begun = 0;
  let pool: Tinypool | null = null;
  return {
    /** How many documents are to be under way at once. */
    width: () => (pool ? threads * 4 : 1),
    /** Begins with a document, in a run of its own or at the latest when the extraction is called. */
    async begin(source: Source): Promise<Extraction> {
      begun += 1;
      if (threads < 2 || begun <= alone) return () => extractedFrom(source);
      pool ??= poolOf({ minThreads: threads, maxThreads: threads });
      const answer: Answer = await pool.run(source).catch((error: Error) => ({ reason: error.message }));
      return () => extractedIn(answer);
    },
    close: () => pool?.destroy(),
  };
}
