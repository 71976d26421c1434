import { DISCUSSION_VERBS, REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { SOURCE_NOUNS } from '../lexicon/sources.ts';
import { phrasesOf } from '../phrases.ts';
import type { Quotation } from '../quotes.ts';
import type { Sentence, Tokenised } from '../sentences.ts';

/** A reporting verb in a sentence. */
export interface Trigger {
  from: number;
  to: number;
  verb: ReportingVerb;
  participle: boolean;
}

const VERBS = phrasesOf<ReportingVerb>(REPORTING_VERBS.map((verb) => [verb, verb.forms] as const));

const NOUNS_TOO = new Set('calls call demands requests promises urges notes claims pledges hopes offers regrets reports wishes plans stresses points seeks states highlights presents rejects welcomes'.split(' '));

/** The reporting verbs of a sentence outside quotations. */
export function triggersIn(doc: Tokenised, sentence: Sentence, quotations: readonly Quotation[]): Trigger[] {
  const found: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotations.find(({ from, to }) => from <= i && i < to);
    if (quotation && !releasedBySource(doc, quotation)) {
      i = Math.min(quotation.to, sentence.to) - 1;
      continue;
    }
    const match = VERBS.at(doc.tokens, i, sentence.to);
    if (!match || (doc.tokens[i]!.cap && i > sentence.from) || adjectival(doc, i, match.to, sentence)) continue;
    found.push({ from: i, to: match.to, verb: match.value, participle: /ing$/.test(doc.tokens[i]!.lower) });
    i = match.to - 1;
  }
  return found;
}

/** "…," the statement said: a release is quoted that itself reports what a side said. */
export function releasedBySource(doc: Tokenised, { close }: Quotation): boolean {
  const after = doc.tokens.slice(close, close + 7).map(({ lower }) => lower);
  const said = after.findIndex((word) => /^(?:said|says|reads|read|stated|added)$/.test(word));
  return said > 0 && after.slice(0, said).some((word) => SOURCE_NOUNS.has(word));
}

/** The form is a noun or an adjective here: "the stated aim", "their calls", "widely condemned". */
function adjectival(doc: Tokenised, at: number, to: number, sentence: Sentence): boolean {
  const before = at > sentence.from ? doc.tokens[at - 1]!.lower : '';
  const { lower } = doc.tokens[at]!;
  const next = doc.tokens[to]?.lower ?? '';
  if (/^(?:the|a|an|his|her|their|its|our|of|in|by|such|these|those|this|for|from|with|any|some|no|widely|newly|so|being|been)$/.test(before) && !(before === 'by' && /ing$/.test(lower))) return !/^(?:by)$/.test(before) || !/ing$/.test(lower);
  if (/^['’]s$/.test(before)) return true;
  if (/^(?:is|are|was|were|be)$/.test(before) && !/ing$/.test(lower) && next !== 'that' && !/(?:committed|agreed|decided|convinced|view)$/.test(doc.tokens[to - 1]!.lower)) return true;
  if (NOUNS_TOO.has(lower) && (/^(?:and|,)$/.test(before) ? false : /^(?:to|for|on|of)$/.test(next) && !/^(?:on|for)$/.test(doc.tokens[to - 1]!.lower) && before === 'and')) return true;
  if (next === 'by' && /ed$/.test(lower)) return true;
  return before === 'to' && !/ing$/.test(lower);
}

/** A verb of talk that ends what was said before: "and discussed …". */
export const isDiscussion = (doc: Tokenised, at: number) => DISCUSSION_VERBS.has(doc.tokens[at]!.lower);
