import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';

const LEADING = wordSet('lead leads led leading head heads headed heading');
const ARTICLES = wordSet('a an the');
/** "will lead a high-level cross-party business delegation": no more words stand before the noun. */
const MAX_MODIFIERS = 8;

/** "A will lead a cross-party delegation. … The delegation met B": whose delegation no state tells stands for who leads it. */
export function standForLeader(doc: Tokenised, mention: Mention, before: readonly Mention[]): void {
  if (mention.kind !== 'delegation' || mention.country || mention.organization || mention.plural) return;
  const leader = before.findLast((other) => other.name !== null && leadsDelegation(doc, other));
  if (!leader) return;
  const { kind, name, title, head, country, organization } = leader;
  Object.assign(mention, { kind, name, title, head, country, organization });
}

const LED = wordSet('led headed chaired');
/** Between "delegation" and who leads it no more stands than ", which was headed by". */
const TO_LEADER = 6;

/** "a Zendan delegation headed by Deputy Minister A": A is of the state or body whose delegation it is. */
export function speakForDelegation(doc: Tokenised, mention: Mention, last: Mention | undefined): void {
  const { kind, country, organization, from, sentence } = mention;
  if (kind !== 'person' || country || organization || last?.kind !== 'delegation' || last.possessive) return;
  if (last.sentence !== sentence || from - last.to > TO_LEADER) return;
  if (lowerAt(doc.tokens, from - 1) !== 'by' || !LED.has(lowerAt(doc.tokens, from - 2))) return;
  mention.country = last.country;
  mention.organization = last.organization;
}

function leadsDelegation(doc: Tokenised, { to, sentence }: Mention): boolean {
  const verb = /^(?:will|would|is|was|has)$/.test(lowerAt(doc.tokens, to)) ? to + 1 : to;
  if (!LEADING.has(lowerAt(doc.tokens, verb)) || !ARTICLES.has(lowerAt(doc.tokens, verb + 1))) return false;
  const end = Math.min(doc.sentences[sentence]!.to, verb + MAX_MODIFIERS);
  for (let i = verb + 2; i < end; i++) if (lowerAt(doc.tokens, i) === 'delegation') return true;
  return false;
}
