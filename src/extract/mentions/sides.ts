import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { SIDE_MODIFIERS, SIDE_NOUNS } from '../lexicon/joint.ts';
import { REBELS } from '../lexicon/office-synonyms.ts';
import { CHAMBERS } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf, wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece, statePiece } from './pieces.ts';
import { notePossession, pastPossessive } from './possessives.ts';

/**
 * A state or an organisation by its name, or its delegation ("the Azerbaijani side", "a UN delegation"); none for
 * a nationality without such a noun.
 */
export function side({ doc, sentence, from, at }: Opening): Mention[] {
  const { tokens } = doc;
  const entry = at < sentence.to ? GAZETTEER.at(tokens, at, sentence.to) : null;
  if (!entry) return [];
  const noun =
    nounBehind(tokens, entry.to, sentence.to) ??
    missionBehind(tokens, from, entry.to) ??
    governmentBehind(tokens, from, entry.to);
  if (noun === null && entry.value.type === 'demonym') return [];
  const head = noun === null ? null : tokens[noun]!.lower;
  const country = statePiece(doc, entry);
  const mention = newMention(sentence, {
    kind: head ? 'delegation' : country ? 'state' : 'organization',
    from,
    to: noun === null ? entry.to : noun + 1,
    head,
    plural: head?.endsWith('s') ?? false,
    country,
    organization: country ? null : piece(doc, entry.from, entry.to),
    determiner: at > from ? tokens[from]!.lower : null,
  });
  notePossession(doc, mention);
  return [mention];
}

/** "Zenda's delegation": behind the genitive other nouns are no side by themselves ("Zenda's government"). */
const OWNED_SIDES = new Set(['delegation', 'side', 'delegates', 'negotiators']);

/** "side", "congressional delegation": where the noun stands that makes a state's name the name of its side. */
function nounBehind(tokens: readonly Token[], from: number, end: number): number | null {
  const owned = pastPossessive(tokens, from);
  let at = owned;
  while (at < end && (SIDE_MODIFIERS.has(tokens[at]!.lower) || /-member$/.test(tokens[at]!.lower))) at++;
  if (at >= end) return null;
  if (owned === from && tokens[at]!.cap) return delegationOfHouse(tokens, at, end);
  // "the Zendan delegation was led by A, the Chadian one by B".
  if (at === from && tokens[at]!.lower === 'one' && lowerAt(tokens, at + 1) === 'by') return at;
  return (owned > from ? OWNED_SIDES : SIDE_NOUNS).has(tokens[at]!.lower) ? at : null;
}

/** No house or group of members has a longer name. */
const MAX_HOUSE = 6;

/** "a U.S. House delegation", "the Zendan Parliament Friendship Group delegation": where the noun stands behind the body. */
function delegationOfHouse(tokens: readonly Token[], at: number, end: number): number | null {
  let house = false;
  for (let i = at; i < Math.min(end, at + MAX_HOUSE); i++) {
    const { cap, lower } = tokens[i]!;
    if (lower === 'delegation') return house ? i : null;
    if (!cap) return null;
    house ||= CHAMBERS.has(lower) || ORGANIZATION_HEADS.has(lower);
  }
  return null;
}

/** "talks between the Zendan government and the rebels", "between Zenda's government and": a side of talks, elsewhere the state. */
function governmentBehind(tokens: readonly Token[], from: number, to: number): number | null {
  const at = pastPossessive(tokens, to);
  return lowerAt(tokens, at) === 'government' && OF_TWO.test(lowerAt(tokens, from - 1)) ? at : null;
}
const OF_TWO = /^(?:between|and)$/;

/** What stands before rebels with whom somebody talks. */
const BESIDE = /^(?:between|and|with)$/;
const areRebels = oneOf(new Set([...REBELS.map((word) => `${word}s`), 'fighters', 'militia', 'movement']));

/** What else tells which rebels. */
export const isSort = oneOf(
  `leftist left-wing armed main ethnic northern southern eastern western maoist islamist communist marxist separatist
  muslim`,
);

/** "between the government and Highland rebels", "with leftist guerrillas": a side by where its rebels are from or of what sort. */
export function rebelSide({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  const { tokens } = doc;
  const noun = at + 1;
  if (noun >= sentence.to || !areRebels(tokens[noun]!.word)) return [];
  if (!tokens[at]!.cap && !isSort(tokens[at]!.word)) return [];
  if (!BESIDE.test(lowerAt(tokens, from - 1))) return [];
  const entry = GAZETTEER.at(tokens, at, sentence.to);
  if (entry && entry.value.type !== 'organization') return [];
  const organization = entry ? piece(doc, entry.from, entry.to) : piece(doc, at, noun + 1);
  return [
    newMention(sentence, {
      kind: 'delegation',
      from,
      to: noun + 1,
      head: 'rebels',
      organization,
      determiner,
    }),
  ];
}

/** "discussed the talks with the rebels", "on the war with the rebels": a matter, and no side. */
const OF_MATTER = wordSet('discussed discuss discusses discussing on about over');
/** So far before a side stands the word that makes it part of a matter. */
const TO_MATTER = 6;

/** "between the Zendan government and the rebels": of no body that the text names, they are a side by themselves. */
export function standForThemselves(doc: Tokenised, mention: Mention): void {
  const { head, country, organization, from, to } = mention;
  if (head !== 'rebels' || country || organization || !BESIDE.test(lowerAt(doc.tokens, from - 1))) return;
  for (let i = Math.max(0, from - TO_MATTER); i < from; i++)
    if (OF_MATTER.has(lowerAt(doc.tokens, i))) return;
  mention.organization = piece(doc, from + 1, to);
}

/** Before "mission" they tell travellers from a body that stays ("the UN mission"). */
const COMING = /^(?:an?|visiting)$/;

/** "a visiting IMF mission". */
const missionBehind = (tokens: readonly Token[], from: number, to: number): number | null =>
  tokens[to]?.lower === 'mission' && [from - 1, from].some((at) => COMING.test(tokens[at]?.lower ?? ''))
    ? to
    : null;
