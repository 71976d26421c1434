import type { Tokenised } from './sentences.ts';

/** Is a quotation open at token `at` of the sentence that begins at `from`? */
export function quoted(doc: Tokenised, from: number, at: number): boolean {
  if (at <= from) return false;
  let marks = MARKS.get(doc);
  if (!marks) {
    marks = marksBefore(doc);
    MARKS.set(doc, marks);
  }
  return (marks[at]! - marks[from]!) % 2 === 1;
}

/** Asked for at every date and place of a sentence: how many quotation marks stand before each token. */
const MARKS = new WeakMap<Tokenised, Uint32Array>();

function marksBefore({ tokens }: Tokenised): Uint32Array {
  const marks = new Uint32Array(tokens.length + 1);
  tokens.forEach(({ text }, i) => {
    marks[i + 1] = marks[i]! + (text === '"' || text === '“' || text === '”' ? 1 : 0);
  });
  return marks;
}
