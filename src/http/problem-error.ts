import { PROBLEMS, type Problem, type ProblemCode, type ProblemItem } from './problems.ts';

type Extra = { errors?: ProblemItem[]; headers?: Record<string, string> };

/** An error that says which problem of the closed table it is; its message becomes the `detail`. */
export type ProblemError = Error & Extra & { problem: ProblemCode; statusCode: number };

/** Makes an error to throw in a handler or hook. `detail` goes to the caller as it is. */
export function problem(code: ProblemCode, detail: string, extra: Extra = {}): ProblemError {
  return Object.assign(new Error(detail), { problem: code, statusCode: PROBLEMS[code].status, ...extra });
}

/** Whether an error was made by `problem`. */
export function isProblem(error: unknown): error is ProblemError {
  return error instanceof Error && 'problem' in error;
}

/** The problem document of one request. */
export function problemBody(error: ProblemError, requestId: string): Problem {
  const { status, title } = PROBLEMS[error.problem];
  return {
    type: `/problems/${error.problem}`,
    title,
    status,
    detail: error.message,
    instance: `urn:uuid:${requestId}`,
    ...(error.errors && { errors: error.errors }),
  };
}

/** The record itself, or a `not-found` problem that names what was looked for. */
export function found<T>(record: T | null, what: string): T {
  if (record === null) throw problem('not-found', `there is no ${what}`);
  return record;
}
