import { isGenitiveMark } from '../text/apostrophes.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { factOf, plain, yesOrNo } from '../text/vocabulary.ts';
import { oneOf } from '../text/words.ts';

interface Node<V> {
  exact: Map<string, Node<V>>;
  prefix: Map<string, Node<V>>;
  /** How long the beginnings in `prefix` are, longer ones first. */
  lengths: number[];
  /** Where the phrase goes on after words of no matter. */
  gap: Node<V> | null;
  values: V[];
}

const node = <V>(): Node<V> => ({ exact: new Map(), prefix: new Map(), lengths: [], gap: null, values: [] });
/** "release … hostages" has no more words between. */
const WIDEST_GAP = 3;
/** A gap goes over none of these. */
const isMark = oneOf(', ; : . ! ? ( ) " “ ” — –');

/** A value with the token behind its phrase. */
export interface Found<V> {
  value: V;
  to: number;
}

const NONE: readonly never[] = [];

/**
 * Finds all phrases of a table at a token. A word with `*` stands for every word that begins so, `…` for up to three
 * words.
 */
export class StarredPhrases<V> {
  #root = node<V>();
  /** Most words begin no phrase: that is found out once a word. */
  #starts = factOf((lower): readonly Node<V>[] => after(this.#root, lower));

  /** Every word and beginning but the first of a phrase: most words go on no phrase, either. */
  #further = node<V>();
  #goesOn = yesOrNo((lower) => after(this.#further, lower).length > 0);

  add(phrase: string, value: V): void {
    let at = this.#root;
    for (const word of phrase.split(/\s+/)) {
      if (word === '…') {
        at.gap ??= node();
        at = at.gap;
        continue;
      }
      const starred = word.endsWith('*');
      for (const key of starred ? [plain(word.slice(0, -1))] : tokenise(word).map(({ lower }) => lower)) {
        const table = starred ? at.prefix : at.exact;
        const next = table.get(key) ?? node<V>();
        enter(at, key, next, starred);
        if (at !== this.#root) enter(this.#further, key, next, starred);
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
      if (k < limit && this.#goesOn(tokens[k]!.word))
        for (const next of after(at, tokens[k]!.lower)) walk(next, k + 1);
      if (!at.gap) return;
      let farthest = Math.min(limit - 1, k + WIDEST_GAP);
      for (let j = k; j <= farthest; j++) {
        if (this.#goesOn(tokens[j]!.word))
          for (const next of after(at.gap, tokens[j]!.lower)) walk(next, j + 1);
        if (isMark(tokens[j]!.word)) return;
        // "reopening of Zenda's diplomatic mission": the genitive is no word of its own.
        if (isGenitiveMark(tokens[j]!.lower)) farthest = Math.min(limit - 1, k + WIDEST_GAP + 1);
      }
    };
    for (const start of starts) walk(start, i + 1);
    return found;
  }
}

/** Lets a word, or a beginning of words, lead to a node. */
function enter<V>(at: Node<V>, key: string, next: Node<V>, starred: boolean): void {
  (starred ? at.prefix : at.exact).set(key, next);
  if (starred && !at.lengths.includes(key.length))
    at.lengths = [...at.lengths, key.length].sort((a, b) => b - a);
}

/** The nodes to which a word leads: the word itself, then its beginnings, longer ones first. */
function after<V>({ exact, prefix, lengths }: Node<V>, word: string): readonly Node<V>[] {
  const same = exact.get(word);
  if (prefix.size === 0) return same ? [same] : NONE;
  const nodes = same ? [same] : [];
  for (const length of lengths) {
    const next = length <= word.length ? prefix.get(word.slice(0, length)) : undefined;
    if (next) nodes.push(next);
  }
  return nodes;
}
