import { z } from 'zod';
import { ChangeRefused, type Fault } from '../ingest/change-refused.ts';
import { reasonIn } from '../ingest/reason.ts';
import { problem } from './problem-error.ts';

const CODES = {
  unknown: 'not-found',
  gone: 'gone',
  field: 'invalid-body',
  value: 'invalid-body',
  undo: 'invalid-body',
} as const satisfies Record<Fault, string>;

/** What `change` gives; where it cannot be made, the problem that says why and what would be right. */
export function refusing<Result>(change: () => Result): Result {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    const { fault, message } = error;
    const code = CODES[fault];
    throw problem(
      code,
      message,
      code === 'invalid-body' ? { errors: [{ parameter: fault, detail: message }] } : {},
    );
  }
}

const MOST = 500;

/** The reason for a change, which is shown to whoever asks. */
export const Why = z
  .string()
  .max(MOST, `is longer than ${MOST} characters; say it in short`)
  .refine((why) => reasonIn(why) !== null, 'has no words; say why, for whoever asks')
  .meta({
    description: 'Why, in words; shown to whoever asks for the record.',
    example: 'the ministry has retracted the statement',
  });
