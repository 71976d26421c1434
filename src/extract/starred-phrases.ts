import { plain, type Token, tokenise } from './tokens.ts';

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
/** Words remembered with the nodes they lead to. */
const MEMORY = 20_000;
/** V8 keeps a longer piece of a text as a reference to the whole: to remember it would keep the document. */
const LONGEST_KEPT = 12;

/** Finds all phrases of a table at a token; a word with `*` stands for every word that begins so. */
export class StarredPhrases<V> {
  #root = node<V>();
  #starts = new Map<string, readonly Node<V>[]>();

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
    const starts = i < limit ? this.#startsAt(tokens[i]!) : [];
    if (starts.length === 0) return NONE;
    const found: Found<V>[] = [];
    const walk = (at: Node<V>, k: number): void => {
      for (const value of at.values) found.push({ value, to: k });
      if (k < limit) for (const next of after(at, tokens[k]!)) walk(next, k + 1);
    };
    for (const start of starts) walk(start, i + 1);
    return found;
  }

  /** Most words begin no phrase: that is found out once a word. */
  #startsAt(token: Token): readonly Node<V>[] {
    const known = this.#starts.get(token.lower);
    if (known && token.kind !== 'mark') return known;
    const nodes = [...after(this.#root, token)];
    if (token.kind === 'mark' || token.lower.length > LONGEST_KEPT) return nodes;
    if (this.#starts.size >= MEMORY) this.#starts.clear();
    this.#starts.set(token.lower, nodes);
    return nodes;
  }
}

/** The nodes to which a token leads: the word itself, then its beginnings, longer ones first. */
function* after<V>(at: Node<V>, { lower, kind }: Token): Generator<Node<V>> {
  const exact = at.exact.get(lower);
  if (exact) yield exact;
  if (kind === 'mark' || at.prefix.size === 0) return;
  for (let length = Math.min(lower.length, LONGEST_PREFIX); length > 1; length--) {
    const next = at.prefix.get(lower.slice(0, length));
    if (next) yield next;
  }
}
