import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt, wordSet } from '../text/words.ts';
import { type Cast, type Entity, newEntity } from './entity.ts';
import { addressOf } from './form-of-address.ts';
import { fold, nameWords, titleWords } from './words.ts';

export type Named = Mention & { name: NonNullable<Mention['name']> };

/** What the fuller names of a document tell of who bears them. */
interface Marks {
  /** Words of the offices that stand with the name. */
  offices: Set<string>;
  address: 'he' | 'she' | null;
  /** Named as somebody's wife, son or brother. */
  kin: boolean;
}

/** The people found so far. */
export interface Known {
  doc: Tokenised;
  cast: Cast;
  byWord: Map<string, Entity[]>;
  marks: Map<Entity, Marks>;
}

/** Remembers what a mention tells of the person whom it names. */
export function note({ doc, marks }: Known, person: Entity, mention: Named): void {
  const known = marks.get(person) ?? { offices: new Set(), address: null, kin: false };
  if (!mention.former) for (const word of titleWords(mention.title)) if (word) known.offices.add(word);
  known.address ??= addressOf(doc, mention);
  known.kin ||= isKin(doc, mention);
  marks.set(person, known);
}

const KIN = wordSet('wife husband spouse son daughter brother sister mother father couple');

/** "his wife, Ana Blake", "Blake and wife Ana Blake". */
const isKin = (doc: Tokenised, { from }: Mention): boolean =>
  KIN.has(wordAt(doc, from - 1)) || (wordAt(doc, from - 1) === ',' && KIN.has(wordAt(doc, from - 2)));

/**
 * Of several people of that name those of the same state, then of the same surname, then of the office or form of
 * address that stands with it; several where two brothers, or two ministers Wang, fit equally well.
 */
export function likeliest(people: readonly Entity[], mention: Named, known: Known): readonly Entity[] {
  if (people.length < 2) return people;
  return highest(people, (person) => likeness(person, mention, known));
}

const CROWNED = wordSet('king queen emperor empress pope');
const ELECTED = wordSet('president premier minister chancellor secretary ambassador');

const BY_BIRTH = wordSet('prince princess');
const RANKS = [CROWNED, ELECTED, BY_BIRTH];

/** King Hussein is not President Saddam Hussein, whatever his state, nor King Salman his son Crown Prince Mohammed bin Salman. */
export function isOfOtherRank(person: Entity, { title }: Named, { marks }: Known): boolean {
  const offices = marks.get(person)?.offices;
  if (!offices || !title) return false;
  const words = titleWords(title);
  const own = RANKS.filter((rank) => words.some((word) => rank.has(word)));
  const theirs = RANKS.filter((rank) => [...rank].some((word) => offices.has(word)));
  // A prince may be a minister.
  return own.length === 1 && theirs.length > 0 && !theirs.includes(own[0]!) && isApart(own[0]!, theirs);
}

const isApart = (own: ReadonlySet<string>, theirs: readonly ReadonlySet<string>[]): boolean =>
  own === CROWNED || theirs.includes(CROWNED);

/** The word by which somebody is called for short: the surname, but "Sheikh Saif" is Saif bin Omar, and "Sheikh Omar" is not. */
const calledBy = (name: Named['name']): string | undefined =>
  /\b(?:bin|ibn|bint|ben) \S+$/i.test(name.text) ? nameWords(name)[0] : nameWords(name).at(-1);

function likeness(person: Entity, mention: Named, { doc, marks }: Known): number {
  const { country, name, title } = mention;
  const { offices, address, kin } = marks.get(person) ?? { offices: new Set(), address: null, kin: false };
  const called = addressOf(doc, mention);
  return (
    (country && person.country?.code === country.code ? 16 : 0) +
    (calledBy(person.name!) === nameWords(name).at(-1) ? 8 : 0) +
    (called && address && called !== address ? -4 : 0) +
    (title && titleWords(title).every((word) => offices.has(word)) ? 2 : 0) +
    (called && called === address ? 1 : 0) -
    // "Blake said": not his wife.
    (kin && !called ? 1 : 0)
  );
}

/**
 * Whom a name means that fits several people: whom the last sentence about one of them named alone; before all of
 * them, as in a headline, the first. `null` where that sentence named two of them.
 */
export function inFocus(people: readonly Entity[]): Entity | null {
  const named = people.filter(({ mentions }) => mentions.length > 0);
  if (named.length === 0) return people.reduce((a, b) => (b.name!.from < a.name!.from ? b : a));
  const nearest = highest(named, ({ mentions }) => mentions.at(-1)!.sentence);
  return nearest.length === 1 ? nearest[0]! : null;
}

/** Those of the highest score. */
function highest(people: readonly Entity[], scoreOf: (person: Entity) => number): Entity[] {
  const scores = people.map(scoreOf);
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return people.filter((_, k) => scores[k] === best);
}

/** Somebody of that name of whom the document does not say which one it is: a person apart, of the state of them all. */
export function unclearOne(
  mention: Named,
  people: readonly Entity[],
  unclear: Map<string, Entity>,
  cast: Cast,
): Entity {
  const key = fold(mention.name.text);
  const known = unclear.get(key);
  if (known) return known;
  const person = newEntity(cast, 'person', mention);
  person.name = mention.name;
  const [first] = people;
  if (people.every(({ country }) => country?.code === first!.country?.code)) person.country = first!.country;
  person.sure = people.every(({ sure }) => sure);
  unclear.set(key, person);
  return person;
}
