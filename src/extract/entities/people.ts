import { SHORT_NAMES } from '../lexicon/short-names.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordSet } from '../text/words.ts';
import { attach } from './attach.ts';
import { type Cast, type Entity, newEntity } from './entity.ts';
import { misspelt, stemOf, transcribed } from './misspelt.ts';
import {
  inFocus,
  isOfOtherRank,
  type Known,
  likeliest,
  type Named,
  note,
  unclearOne,
} from './shared-names.ts';
import { nameWords, titleWords } from './words.ts';

/** More people whose surnames begin alike than this are not kept. */
const MOST_ALIKE = 5;

const isNamed = (mention: Mention): mention is Named => mention.name !== null;

/**
 * Gathers the mentions by name into people. Longer names come first, so that every short form finds the full one; a
 * short form that fits several people equally well is given in the order of the text, by whom it was last about.
 */
export function gatherPeople(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  const named = mentions.filter(isNamed);
  const byLength = named
    .map((mention) => ({ mention, words: nameWords(mention.name).length }))
    .sort((a, b) => b.words - a.words || a.mention.from - b.mention.from);
  const known: Known = { doc, cast, byWord: new Map(), marks: new Map() };
  const people = new Map<Mention, readonly Entity[]>();
  for (const { mention } of byLength) people.set(mention, peopleNamed(mention, known));
  // What they tell is taken in the order of the text.
  const unclear = new Map<string, Entity>();
  for (const mention of named) {
    const fitting = people.get(mention)!;
    const person = fitting.length === 1 ? fitting[0]! : inFocus(fitting);
    attach(cast, person ?? unclearOne(mention, fitting, unclear, cast), mention);
  }
}

/** The people of that name among those known by one of its words who fit best, or a new one. */
function peopleNamed(mention: Named, known: Known): readonly Entity[] {
  const { cast, byWord } = known;
  const words = nameWords(mention.name);
  const others = byWord.get(words.at(-1)!) ?? byWord.get(words[0]!) ?? [];
  const found = likeliest(
    others.filter((entity) => hasName(entity, words, mention) && !isOfOtherRank(entity, mention, known)),
    mention,
    known,
  );
  if (found.length > 1) return found;
  const person = found[0] ?? slip(mention, words, known) ?? newPerson(mention, cast, byWord);
  if (!mention.former) person.country ??= mention.country;
  note(known, person, mention);
  return [person];
}

/**
 * A surname alone: behind an office, written with a slip, of someone who was named with that office; without one,
 * transcribed otherwise.
 */
function slip({ title }: Named, words: readonly string[], { byWord, marks }: Known): Entity | undefined {
  const stem = words.length === 1 ? stemOf(words[0]!) : null;
  const alike = (stem !== null && byWord.get(stem)) || [];
  if (!title) return transcribed(words[0]!, alike);
  const meant = misspelt(words[0]!, alike);
  const offices = meant && marks.get(meant)?.offices;
  return offices && titleWords(title).every((word) => offices.has(word)) ? meant : undefined;
}

function newPerson(mention: Named, cast: Cast, byWord: Known['byWord']): Entity {
  const person = newEntity(cast, 'person', mention);
  person.name = mention.name;
  for (const word of new Set(nameWords(mention.name))) {
    const others = byWord.get(word);
    if (others) others.push(person);
    else byWord.set(word, [person]);
  }
  const stem = stemOf(nameWords(mention.name).at(-1)!);
  if (stem) byWord.set(stem, [...(byWord.get(stem) ?? []).slice(-MOST_ALIKE), person]);
  return person;
}

/** Are `words` the entity's name or a shorter form of it ("J. Blake", "Blake" of "Antony John Blake")? */
function hasName(entity: Entity, words: readonly string[], { country }: Mention): boolean {
  if (!entity.name) return false;
  if (country && entity.country && country.code !== entity.country.code) return false;
  const full = nameWords(entity.name);
  const rest = [...full];
  for (const word of words) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  // An initial alone is no name.
  return words.length !== 1 || full.length === 1 || full.includes(words[0]!);
}

const SHORT = new Map(SHORT_NAMES.map(([name, short]) => [name, wordSet(short)]));

const isSameWord = (a: string, b: string) =>
  a === b ||
  SHORT.get(a)?.has(b) ||
  SHORT.get(b)?.has(a) ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b));
