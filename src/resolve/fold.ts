import anyAscii from 'any-ascii';
import { LRUCache } from 'lru-cache';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { NAME_PARTICLES } from './lexicon/name-particles.ts';

/** Letters that any-ascii takes for another sound than the spelling of names in English does. */
const SOUNDS: Record<string, string> = { ə: 'a', Ə: 'A' };

/** Nothing beyond ASCII. */
const PLAIN = /^\p{ASCII}*$/u;

/**
 * The words of a text in plain lower-case Latin letters and digits, whatever its script: `Əliyev` is
 * `aliyev`, `Łódź` is `lodz`, `O'Brien` is `obrien`, `Norway's` is `norway`.
 */
export function foldTokens(text: string): string[] {
  const plain = inLatin(text).toLowerCase().replace(/'s\b/g, '').replaceAll("'", '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** The text in ASCII. Most is that already. */
const inLatin = (text: string): string =>
  PLAIN.test(text) ? text : anyAscii(text.normalize('NFC').replace(/[əƏ]/g, (letter) => SOUNDS[letter]!));

/** The text as folded words with one space between: two spellings that fold alike are the same words. */
export function fold(text: string): string {
  return foldTokens(text).join(' ');
}

/**
 * Ways of spelling one sound when a name comes from another script, in the order in which they are taken
 * away. They bring spellings together and need not make sense as words.
 */
const SPELLINGS: [RegExp, string][] = [
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/gh|q/g, 'g'],
  [/(?<=[ae])h$/, ''],
  [/ph/g, 'f'],
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/ck|c(?![ehiy])/g, 'k'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/[iyj]+$/, 'i'],
  [/ij(?=[aeou])/g, 'i'],
  [/(?<=[aeiou])y(?=[aeiou])|^[iy](?=[aeou])/g, ''],
  [/([aou])e(?!$)/g, '$1'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** No name has a longer token; keeps the work on a hostile one small. */
const LONGEST = 64;

const spelled = (token: string): string =>
  SPELLINGS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), token.slice(0, LONGEST));

const words = (table: string): string[] => table.split(/\s+/).filter((word) => word !== '');

const GIVEN = new Map(
  GIVEN_NAMES.split(/[|\n]/).flatMap((row) => {
    const [first, ...others] = words(row).map(spelled);
    return others.map((other) => [other, first!] as const);
  }),
);

const KNOWN = new Set(GIVEN.values());

/** Is the match key that of a given name of the list, which is no other spelling of the next? */
export function isGivenName(key: string): boolean {
  return KNOWN.has(key);
}

const PARTICLES = new Set(words(NAME_PARTICLES));

/**
 * What the transliterations of one folded name token have in common: `aliyev`, `aliev` and `alijev` share a
 * key, and so do `zelensky`, `zelenskyy` and `zelenskiy`, and the forms of one given name, `tony` and `antony`.
 */
function matchKey(token: string): string {
  const known = matchKeys.get(token);
  if (known !== undefined) return known;
  const key = spelled(token);
  const match = GIVEN.get(key) ?? key;
  matchKeys.set(token, match);
  return match;
}

/** The same names come again with every report of the same people. */
const matchKeys = new LRUCache<string, string>({ max: 20_000 });

/** The words of a name by their match keys, in their order and each once, and its initials apart. */
export type NameForm = { keys: string[]; initials: string[] };

/** The form of a name. Small words are left out unless it has nothing else, and so are initials. */
export function nameForm(name: string): NameForm {
  const tokens = foldTokens(name);
  const long = tokens.filter((token) => token.length > 1);
  const telling = long.filter((token) => !PARTICLES.has(token));
  const kept = [telling, long, tokens].find((some) => some.length > 0) ?? [];
  const initials = kept === tokens ? [] : tokens.filter((token) => token.length === 1).map(letterOf);
  return { keys: distinct(kept.map(matchKey)), initials: distinct(initials) };
}

/** The letter that a key begins with when the name begins with this one. */
const letterOf = (initial: string): string => (initial === 'w' ? 'v' : initial);

/** No name has more words that tell. */
const MOST_WORDS = 12;

const distinct = (all: string[]): string[] => [...new Set(all)].slice(0, MOST_WORDS);

/** The match keys of a name's tokens; initials and small words are left out unless the name has nothing else. */
export function nameKeys(name: string): string[] {
  return nameForm(name).keys;
}
