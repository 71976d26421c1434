import { plain, type Token, tokenise } from './tokens.ts';

interface Node<V> {
  exact: Map<string, Node<V>>;
  prefix: Map<string, Node<V>>;
  values: V[];
}

const node = <V>(): Node<V> => ({ exact: new Map(), prefix: new Map(), values: [] });
/** No beginning of a word in our tables is longer; bounds the work on long words. */
const LONGEST_PREFIX = 16;

/** Finds all phrases of a table at a token; a word with `*` stands for every word that begins so. */
export class StarredPhrases<V> {
  #root = node<V>();

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
  at(tokens: readonly Token[], i: number, limit: number): { value: V; to: number }[] {
    const found: { value: V; to: number }[] = [];
    const walk = (at: Node<V>, k: number): void => {
      for (const value of at.values) found.push({ value, to: k });
      if (k >= limit) return;
      const { lower, kind } = tokens[k]!;
      const exact = at.exact.get(lower);
      if (exact) walk(exact, k + 1);
      if (kind === 'mark' || at.prefix.size === 0) return;
      for (let length = Math.min(lower.length, LONGEST_PREFIX); length > 1; length--) {
        const next = at.prefix.get(lower.slice(0, length));
        if (next) walk(next, k + 1);
      }
    };
    walk(this.#root, i);
    return found;
  }
}
