import { GRAMMAR, REPORTING } from '../lexicon/claim-fillers.ts';
import { DENYING_VERBS, NEGATORS, NOBODY } from '../lexicon/negators.ts';
import { conceptOf } from './concepts.ts';
import { denials } from './denials.ts';
import { numberAt } from './numbers.ts';
import { properAt } from './proper-names.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a claim is about, each once and sorted. A term is the stem of a word (or of its class of near synonyms)
 * behind a mark: none, `@` for a name (a country's code, a body's short form), `-` for what is denied, `#` for a number.
 * `@own` is "my country", whichever that is.
 */
export type Terms = readonly string[];

/** A term with the words of the claim that give it, "not" before them where the claim denies them. */
export type Said = { term: string; written: string };

const OWNERS = new Set(['my', 'our', 'his', 'her', 'their', 'its']);
const OWN = /^(country|countries|nation|government|homeland)$/;

/**
 * The terms of a claim, which `verb`, the words that report it, may deny: folded, stemmed content words without words of grammar and reporting. It depends on
 * the text alone, so that two claims are alike or not whatever else is known. Linear in the length of the text.
 */
export function claimTerms(text: string, verb = ''): Terms {
  const denied = wordsOf(verb).some(({ folded }) => DENYING_VERBS.has(folded));
  const terms = saidIn(text).map(({ term }) => (denied ? denialOf(term) : term));
  return [...new Set(terms)].sort();
}

/** What is denied of a denial is said; names and numbers stay what they are. */
const denialOf = (term: string): string =>
  term.startsWith('-') ? term.slice(1) : /^[@#]/.test(term) ? term : `-${term}`;

/** The terms of a claim in the order of the text, with their words. */
export function saidIn(text: string): Said[] {
  const words = wordsOf(text);
  const denied = denials(words, isContent);
  const said: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const { term, length } = termAt(words, at, denied);
    if (term !== null) said.push({ term, written: writtenAs(words.slice(at, at + length), denied.has(at)) });
    at += length;
  }
  return said;
}

const writtenAs = (words: readonly Word[], denied: boolean) =>
  [...(denied ? ['not'] : []), ...words.map(({ written }) => written)].join(' ');

type Found = { term: string | null; length: number };

function termAt(words: readonly Word[], at: number, denied: ReadonlySet<number>): Found {
  const proper = properAt(words, at);
  if (proper !== null) return { term: `@${proper.term}`, length: proper.length };
  const number = numberAt(words, at);
  if (number !== null) return { term: `#${number.value}`, length: number.length };
  if (OWNERS.has(words[at]!.folded) && OWN.test(words[at + 1]?.folded ?? ''))
    return { term: '@own', length: 2 };
  return { term: isContent(words[at]!) ? plainTerm(words[at]!, denied.has(at)) : null, length: 1 };
}

function plainTerm({ folded, name }: Word, under: boolean): string {
  if (name) return `@${conceptOf(folded).stem}`;
  const { stem, denied } = conceptOf(folded);
  return denied === under ? stem : `-${stem}`;
}

function isContent({ folded, name }: Word): boolean {
  if (folded.length < 2 || GRAMMAR.has(folded) || NEGATORS.has(folded) || NOBODY.has(folded)) return false;
  return name || !REPORTING.has(folded);
}
