import { AND, JOINING_PHRASES, LIST_CLOSERS, LIST_LINKS } from '../lexicon/links.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { acrossRelatives } from './across-relatives.ts';
import { linkBefore, MAX_LINK, pastBrackets } from './list-links.ts';
import type { Mention } from './mention.ts';
import { pastPossessive } from './possessives.ts';

/** Mentions that stand in a row: "A, B and C". */
export interface Group {
  mentions: Mention[];
  from: number;
  to: number;
  sentence: number;
}

/** Joins mentions divided by nothing but commas and "and"; each mention is in one group. */
export function groupsOf(doc: Tokenised, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last && isLinked(doc, last, mention)) {
      last.mentions.push(mention);
      last.to = mention.to;
    } else if (last && areOthers(doc, last, mention)) {
      last.to = mention.to;
    } else if (last && isOwnedByLast(doc, last, mention)) {
      last.mentions.splice(-1, 1, mention);
      last.to = mention.to;
    } else groups.push(groupOf([mention]));
  }
  return acrossRelatives(
    doc,
    groups.flatMap((group) => closedList(doc, group)),
  );
}

/** "A and the Zendan premier's envoy B": in the row stands the envoy, and not whose envoy it is. */
function isOwnedByLast(
  doc: Tokenised,
  { mentions, to }: Group,
  { from, kind, title, sentence }: Mention,
): boolean {
  const owner = mentions.at(-1)!;
  const isMan = (kind === 'person' || kind === 'office') && title !== null;
  return (
    mentions.length > 1 &&
    owner.possessive &&
    isMan &&
    sentence === owner.sentence &&
    pastPossessive(doc.tokens, to) === from
  );
}

const groupOf = (mentions: Mention[]): Group => ({
  mentions,
  from: mentions[0]!.from,
  to: mentions.at(-1)!.to,
  sentence: mentions[0]!.sentence,
});

/** A list closes with "and": behind a bare comma at its end another part of the sentence begins ("After talks with A, B said"). */
function closedList(doc: Tokenised, group: Group): Group[] {
  const { mentions } = group;
  const last = mentions.at(-1)!;
  const before = mentions.at(-2);
  const closes =
    !before ||
    isHeadlinePair(doc, group) ||
    doc.tokens.slice(before.to, last.from).some(({ lower }) => LIST_CLOSERS.has(lower)) ||
    (isItem(before) && isItem(last) && goesOn(doc, last));
  return closes ? [group] : [groupOf(mentions.slice(0, -1)), groupOf([last])];
}

/** "Brink, Crane hold talks in Oslo": headlines spare the "and". */
const isHeadlinePair = ({ sentences }: Tokenised, { mentions, from, sentence }: Group): boolean =>
  mentions.length === 2 &&
  mentions.every(({ kind }) => kind === 'person' || kind === 'office') &&
  sentences[sentence]!.kind === 'title' &&
  sentences[sentence]!.from === from;

const OTHERS = new Set(
  'the other others representatives members senior several leading officials heads a some various local'.split(
    ' ',
  ),
);

/** "met A, B and later C": each after the other. */
const IN_TURN = new Set(['later', 'then', 'subsequently', 'afterwards']);

/** "met President A, Minister B and the leadership of the house": whoever closes the list is no one by name. */
function goesOn({ tokens }: Tokenised, { to }: Mention): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const behind = AND.has(lowerAt(tokens, at)) ? at + 1 : JOINING.test(wordsAt(tokens, at)) ? at + 2 : null;
  return behind !== null && (OTHERS.has(lowerAt(tokens, behind)) || IN_TURN.has(lowerAt(tokens, behind)));
}

const JOINING = /^(?:along|together) with$/;
const wordsAt = (tokens: Tokenised['tokens'], at: number): string =>
  `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;

/** Does nothing but a link of a list stand between the group and the next mention? */
function isLinked(doc: Tokenised, group: Group, next: Mention): boolean {
  const { tokens } = doc;
  const last = group.mentions.at(-1)!;
  if (last.sentence !== next.sentence || last.possessive) return false;
  const words = linkBefore(tokens, pastBrackets(tokens, group.to), next);
  if (!words) return false;
  const phrase = words.slice(words[0] === ',' ? 1 : 0).join(' ');
  if (standsForAll(last) || standsForAll(next))
    return (
      AND.has(phrase) &&
      !/^(?:both|all)$/.test(next.determiner ?? '') &&
      (next.kind !== 'pronoun' || next.determiner === 'i')
    );
  if (isNextClause(doc, group, words, next)) return false;
  if (JOINING_PHRASES.has(phrase)) return true;
  if (phrase === ';')
    return isItem(last) && isItem(next) && /^(?:[;,.]|and)$/.test(tokens[next.to]?.text ?? '.');
  if (words.length === 1 && words[0] === ',' && sortOf(last) !== sortOf(next)) return false;
  if (isWhere(doc, last) && isItem(next)) return false;
  // "his counterparts—A of X and B of Y—"
  if (/^[–—-]$/.test(phrase)) return last.kind === 'office' && last.plural && isItem(next);
  return words.every((word) => LIST_LINKS.has(word));
}

/** "met A in Zenda and President B in Chad": the state is where A was met, and whoever follows was met as well. */
const isWhere = ({ tokens }: Tokenised, { kind, from }: Mention): boolean =>
  kind === 'state' && (lowerAt(tokens, from - 1) === 'in' || isWithArticle(tokens, from));
const isWithArticle = (tokens: Tokenised['tokens'], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'the' && lowerAt(tokens, from - 2) === 'in';

/** "when he meets A, and B promised to", "greetings of A, and B in turn asked": behind comma and "and" whoever has a verb right behind is the subject of a clause. */
const isNextClause = (
  { tokens, sentences }: Tokenised,
  { mentions, from, sentence }: Group,
  words: readonly string[],
  { to }: Mention,
): boolean =>
  mentions.length === 1 &&
  from > sentences[sentence]!.from &&
  words.join(' ') === ', and' &&
  CLAUSE.test([0, 1, 2].map((ahead) => tokens[to + ahead]?.text ?? '').join(' '));
const CLAUSE = /^(?:in turn |also |later |then )?(?:said|told|[a-z]{3,}ed)(?: |$)/;

/** "President A and three other African leaders", "A, along with other League leaders,": nobody in particular, but A stands before the verb. */
const areOthers = (
  { tokens }: Tokenised,
  { to, sentence }: Group,
  { from, kind, plural, country, sentence: own }: Mention,
): boolean =>
  own === sentence &&
  kind === 'office' &&
  plural &&
  from - to <= MAX_LINK &&
  ((country === null && AND.has(tokens[to]!.lower)) || JOINING.test(wordsAt(tokens, to))) &&
  tokens.slice(to + 1, from + 1).some(({ lower }) => lower === 'other');

/** "met Minister A; Minister B; and Minister C": a semicolon divides those who are named with their offices. */
const isItem = ({ kind, title }: Mention): boolean => kind === 'person' && title !== null;

const standsForAll = ({ kind }: Mention) => kind === 'pronoun' || kind === 'joint';

/** A comma alone joins two items only in a list of equals: two people, two countries. */
const sortOf = ({ kind }: Mention) => (kind === 'state' || kind === 'organization' ? kind : 'actor');
