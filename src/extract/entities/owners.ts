import { HIS_HER } from '../lexicon/determiners.ts';
import { HEADS_OF_STATE, RELATIONAL_HEADS, SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { isNamedAsCounterpart } from '../mentions/as-counterpart.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import type { Cast, Entity } from './entity.ts';
import { isSender } from './sender.ts';
import { stateBefore } from './state-before.ts';

/** "President A's special envoy B" speaks for the state of A; "President A told B of the talks of his envoy C": C speaks for the state of A, the subject of the sentence. */
export function inheritStates(doc: Tokenised, mentions: readonly Mention[], { of }: Cast, home: Voice): void {
  for (const mention of mentions) {
    const entity = of.get(mention);
    if (!entity || entity.country || entity.organization) continue;
    const owner = isOwned(doc, mention)
      ? ownerOf(mention, mentions, of)
      : (superiorOf(mention, of) ??
        genitiveOf(mention, mentions, of) ??
        leaderOf(doc, mention, mentions, of));
    const country =
      succeeded(mention, mentions, of)?.country ??
      owner?.country ??
      sendersState(doc, mention, mentions) ??
      visitedIn(doc, mention, mentions) ??
      thankedFor(doc, mention, mentions) ??
      includedIn(doc, mention, mentions) ??
      stateBefore(doc, mention, mentions, of, home);
    if (country) entity.country = country;
  }
}

const IN_TURN = /(?:^| )(?:predecessor|successor)$/;

/** "A's predecessor B", "A spoke with his predecessor B": of the state of A, whose office it was. */
function succeeded(mention: Mention, mentions: readonly Mention[], of: Cast['of']): Entity | undefined {
  const { head, from, sentence } = mention;
  if (head === null || !IN_TURN.test(head)) return undefined;
  const owner = inSentences(mentions, sentence).findLast(
    ({ to, possessive }) => possessive && to <= from && from - to <= 1,
  );
  return (owner && of.get(owner)) ?? ownerOf(mention, mentions, of);
}

/** "his envoy", "her finance minister"; a counterpart or a guest is another state's. */
const isOwned = (doc: Tokenised, mention: Mention): boolean => {
  const { kind, determiner, head } = mention;
  return (
    (kind === 'person' || kind === 'office') &&
    head !== null &&
    HIS_HER.has(determiner ?? '') &&
    !RELATIONAL_HEADS.has(head) &&
    !isNamedAsCounterpart(doc, mention)
  );
};

/** Whom an emissary serves ("the special envoy of President A"). */
const superiorOf = ({ served }: Mention, of: Cast['of']): Entity | undefined => served && of.get(served);

/** Whose they are by the name right before: "Prime Minister A's adviser". */
function genitiveOf(
  { from, head, sentence }: Mention,
  mentions: readonly Mention[],
  of: Cast['of'],
): Entity | undefined {
  if (head === null || RELATIONAL_HEADS.has(head)) return undefined;
  const owner = inSentences(mentions, sentence, sentence).find(
    ({ to, kind, possessive, title }) =>
      possessive && kind === 'person' && title !== null && to <= from && from - to <= 1,
  );
  return owner && of.get(owner);
}

/** "A, who arrived on a three-day visit accompanied by Foreign Minister B": B is of the state of A. */
function leaderOf(
  doc: Tokenised,
  { from, title, sentence }: Mention,
  mentions: readonly Mention[],
  of: Cast['of'],
): Entity | undefined {
  if (!LEADING.has(wordAt(doc, from - 1))) return undefined;
  const before = phraseIn(doc, Math.max(0, from - 2), from);
  const led = LED.test(before);
  if (!led && !(title && COMPANY.test(before))) return undefined;
  const leader = inSentences(mentions, sentence).findLast(
    ({ kind, plural, to }) =>
      to <= from && (led ? plural : !plural) && (kind === 'person' || kind === 'office'),
  );
  return leader && of.get(leader);
}

/** "began a visit to Zenda by meeting President B": B is of the state visited. */
function visitedIn(
  doc: Tokenised,
  { from, head, sentence, title }: Mention,
  mentions: readonly Mention[],
): Mention['country'] {
  if (
    !title ||
    !SOVEREIGN_HEADS.has(head ?? '') ||
    !ENDS_OF_MEETING.has(wordAt(doc, from - 1)) ||
    !BY_MEETING.test(phraseIn(doc, backFrom(doc, from, 5), from))
  )
    return null;
  const state = inSentences(mentions, sentence).findLast(
    ({ kind, to, from: start }) =>
      to <= from && kind === 'state' && VISIT_TO.test(phraseIn(doc, Math.max(0, start - 3), start)),
  );
  return state?.country ?? null;
}

const THANKING = /^(?:thanked|thanking|thanks|commended|congratulated|praised)$/;

/** "thanked the Emir for Zenda's mediation": whoever is thanked for what a state does is at its head. */
function thankedFor(
  { tokens }: Tokenised,
  { from, to, head, sentence, plural }: Mention,
  mentions: readonly Mention[],
): Mention['country'] {
  if (plural || !HEADS_OF_STATE.has(head ?? '') || tokens[to]?.lower !== 'for') return null;
  if (!tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => THANKING.test(lower))) return null;
  const state = inSentences(mentions, sentence).find(
    ({ kind, possessive, from: at }) => kind === 'state' && possessive && at === to + 1,
  );
  return state?.country ?? null;
}

