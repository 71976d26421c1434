import { holdingsOf } from '../entities/directory.ts';
import { WORD_SURNAMES } from '../lexicon/names.ts';
import { remembered } from '../text/remembered.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { oneOf, someToken } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';
import { notePossession } from './possessives.ts';
import { isVerbOfSubject } from './references.ts';

const isWordSurname = oneOf(WORD_SURNAMES);

/** The surnames among the common words by which somebody in office in that year is known. */
export const wordNamesOf = (year: number | null): ReadonlySet<string> =>
  year === null ? NONE : namesIn(String(year));

const NONE: ReadonlySet<string> = new Set();
/** Every document of a year asks for the same. */
const namesIn = remembered(
  (year): ReadonlySet<string> =>
    new Set([...WORD_SURNAMES].filter((word) => holdingsOf(word, Number(year)).length > 0)),
);

/** Names so far that are common words or months as well ("May" of "Theresa May"). */
export type WordNames = Set<string>;

/** Remembers the words of a full name that by themselves would be no name. */
export function learnWordNames(doc: Tokenised, names: WordNames, { name }: Mention): void {
  if (!name || !someToken(doc, name.from, name.to, isWordSurname) || !/\s/.test(name.text)) return;
  for (const word of name.text.toLowerCase().split(/\s+/)) if (WORD_SURNAMES.has(word)) names.add(word);
}

/** Before a month or a thing: "in May", "the Park". */
const NO_NAME_BEHIND =
  /^(?:in|of|since|until|till|last|next|this|early|late|mid|through|during|the|a|an|on)$/;

/** "May said", "Park met": the surname by itself of someone named in full before or in office then; none where it is the month. */
export function wordSurname(
  { doc, sentence, from, determiner }: Opening,
  names: WordNames,
  known: ReadonlySet<string>,
): Mention[] {
  const { tokens } = doc;
  const { word, cap } = tokens[from]!;
  if (!cap || determiner !== null || !isWordSurname(word)) return [];
  // "Rice exports rose": of nobody so far named in full, a capital that opens the sentence tells nothing.
  const tells = from > sentence.from || isVerbOfSubject(lowerAt(tokens, from + 1));
  if (!names.has(word.lower) && !(tells && known.has(word.lower))) return [];
  const next = tokens[from + 1];
  if (from > sentence.from && NO_NAME_BEHIND.test(lowerAt(tokens, from - 1))) return [];
  if (tokens[from - 1]?.kind === 'number' || next?.kind === 'number' || (next?.kind === 'word' && next.cap))
    return [];
  const mention = newMention(sentence, {
    kind: 'person',
    from,
    to: from + 1,
    name: piece(doc, from, from + 1),
  });
  notePossession(doc, mention);
  return [mention];
}
