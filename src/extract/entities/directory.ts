import type { Mention } from '../mentions/mention.ts';
import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/words.ts';
import { bodyOf, type Holding, officeOf, rows, wordsOf } from './directory-rows.ts';

/** Years before and after the term in which a full name is still its holder's: officials rise, return and mediate. */
const OF_FULL_NAME: Span = [20, 40];
/** A part of a name, and a surname alone, only near the term. */
const OF_PART: Span = [2, 2];
const OF_SURNAME: Span = [1, 1];
const EXACTLY: Span = [0, 0];
type Span = readonly [before: number, after: number];

/** The year of a day (`YYYY-MM-DD`, or a part of it). */
export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

const isNear = ({ since, until }: Holding, year: number | null, [before, after]: Span): boolean =>
  year === null || (year >= since - before && year <= until + after);

/** A holding that a name may mean. */
export interface Match extends Holding {
  /** The year falls in the term. */
  current: boolean;
  /** In a high office by the whole name, or by a surname that of those in high offices then one state's have. No word of the state is needed. */
  certain: boolean;
}

/** The names of rulers are first names: "King Hussein", "Sheikh Khalifa". */
type Sort = 'surname' | 'ruler';

/**
 * The holdings that a name may mean in a year (`null`: of any time): of all who have the whole name, else of those who
 * have it but for some words, else, for a single word, of those who are known by it alone while in office.
 */
export const holdingsOf = (name: string, year: number | null, sort: Sort = 'surname'): readonly Match[] =>
  matchesAt(`${year ?? ''}|${sort}|${name}`);

const matchesAt = remembered((asked) => {
  const [year, sort, ...name] = asked.split('|');
  return matches(name.join('|'), year ? Number(year) : null, sort as Sort);
});

function matches(name: string, year: number | null, sort: Sort): readonly Match[] {
  const words = wordsOf(name);
  if (words.length === 1) return year === null ? [] : matchesOfWord(words[0]!, year, sort);
  const { byWord } = rows();
  const others = new Set([...(byWord.get(words.at(-1) ?? '') ?? []), ...(byWord.get(words[0] ?? '') ?? [])]);
  const near = (isLike: typeof isSame, span: Span): Holding[] =>
    [...others]
      .filter(
        ({ forms, holding }) => isNear(holding, year, span) && forms.some((form) => isLike(form, words)),
      )
      .map(({ holding }) => holding);
  const whole = near(isSame, OF_FULL_NAME);
  const found = whole.length > 0 ? whole : near(isPart, OF_PART);
  return found.map((holding) => {
    const current = isNear(holding, year, EXACTLY);
    return { ...holding, current, certain: whole.length > 0 && current && holding.office !== 'other' };
  });
}

/** So many bear it as a first name that nobody is known by it. */
const COMMON = 6;

function matchesOfWord(word: string, year: number, sort: Sort): readonly Match[] {
  const { byWord, firsts } = rows();
  const near = (byWord.get(word) ?? [])
    .filter(({ holding }) => isNear(holding, year, OF_SURNAME))
    .filter(({ alone, forms, holding }) =>
      sort === 'ruler'
        ? holding.office === 'head' && forms.some((form) => form[0] === word)
        : alone.includes(word) &&
          (forms.some(({ length }) => length === 1) || (firsts.get(word) ?? 0) < COMMON),
    )
    .map(({ holding }) => holding);
  const high = near.filter(({ office, of }) => office !== 'other' && !SMALL.has(of));
  const isOnly = new Set(high.map(({ of }) => of)).size === 1;
  return near.map((holding) => {
    const current = isNear(holding, year, EXACTLY);
    // Of a body only who shares the name with no official of a state.
    const isAlone = holding.office !== 'body' || near.every(({ of }) => of === holding.of);
    return { ...holding, current, certain: isOnly && current && isAlone && high.includes(holding) };
  });
}

/** Small states, whose officials no report names without them; many have surnames that are common elsewhere. */
const SMALL = wordSet(
  'AD AG BB BS BZ CK DM FJ FM GD GY JM KI KM KN LC LI LR LU MC MH MT MU MV NR PW SB SC SM SR ST SZ TO TT TV VC VU WS',
);

/** Was the office, in that year, held by nobody else of that state or body? */
export const isSole = (held: Holding, year: number): boolean =>
  rows()
    .inOffice.get(officeOf(held))!
    .filter((holding) => isNear(holding, year, EXACTLY)).length === 1;

/**
 * The one state or body that a name tells: of which the certain holdings are, or those of the states and bodies that the
 * text tells of (`told`); `null` where they are of several.
 */
export function toldBy(found: readonly Match[], told: ReadonlySet<string>): string | null {
  const current = found.filter(({ current }) => current);
  const meant = (current.length > 0 ? current : found).filter(({ certain, of }) => certain || told.has(of));
  const certain = meant.filter((one) => one.certain);
  const [one, another] = new Set((certain.length > 0 ? certain : meant).map(({ of }) => of));
  return one !== undefined && another === undefined ? one : null;
}

/** The states and bodies that the text tells of, as the directory has them: those that it says of somebody by name are that person's. */
export const toldIn = (
  mentions: Iterable<Pick<Mention, 'name' | 'country' | 'organization'>>,
): ReadonlySet<string> => {
  const told = new Set<string>();
  for (const { name, country, organization } of mentions) {
    if (name) continue;
    if (country) told.add(country.code);
    const body = organization && bodyOf(organization.text);
    if (body) told.add(body);
  }
  return told;
};

/** The same words in any order: family names stand first or last. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** One of the two has more words: between the same first and last, or behind the same first ones. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length) return false;
  return (
    short.every((word, at) => word === long[at]) ||
    (short.at(-1) === long.at(-1) && short.every((word) => long.includes(word)))
  );
}
