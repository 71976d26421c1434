import { type Token, tokenise } from './tokens.ts';
import { factOf, type Word } from './vocabulary.ts';

interface Node<V> {
  next: Map<string, Node<V>>;
  value?: V;
}

/** A value found at tokens `from` ≤ i < `to`. */
export interface Match<V> {
  from: number;
  to: number;
  value: V;
}

/** Finds the longest of many phrases at a token: a trie over lower-case tokens, linear in the phrase. */
export class Phrases<V> {
  #root: Node<V> = { next: new Map() };
  /** Most words begin no phrase: that is found out once a word. */
  #start = factOf((lower) => this.#root.next.get(lower) ?? null);

  /**
   * Adds a phrase as it is written; a later addition of the same phrase is ignored unless `replace`. All are added
   * before the first is looked for.
   */
  add(phrase: string, value: V, replace = false): this {
    let node = this.#root;
    for (const token of tokenise(phrase)) {
      const key = token.lower;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node !== this.#root && (replace || node.value === undefined)) node.value = value;
    return this;
  }

  /** Does a phrase begin with that word? */
  opens(word: Word): boolean {
    return this.#start(word) !== null;
  }

  /** The longest phrase that begins at token `i`, or `null`. */
  at(tokens: readonly Token[], i: number, limit = tokens.length): Match<V> | null {
    let node: Node<V> | null | undefined = i < limit ? this.#start(tokens[i]!.word) : null;
    let found: Match<V> | null = null;
    for (let to = i + 1; node; to++) {
      if (node.value !== undefined) found = { from: i, to, value: node.value };
      node = to < limit ? node.next.get(tokens[to]!.lower) : null;
    }
    return found;
  }
}

/** The phrases of a lexicon's cell ("UN | United Nations"). */
export const alternatives = (cell: string): string[] => cell.split('|').map((phrase) => phrase.trim());

/** A trie from a table of values to their phrases (`a | b | c`). */
export function phrasesOf<V>(rows: Iterable<readonly [V, string]>): Phrases<V> {
  const phrases = new Phrases<V>();
  for (const [value, words] of rows) {
    for (const phrase of alternatives(words)) phrases.add(phrase, value);
  }
  return phrases;
}
