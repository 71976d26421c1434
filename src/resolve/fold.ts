import anyAscii from 'any-ascii';

/** Letters that any-ascii takes for another sound than the spelling of names in English does. */
const SOUNDS: Record<string, string> = { ə: 'a', Ə: 'A' };

/**
 * The words of a text in plain lower-case Latin letters and digits, whatever its script: `Əliyev` is
 * `aliyev`, `Łódź` is `lodz`, `O'Brien` is `obrien`, `Norway's` is `norway`.
 */
export function foldTokens(text: string): string[] {
  const plain = anyAscii(text.normalize('NFC').replace(/[əƏ]/g, (letter) => SOUNDS[letter]!))
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replaceAll("'", '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

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
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/[iyj]+$/, 'i'],
  [/ij(?=[aeou])/g, 'i'],
  [/(?<=[aeiou])y|y(?=[aeiou])/g, ''],
  [/y/g, 'i'],
];

/** No name has a longer token; keeps the work on a hostile one small. */
const LONGEST = 64;

/**
 * What the transliterations of one folded name token have in common: `aliyev`, `aliev` and `alijev` share a
 * key, and so do `zelensky`, `zelenskyy` and `zelenskiy`.
 */
function matchKey(token: string): string {
  return SPELLINGS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), token.slice(0, LONGEST));
}

/** The match keys of a name's tokens; initials are left out unless the name has nothing else. */
export function nameKeys(name: string): string[] {
  const tokens = foldTokens(name);
  const words = tokens.filter((token) => token.length > 1);
  return [...new Set((words.length > 0 ? words : tokens).map(matchKey))];
}
