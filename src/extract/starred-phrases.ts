import { type Token, tokenise } from './tokens.ts';
import { factOf, plain } from './vocabulary.ts';

interface Node<V> {
  exact: Map<string, Node<V>>;
  prefix: Map<string, Node<V>>;
  values: V[];
}

const node = <V>(): Node<V> => ({ exact: new Map(), prefix: new Map(), values: [] });
/** No beginning of a word in our tables is longer; bounds the work on long words. */
const LONGEST_PREFIX = 16;

/** A value with the token behind its phrase. */
export interface Found<V> {
  value: V;
  to: number;
}

const NONE: readonly never[] = [];

/** Finds all phrases of a table at a token; a word with `*` stands for every word that begins so. */
export class StarredPhrases<V> {
  #root = node<V>();
  /** Most words begin no phrase: that is found out once a word. */
  #starts = factOf((lower): readonly Node<V>[] => after(this.#root, lower));

  add(phrase: string, value: V): void {
    let at = this.#root;
    for (const word of phrase.split(/\s+/)) {
      const starred = word.endsWith('*');
      for (const key of starred ? [plain(word.slice(0, -1))] : tokenise(word).map(({ lower }) => lower)) {
        const table = starred ? at.prefix : at.exact;
        const next = table.get(key) ?? node<V>();
        table.set(key, next);
        at = next;
      }
    }
    at.values.push(value);
  }

  /** Every value whose phrase begins at token `i`, with the token behind it; shorter phrases before longer ones. */
  at(tokens: readonly Token[], i: number, limit: number): readonly Found<V>[] {
    const starts = i < limit ? this.#starts(tokens[i]!.word) : NONE;
    if (starts.length === 0) return NONE;
    const found: Found<V>[] = [];
    const walk = (at: Node<V>, k: number): void => {
      for (const value of at.values) found.push({ value, to: k });
      if (k < limit) for (const next of after(at, tokens[k]!.lower)) walk(next, k + 1);
    };
    for (const start of starts) walk(start, i + 1);
    return found;
  }
}

/** The nodes to which a word leads: the word itself, then its beginnings, longer ones first. */
function after<V>({ exact, prefix }: Node<V>, word: string): readonly Node<V>[] {
  const same = exact.get(word);
  if (prefix.size === 0) return same ? [same] : NONE;
  const nodes = same ? [same] : [];
  for (let length = Math.min(word.length, LONGEST_PREFIX); length > 1; length--) {
    const next = prefix.get(word.slice(0, length));
    if (next) nodes.push(next);
  }
  return nodes;
}
