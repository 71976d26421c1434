import { type Extracted, extractedFrom, type Source } from './extracted.ts';
import { reasonOf } from './files.ts';

/** What a thread answers: errors lose their class on the way between threads, so that the reason is sent. */
export type Answer = Extracted | { reason: string };

/** The task of a thread of the pool. */
export default function answer(source: Source): Answer {
  try {
    return extractedFrom(source);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
