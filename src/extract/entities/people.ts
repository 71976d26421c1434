import type { Mention } from '../mentions/mention.ts';
import { attach } from './attach.ts';
import { type Cast, type Entity, newEntity } from './entity.ts';
import { nameWords } from './words.ts';

type Named = Mention & { name: NonNullable<Mention['name']> };

const isNamed = (mention: Mention): mention is Named => mention.name !== null;

/** Gathers the mentions by name into people. Longer names come first, so that every short form finds the full one. */
export function gatherPeople(mentions: readonly Mention[], cast: Cast): void {
  const named = mentions.filter(isNamed);
  const byLength = named
    .map((mention) => ({ mention, words: nameWords(mention.name).length }))
    .sort((a, b) => b.words - a.words || a.mention.from - b.mention.from);
  const byWord = new Map<string, Entity[]>();
  const people = new Map<Mention, Entity>();
  for (const { mention } of byLength) people.set(mention, personOf(mention, byWord, cast));
  // What they tell is taken in the order of the text.
  for (const mention of named) attach(cast, people.get(mention)!, mention);
}

/** The person of that name among those known by one of its words, or a new one. */
function personOf(mention: Named, byWord: Map<string, Entity[]>, cast: Cast): Entity {
  const words = nameWords(mention.name);
  const known = byWord.get(words.at(-1)!) ?? byWord.get(words[0]!) ?? [];
  const found = likeliest(
    known.filter((entity) => hasName(entity, words, mention)),
    mention,
  );
  if (found) {
    found.country ??= mention.country;
    return found;
  }
  const person = newEntity(cast, 'person', mention);
  person.name = mention.name;
  person.country = mention.country;
  for (const word of new Set(words)) {
    const others = byWord.get(word);
    if (others) others.push(person);
    else byWord.set(word, [person]);
  }
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

const isSameWord = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Of several people of that name the one of the same state, then of the same surname, then one named before, then the first. */
function likeliest(people: readonly Entity[], { country, name, from }: Named): Entity | null {
  const score = (person: Entity) =>
    (country && person.country?.code === country.code ? 4 : 0) +
    (nameWords(person.name!).at(-1) === nameWords(name).at(-1) ? 2 : 0) +
    (person.name!.from < from ? 1 : 0);
  const ranked = people.length < 2 ? people : people.toSorted((a, b) => score(b) - score(a) || a.id - b.id);
  return ranked[0] ?? null;
}
