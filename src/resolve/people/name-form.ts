import { distance } from 'fastest-levenshtein';
import { isGivenName, type NameForm } from '../fold.ts';

/**
 * May two names be of one person? One has all the words of the other and begins with the same one, or has the
 * same words in another order; where both give middle names or initials these agree: `Antony J. Blinken` may be
 * `Antony Blinken`, `George W. Bush` cannot be `George H. W. Bush`. Long words may be spelled nearly alike, and
 * words written together or apart: `Li Mei-ling`, `Meiling Li`.
 */
export function compatibleNames(a: NameForm, b: NameForm): boolean {
  const [few, many] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  return wordByWord(few, many) || writtenTogether(a, b);
}

function wordByWord(few: NameForm, many: NameForm): boolean {
  const spelled = (key: string) =>
    many.keys.find((other) => other === key) ?? many.keys.find((other) => nearlySpelled(key, other));
  const matched = few.keys.flatMap((key) => spelled(key) ?? []);
  if (new Set(matched).size < few.keys.length || !few.keys.some((key) => many.keys.includes(key)))
    return false;
  const whole = few.keys.length === many.keys.length;
  return (whole || matched[0] === many.keys[0]) && compatibleInitials(few, many, matched);
}

/**
 * Keys such that two compatible names of two words or more share at least one: a word, which they have in common, and
 * the beginning of another one, since that may be spelled otherwise. A word alone would do, but a country has ever
 * more people of one given name.
 */
export function namePairs({ keys }: NameForm): string[] {
  const pairs = keys.flatMap((key) =>
    keys.filter((other) => other !== key).map((other) => `${key} ${vowelsAlike(other[0]!)}`),
  );
  return [...new Set(pairs)];
}

/** Has the other name all the words of this one, in any order, and no initial that contradicts? */
export function isPartOf({ keys, initials }: NameForm, name: NameForm): boolean {
  if (!keys.every((key) => name.keys.includes(key))) return false;
  const beside = lettersBeside(name, keys);
  return initials.every((letter) => beside.includes(letter));
}

/** Have two names the same words? */
export function sameWords(a: NameForm, b: NameForm): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));
}

/** What the longer name has beside the words of the shorter one must be what the shorter one's initials say. */
function compatibleInitials(few: NameForm, many: NameForm, matched: readonly string[]): boolean {
  const beside = lettersBeside(many, matched);
  if (few.initials.length === 0 || beside.length === 0) return true;
  return few.initials.toSorted().join() === beside.toSorted().join();
}

const lettersBeside = (name: NameForm, keys: readonly string[]): string[] => [
  ...name.keys.filter((key) => !keys.includes(key)).map((key) => key[0]!),
  ...name.initials,
];

/** One word in two spellings: a letter off in a long one, or other vowels of the same kind. */
function nearlySpelled(a: string, b: string): boolean {
  const short = a.length <= b.length ? a : b;
  if (short.length < 3 || (isGivenName(a) && isGivenName(b))) return false;
  if (short.length >= 4 && vowelsAlike(a) === vowelsAlike(b)) return true;
  if (a[0] !== b[0]) return false;
  if (short.length >= LONG && distance(a, b) <= (short.length >= VERY_LONG ? 2 : 1)) return true;
  return short.length >= 4 && a.replaceAll('e', 'a') === b.replaceAll('e', 'a');
}

const LONG = 7;
const VERY_LONG = 9;

/** Arabic and Persian names come with `e` or `i`, `o` or `u`; Turkic ones with `a` or `e`. */
const vowelsAlike = (word: string): string =>
  word.replace(/ee|ie/g, 'i').replace(/oo/g, 'u').replaceAll('e', 'i').replaceAll('o', 'u');

/** The same letters where one name has a word that the other one cuts in two, whichever word comes first. */
function writtenTogether(a: NameForm, b: NameForm): boolean {
  if (a.keys.length === b.keys.length || Math.min(a.keys.length, b.keys.length) < 2) return false;
  const squeezed = a.keys.join('');
  const [first, ...others] = b.keys;
  return [b.keys, [...others, first], [b.keys.at(-1), ...b.keys.slice(0, -1)]].some(
    (keys) => keys.join('') === squeezed,
  );
}
