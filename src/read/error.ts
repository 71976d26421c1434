/** Why a document cannot be read, with what to do about it. */
export const READ_PROBLEMS = {
  'too-large': 'split it or raise the limit',
  'not-utf-8': 'save it as UTF-8',
  'not-text': 'convert it to plain text, Markdown or HTML',
  empty: 'give it some text',
  'no-words': 'give text in words: it has no letter in it',
  'bad-front-matter': 'mend it, or take the lines between --- out',
  'bad-json': 'write one JSON object with a "text" a line',
  'bad-html': 'save the article as plain text or simpler HTML',
} as const;

export type ReadProblem = keyof typeof READ_PROBLEMS;

/** A document that cannot be read; the message names the input, the reason and the remedy. */
export class ReadError extends Error {
  readonly code: ReadProblem;
  readonly input: string;
  readonly reason: string;

  constructor(code: ReadProblem, input: string, reason: string) {
    super(`${input}: ${reason}; ${READ_PROBLEMS[code]}`);
    this.name = 'ReadError';
    this.code = code;
    this.input = input;
    this.reason = reason;
  }
}
