import { ReadError } from '../read/error.ts';
import { type Extracted, extractedFrom, type Source } from './extracted.ts';
import { reasonOf } from './files.ts';

/** What a thread answers: errors lose their class on the way between threads, so that what they are made of is sent. */
export type Answer = Extracted | { unreadable: ConstructorParameters<typeof ReadError> } | { reason: string };

/** The task of a thread of the pool. */
export default function answer(source: Source): Answer {
  try {
    return extractedFrom(source);
  } catch (error) {
    if (error instanceof ReadError) return { unreadable: [error.code, error.input, error.reason] };
    return { reason: reasonOf(error) };
  }
}
