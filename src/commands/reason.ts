import { reasonIn } from '../ingest/reason.ts';
import { UsageError } from './usage-error.ts';

/** The reason that was given for a change. @throws when it has no words */
export function reasonFrom(why: string): string {
  const words = reasonIn(why);
  if (words !== null) return words;
  throw new UsageError('--why has no words; say why, for whoever asks');
}
