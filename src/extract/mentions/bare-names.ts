import { BESIDE_NAMES, NOT_NAMES, STAFF } from '../lexicon/names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { VENUE_NAMES } from '../lexicon/venues.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { extendPerson } from './appositions.ts';
import { isMonthBefore, wordsBeforeName } from './before-names.ts';
import { isPlaceName } from './doubtful.ts';
import type { Mention, Piece } from './mention.ts';
import { nameAt } from './names.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';
import { notePossession } from './possessives.ts';

/**
 * A name by itself: behind a form of address ("Mr. X"), or without anything before it ("Ana Pérez"); none behind
 * a determiner, and none that is part of the name of something else ("the Kofi Annan Foundation").
 */
export function bareName(opening: Opening): Mention[] {
  const { doc, sentence, from, at, determiner, honorific } = opening;
  if (determiner !== null && !honorific) return [];
  const name = nameAt(doc, at, sentence.to, {
    expected: honorific,
    sentenceStart: opens(doc.tokens, sentence.from, at),
  });
  if (name && !honorific && wordsBeforeName(doc, name) > 0) return [];
  if (!name || (!honorific && (isPartOfName(opening, name) || isVenue(doc, name)))) return [];
  if (STAFF.has(lowerAt(doc.tokens, name.to))) return staffOf(opening, name);
  const ofTitle = !honorific && isOfTitle(opening, name);
  const doubtful = ofTitle || (!honorific && isPlaceName(doc, name));
  const mention = newMention(sentence, { kind: 'person', from, to: name.to, name, honorific, doubtful });
  // "In Kiev, the prime minister said", "During his visit to Kiev, the prime minister said": a town.
  if (!ofTitle && !(doubtful && isInTown(doc.tokens, from))) extendPerson(doc, sentence, mention, false);
  notePossession(doc, mention);
  return [mention];
}

/** "“Neither A nor B can win": a quotation opens a sentence as well. */
const opens = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from || (at === from + 1 && /^["“‘'«]$/.test(tokens[from]!.text));

const IN = /^(?:in|at|from|near|to|via)$/;
const TOWN = /^(?:city|town|village|port|resort)$/;

/** "in Kiev", "in the city of Kiev". */
const isInTown = (tokens: readonly Token[], at: number): boolean =>
  IN.test(lowerAt(tokens, at - 1)) ||
  (lowerAt(tokens, at - 1) === 'of' && TOWN.test(lowerAt(tokens, at - 2)));

/** "the Summit for Refugees and Migrants" has no more words before the last. */
const LONGEST_TITLE = 8;
const LINKS = /^(?:and|for|of|on|the|in|to)$/;

/** "the Summit for Refugees and Migrants, the president said": the last word of what is held or written. */
function isOfTitle({ doc: { tokens }, sentence, at }: Opening, name: Piece): boolean {
  if (name.to - name.from > 1 || !/^(?:and|for|of|on)$/.test(lowerAt(tokens, at - 1))) return false;
  for (let i = at - 2; i > Math.max(sentence.from, at - LONGEST_TITLE); i--) {
    const { cap, lower } = tokens[i]!;
    if (cap && NOT_NAMES.has(lower)) return /^(?:for|of|on)$/.test(tokens[i + 1]!.lower);
    if (!cap && !LINKS.test(lower)) return false;
  }
  return false;
}

/** "Zenda aides", "a Zenda aide": the name is its owner's, and those who speak or are met are others. */
function staffOf({ doc, sentence, from }: Opening, name: Piece): Mention[] {
  const title = piece(doc, name.to, name.to + 1);
  const plural = title.text.endsWith('s');
  const head = plural ? title.text.slice(0, -1) : title.text;
  return [
    newMention(sentence, {
      kind: 'person',
      from,
      to: name.to,
      name,
      possessive: true,
      doubtful: isPlaceName(doc, name),
    }),
    newMention(sentence, { kind: 'office', from: name.to, to: name.to + 1, title, head, plural }),
  ];
}

const VENUES = phrasesOf(VENUE_NAMES);

/** "Rashtrapati Bhavan", "Wa Dae" of "Cheong Wa Dae": a building that is known by its name. */
const isVenue = ({ tokens }: Tokenised, { from, to }: Piece): boolean =>
  [from, from - 1, from - 2].some((at) => tokens[at]?.cap && (VENUES.at(tokens, at)?.to ?? 0) >= to);

/** A capitalised word beside it that is part of no person's name makes it the name of something else. */
function isPartOfName({ doc, sentence, at }: Opening, name: Piece): boolean {
  const before = at > sentence.from ? doc.tokens[at - 1] : undefined;
  const behind = doc.tokens[name.to];
  // "wrote in The Streslau Post": the name of a paper.
  if (before?.text === 'The' && at - 1 > sentence.from) return true;
  return (
    (isOtherName(behind) && !BESIDE_NAMES.behind.has(behind!.lower)) ||
    (isOtherName(before) &&
      NOT_NAMES.has(before!.lower) &&
      !BESIDE_NAMES.before.has(before!.lower) &&
      !isMonthBefore(doc, at))
  );
}

const isOtherName = (token: Token | undefined) =>
  token?.kind === 'word' && token.cap && (NOT_NAMES.has(token.lower) || ORGANIZATION_HEADS.has(token.lower));
