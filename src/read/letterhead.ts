import { HEADLINE_WORDS, INSTITUTIONS } from './words.ts';

const institutions = new Set<string>(INSTITUTIONS);
const headline = new Set<string>(HEADLINE_WORDS);
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'du',
  'des',
  'do',
  'da',
  'la',
  'le',
  'english',
  'to',
]);
const LONGEST = 110;

/** True for the name of a body or its parts on a line of its own, as on a letter. */
export function isLetterhead(text: string): boolean {
  if (text.length > LONGEST || /[?!"“”]/.test(text)) return false;
  return isOfficeHolder(text) || isInstitution(text);
}

/** No minister with all offices and honours needs more. */
const LONGEST_HOLDER = 90;

/** True for the line in which a minister signs ("Senator the Hon A", "Minister for Foreign Affairs"). */
export const isOfficeHolder = (text: string): boolean =>
  text.length <= LONGEST_HOLDER && OFFICE_HOLDER.test(text) && onlyNames(text);

/** True for the name of a body. */
export const isInstitution = (text: string) =>
  wordsOf(text).some((word) => institutions.has(word.toLowerCase())) && onlyNames(text);

/** Ministers sign their releases at the top. */
const OFFICE_HOLDER =
  /^(?:(?:deputy |assistant )?(?:minister|secretary) (?:for|of) |(?:senator )?the hon\b|senator |joint (?:with|media) |prime minister$|deputy prime minister$)/i;

const wordsOf = (text: string) => text.split(/[\s,|/()-]+/).filter((word) => word !== '');

const onlyNames = (text: string) =>
  wordsOf(text).every((word) => isNameWord(word) && !headline.has(word.toLowerCase()));

const isNameWord = (word: string) => /^[\p{Lu}\d&]/u.test(word) || SMALL.has(word.toLowerCase());
