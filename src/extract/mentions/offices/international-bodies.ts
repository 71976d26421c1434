import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { OF_BODIES } from '../../lexicon/offices.ts';
import { AT_HOME, INTERNATIONAL, SUPRANATIONAL } from '../../lexicon/organizations.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { piece } from '../pieces.ts';
import type { Complement } from './complement.ts';
import { pastAcronym } from './states.ts';

/** No such name is longer. */
const MAX_WORDS = 8;
const INSIDE = new Set(['of', 'the', 'and', 'for', 'on', '-']);

/**
 * Takes a body of several states that the gazetteer lacks, told by the words of its name ("of the Ibero-American
 * General Secretariat", "of the International Peatland Agency"): who holds an office there speaks for no state.
 */
export function takeInternationalBody(
  doc: Tokenised,
  head: string,
  complement: Complement,
  from: number,
  end: number,
): boolean {
  const to = complement.country ? from : internationalBodyTo(doc, head, from, end);
  if (to === from) return false;
  complement.organization ??= piece(doc, from, to);
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

/** The token behind the name; `from` where a state's own body stands there or none. */
function internationalBodyTo(doc: Tokenised, head: string, from: number, end: number): number {
  const { tokens } = doc;
  // Of the bodies of a state only parties have a secretary general, and their names end otherwise.
  let marked = OF_BODIES.has(head);
  for (let i = from; i < Math.min(end, from + MAX_WORDS); i++) {
    const { lower, cap, kind } = tokens[i]!;
    if (AT_HOME.has(lower) || (kind === 'word' && !cap && !INSIDE.has(lower))) return from;
    if (kind !== 'word' && lower !== '-') return from;
    marked ||= INTERNATIONAL.has(lower) || HYPHENATED.test(lower);
    if (i > from && SUPRANATIONAL.has(lower)) return marked ? i + 1 : from;
    const entry = GAZETTEER.at(tokens, i, end);
    if (entry && !(entry.value.type === 'demonym' && OF_A_CONTINENT.test(tokens[i - 1]?.lower ?? '')))
      return from;
  }
  return from;
}

const HYPHENATED = /^(?:inter|pan|ibero|euro|afro|asia|indo)-/;
/** "Latin American Energy Organization" is not of America. */
const OF_A_CONTINENT = /^(?:latin|central|south|pan|inter)$/;
