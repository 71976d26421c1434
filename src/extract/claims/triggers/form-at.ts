import { NOUN_FORMS } from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { DAY } from '../content/time-words.ts';
import type { Trigger } from './trigger.ts';
import type { Form } from './verbs.ts';

const DETERMINED =
  /^(?:the|a|an|his|her|their|its|our|my|your|of|such|these|those|this|for|from|with|any|some|no|every|each|widely|newly|so|['’]s|much|many|more|several|other|joint|own|so-called|between|into)$/;

const BE = /^(?:is|are|was|were|be|been|being)$/;

const ADVERB =
  /(?:ly|also|again|further|jointly|once|then|never|ever|always|already|since|repeatedly|twice|both|thus|meanwhile)$/;

/** How the words stand here; `null` where they are a noun, an adjective or not asserted. */
export function formAt(
  doc: Tokenised,
  at: number,
  to: number,
  form: Form,
  sentence: Sentence,
): Trigger['form'] | null {
  const before = wordBefore(doc, at, sentence);
  const { lower } = doc.tokens[at]!;
  const next = doc.tokens[to]?.lower ?? '';
  const adjacent = at > sentence.from ? (closesQuote(doc, at - 1) ? ',' : doc.tokens[at - 1]!.lower) : '';
  if (before === 'having') return 'ing';
  // "particularly regarding trade".
  if (lower === 'regarding') return null;
  // "was cited as saying".
  if (form === 'ing' && adjacent === 'as' && citedAt(doc, at - 1, sentence) !== null) return 'finite';
  // "was unequivocal in saying", "joined A in condemning".
  if (form === 'ing' && adjacent === 'in' && joinsIn(doc, at, sentence)) return 'ing';
  // "congratulated A on his office adding that S": without its comma.
  if (form === 'ing' && next === 'that' && /^(?:adding|saying|stressing|noting|stating)$/.test(lower))
    return 'ing';
  if (form === 'ing')
    return ingAt(before, adjacent, at === sentence.from) ?? (absolute(doc, at, sentence) ? 'ing' : null);
  if (lower === 'called' && next === 'off') return null;
  // "S, as reported the news service of the ministry".
  if (adjacent === 'as' && /^(?:reported|informed|stated|noted|mentioned|announced)$/.test(lower))
    return null;
  if (lower === 'regard' && /^(?:this|that|with|in)$/.test(adjacent)) return null;
  if (DETERMINED.test(adjacent) || isAdjectiveInList(doc, at, adjacent)) return null;
  if (/^(?:not|n't|to|without|never|nor|neither)$/.test(before) || /^(?:not|never)$/.test(adjacent))
    return before === 'to' && form === 'base' ? 'infinitive' : null;
  // "and U.S. support for the mission".
  if (form === 'base' && lower === 'support' && next === 'for') return null;
  if (form === 'base')
    return /^(?:will|would|can|could|may|might|should|must|shall)$/.test(before) ? null : 'base';
  if (BE.test(before) || (form === 'participle' && !/^(?:has|have|had|having)$/.test(before)))
    return BE.test(before) && !BE.test(lower) ? 'passive' : null;
  // "both states would", "all sides' demands".
  if (NOUN_FORMS.has(lower) && /^(?:both|all|two|three|four|five|member|neighbou?ring)$/.test(adjacent))
    return null;
  // "the leaders of Central Asian states met".
  if (NOUN_FORMS.has(lower) && doc.tokens[at - 1]?.cap && AFTER_NOUN.test(next)) return null;
  // "the Nordic states (N5)".
  if (NOUN_FORMS.has(lower) && next === '(') return null;
  if (
    NOUN_FORMS.has(lower) &&
    /^(?:and|or|,|in|on|by|to)$/.test(adjacent) &&
    !/^(?:that|["“‘])$/.test(next) &&
    !(/^(?:and|,)$/.test(adjacent) && hasObject(doc, to, lower))
  )
    return null;
  return next === 'by' && /ed$/.test(lower) ? null : 'finite';
}

/** "full, transparent, and detailed data": a plan that is detailed has its article ("and detailed the plan"). */
const isAdjectiveInList = ({ tokens }: Tokenised, at: number, adjacent: string): boolean =>
  tokens[at]!.lower === 'detailed' &&
  /^(?:and|or|but|,)$/.test(adjacent) &&
  !/^(?:the|an?|his|her|its|their|how|why|what|all|these|those|some)$/.test(tokens[at + 1]?.lower ?? '') &&
  !tokens[at + 1]?.cap;

/** "a “good start,” adding": the comma stands within the mark. */
const closesQuote = ({ tokens }: Tokenised, mark: number): boolean =>
  /^["”]$/.test(tokens[mark]!.text) && tokens[mark - 1]?.text === ',';

const AFTER_NOUN =
  /^(?:met|meet|agreed|said|have|had|has|will|would|are|were|held|hold|signed|gathered|discussed)$/;

/** "hopes for more trade, and welcomes the visit": behind a noun no article follows. */
const hasObject = (doc: Tokenised, at: number, verb: string): boolean =>
  /^(?:the|its|his|her|their|this|all)$/.test(doc.tokens[at]?.lower ?? '') ||
  (/^(?:welcomes|rejects|hopes)$/.test(verb) && (doc.tokens[at]?.cap ?? false));

/** "quoted as", "was quoted by state radio as": the verb of citing before the "as" at a token. */
export function citedAt(doc: Tokenised, as: number, sentence: Sentence): number | null {
  for (let i = as - 1; i >= Math.max(sentence.from, as - 6); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (/^(?:quoted|cited|reported)$/.test(lower))
      return i === as - 1 || doc.tokens[i + 1]!.lower === 'by' ? i : null;
    if (kind === 'mark' && !/^['’]s?$/.test(lower)) return null;
  }
  return null;
}

function ingAt(before: string, adjacent: string, first: boolean): Trigger['form'] | null {
  if (
    first ||
    /^(?:,|and|while|after|by|when|before|then|also|but|as|out|further|[–—-])$/.test(adjacent) ||
    DAY.has(adjacent) ||
    ADVERB.test(adjacent)
  )
    return BE.test(before) ? 'finite' : 'ing';
  return BE.test(before) ? 'finite' : null;
}

/** Nobody who is joined in saying something has a longer name and office. */
const LONGEST_COMPANY = 9;

function joinsIn(doc: Tokenised, at: number, { from }: Sentence): boolean {
  if (
    /^(?:unequivocal|unanimous|united|one|adamant|firm|clear|frank|blunt)$/.test(
      doc.tokens[at - 2]?.lower ?? '',
    )
  )
    return true;
  for (let i = at - 3; i >= Math.max(from, at - LONGEST_COMPANY); i--)
    if (/^(?:joined|joins|join)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** ", with the minister stressing": a clause of its own without a finite verb. */
function absolute(doc: Tokenised, at: number, sentence: Sentence): boolean {
  for (let i = at - 2; i > Math.max(sentence.from, at - 9); i--)
    if (doc.tokens[i]!.lower === 'with') return doc.tokens[i - 1]!.text === ',';
  return false;
}

/** The word before `at` that is no adverb. */
function wordBefore(doc: Tokenised, at: number, sentence: Sentence): string {
  let i = at - 1;
  while (
    i > sentence.from &&
    at - i < 4 &&
    ADVERB.test(doc.tokens[i]!.lower) &&
    !/^(?:july|ally)$/.test(doc.tokens[i]!.lower)
  )
    i--;
  return i >= sentence.from ? doc.tokens[i]!.lower : '';
}

export function perfectAt(doc: Tokenised, at: number, sentence: Sentence): string | null {
  const before = wordBefore(doc, at, sentence);
  return /^(?:has|have|had|having)$/.test(before) ? before : null;
}