/** "met Zendan officials on Monday, including Minister A and Minister B": of those officials. */
function includedIn(
  doc: Tokenised,
  { from, title, sentence, kind, plural }: Mention,
  mentions: readonly Mention[],
): Mention['country'] {
  if (kind !== 'person' || !title || plural || !someWord(doc, from - TO_INCLUDED, from, INCLUDING))
    return null;
  const officials = inSentences(mentions, sentence).findLast(
    (other) => other.kind === 'office' && other.plural && other.to < from && from - other.to < TO_INCLUDED,
  );
  return officials?.country && officials.countries.length < 2 && someWord(doc, officials.to, from, INCLUDING)
    ? officials.country
    : null;
}
const INCLUDING = wordSet('including');
/** So far behind the officials stands the last of those who are named. */
const TO_INCLUDED = 30;

/** "conveyed the greetings of the President of Zenda A and Prime Minister B": they greet from one state. */
function sendersState(
  doc: Tokenised,
  { from, title, sentence, kind }: Mention,
  mentions: readonly Mention[],
): Mention['country'] {
  if (kind !== 'person' || !title || doc.tokens[from - 1]?.lower !== 'and') return null;
  const first = inSentences(mentions, sentence).find(({ to }) => to === from - 1);
  if (!first?.country || first.kind !== 'person' || !first.title) return null;
  return isSender(doc, first) ? first.country : null;
}

/** The one person whom nothing but "and" parts from the mention. */
const besideNamed = ({ from, sentence }: Mention, mentions: readonly Mention[]): Mention | undefined =>
  inSentences(mentions, sentence).find(
    ({ to, kind, plural, possessive }) => to === from - 1 && kind === 'person' && !plural && !possessive,
  );

const ENDS_OF_MEETING = wordSet('meeting with');
const BY_MEETING = /\b(?:by|with) (?:meeting|talks with|a meeting with|holding talks with)(?: with)?$/;
const VISIT_TO = /\b(?:visit to|trip to|tour of)(?: the)?$/;

/** The last words of these phrases, for the phrases are asked for at every name. */
const LEADING = wordSet('by accompanying');
/** "a group of Chadian senators led by A": one of them. */
const LED = /^(?:led|headed) by$/;
const COMPANY = /^(?:accompanied|flanked|escorted) by$|(?:^| )accompanying$/;

/** "talks with A and her deputy B": whoever is named right before, or else the subject of the sentence or of the one before. */
function ownerOf(mention: Mention, mentions: readonly Mention[], of: Cast['of']): Entity | undefined {
  const beside = besideNamed(mention, mentions);
  if (beside) return of.get(beside);
  const before = inSentences(mentions, mention.sentence - 1, mention.sentence).filter(
    ({ to, governed, possessive, plural, kind }) =>
      to <= mention.from && !governed && !possessive && !plural && (kind === 'person' || kind === 'office'),
  );
  const subject =
    before.find(({ sentence }) => sentence === mention.sentence) ??
    before.find(({ sentence }) => sentence < mention.sentence);
  return subject && of.get(subject);
}
