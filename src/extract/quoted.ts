import type { Tokenised } from './sentences.ts';

/** Is a quotation open at token `at` of the sentence that begins at `from`? */
export function quoted({ tokens }: Tokenised, from: number, at: number): boolean {
  let open = false;
  for (let i = from; i < at; i++) {
    const { text } = tokens[i]!;
    if (text === '"' || text === '“' || text === '”') open = !open;
  }
  return open;
}
