import type { Sentence, Tokenised } from '../text/sentences.ts';
import { opensMainClause } from './appositions.ts';
import type { Mention } from './mention.ts';

/** Who was told in full to hold an office, by name. */
export type Holders = Map<string, Mention>;

export function learnHolder(holders: Holders, mention: Mention): void {
  const { kind, name, title } = mention;
  if (kind === 'person' && name && title && !holders.has(name.text)) holders.set(name.text, mention);
}

/**
 * "At the meeting with the Ambassador, A said": where A was told to hold another office, the name behind the comma is no
 * apposition, and the office stands alone.
 */
export function leaveToHolder(doc: Tokenised, sentence: Sentence, mention: Mention, holders: Holders): void {
  const { kind, name, title } = mention;
  if (kind !== 'person' || !name || !title || doc.tokens[name.from - 1]?.text !== ',') return;
  const known = holders.get(name.text);
  if (!known || known.head === mention.head || isOfOneBody(known, mention)) return;
  if (!opensMainClause(doc, sentence, name.from - 1, name.to)) return;
  Object.assign(mention, { kind: 'office', name: null, to: name.from - 1 });
}

/** One may hold two offices of one state. */
const isOfOneBody = (one: Mention, other: Mention): boolean =>
  (one.country !== null && one.country.code === other.country?.code) ||
  (one.organization !== null && one.organization.text === other.organization?.text);
