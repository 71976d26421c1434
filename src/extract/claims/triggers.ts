import type { Act } from '#src/model/vocabulary.ts';
import {
  LIGHT_VERBS,
  NOUN_FORMS,
  REPORTING_VERBS,
  type ReportingVerb,
  SAYING_NOUNS,
} from '../lexicon/reporting-verbs.ts';
import { Phrases } from '../phrases.ts';
import type { Quotation } from '../quotes.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { type Form, formsOf } from './verbs.ts';

/** Words that report: a verb, a light verb with its noun ("made the point"), or "X's message was". */
export interface Trigger {
  from: number;
  to: number;
  verb: ReportingVerb;
  form: Form | 'infinitive' | 'passive';
  /** "has", "had": the auxiliary of a perfect. */
  perfect: string | null;
  /** The saying is a noun whose owner speaks. */
  owned?: boolean;
}

interface Entry {
  verb: ReportingVerb;
  form: Form;
}

const VERBS = new Phrases<Entry>();
for (const verb of REPORTING_VERBS) {
  for (const lemma of verb.verbs.split('|'))
    for (const [form, words] of formsOf(lemma.trim())) VERBS.add(words, { verb, form });
}
const LIGHT = new Phrases<Form>();
for (const lemma of LIGHT_VERBS.split(' '))
  for (const [form, words] of formsOf(lemma)) LIGHT.add(words, form);
const SAYING = new Map<string, Act>(
  SAYING_NOUNS.flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act] as const)),
);

const DETERMINED =
  /^(?:the|a|an|his|her|their|its|our|my|your|of|such|these|those|this|for|from|with|any|some|no|every|each|widely|newly|so|['’]s|much|many|more|several|other|joint|own|so-called|between|into)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB =
  /(?:ly|also|again|further|jointly|once|then|never|ever|always|already|since|repeatedly|twice|both|thus|meanwhile)$/;

/** The reporting words of a sentence outside quotations, from left to right. */
export function triggersIn(
  doc: Tokenised,
  sentence: Sentence,
  quotations: readonly Quotation[],
  released: (quotation: Quotation) => boolean,
): Trigger[] {
  const found: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotations.find(({ from, to }) => from <= i && i < to);
    if (quotation && !released(quotation)) {
      i = Math.min(quotation.to, sentence.to) - 1;
      continue;
    }
    const trigger =
      ownedAt(doc, i, sentence) ??
      lightAt(doc, i, sentence) ??
      drawnAt(doc, i, sentence) ??
      verbAt(doc, i, sentence);
    if (!trigger) continue;
    found.push(trigger);
    i = trigger.to - 1;
  }
  return found;
}

function verbAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const match = VERBS.at(doc.tokens, i, sentence.to);
  if (!match || (doc.tokens[i]!.cap && i > sentence.from)) return null;
  const form = formAt(doc, i, match.to, match.value, sentence);
  return (
    form && { from: i, to: match.to, verb: match.value.verb, form, perfect: perfectAt(doc, i, sentence) }
  );
}

/** How the words stand here; `null` where they are a noun, an adjective or not asserted. */
function formAt(
  doc: Tokenised,
  at: number,
  to: number,
  { form }: Entry,
  sentence: Sentence,
): Trigger['form'] | null {
  const before = wordBefore(doc, at, sentence);
  const { lower } = doc.tokens[at]!;
  const next = doc.tokens[to]?.lower ?? '';
  const adjacent = at > sentence.from ? doc.tokens[at - 1]!.lower : '';
  if (before === 'having') return 'ing';
  if (form === 'ing')
    return ingAt(before, adjacent, at === sentence.from) ?? (absolute(doc, at, sentence) ? 'ing' : null);
  if (lower === 'called' && next === 'off') return null;
  if (lower === 'regard' && /^(?:this|that|with|in)$/.test(adjacent)) return null;
  if (DETERMINED.test(adjacent)) return null;
  if (/^(?:not|n't|to|without|never|nor|neither)$/.test(before) || /^(?:not|never)$/.test(adjacent))
    return before === 'to' && form === 'base' ? 'infinitive' : null;
  if (form === 'base')
    return /^(?:will|would|can|could|may|might|should|must|shall)$/.test(before) ? null : 'base';
  if (BE.test(before) || (form === 'participle' && !/^(?:has|have|had|having)$/.test(before)))
    return BE.test(before) && !BE.test(lower) ? 'passive' : null;
  if (NOUN_FORMS.has(lower) && /^(?:and|or|,|in|on|by|to)$/.test(adjacent) && !/^(?:that|["“‘])$/.test(next))
    return null;
  return next === 'by' && /ed$/.test(lower) ? null : 'finite';
}

function ingAt(before: string, adjacent: string, first: boolean): Trigger['form'] | null {
  if (
    first ||
    /^(?:,|and|while|after|by|when|before|in|then|also|but|as|out|further|[–—-])$/.test(adjacent) ||
    ADVERB.test(adjacent)
  )
    return BE.test(before) ? 'finite' : 'ing';
  return BE.test(before) ? 'finite' : null;
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

function perfectAt(doc: Tokenised, at: number, sentence: Sentence): string | null {
  const before = wordBefore(doc, at, sentence);
  return /^(?:has|have|had|having)$/.test(before) ? before : null;
}

/** A reporting verb in any form begins at a token. */
export const reportsAt = (doc: Tokenised, i: number): boolean => VERBS.at(doc.tokens, i) !== null;

const MODIFIER =
  /^(?:the|a|an|his|her|their|its|strong|firm|full|personal|clear|great|high|sincere|earnest|urgent|confident|particular|special|also|unanimous|shared|further|deep|joint|solemn|public|following|same|written|repeated|government|country|['’]s)$/;

/** "gave the assurance that", "made an appeal to", "took the view that". */
function lightAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const light = LIGHT.at(doc.tokens, i, sentence.to);
  if (!light || light.value === 'base') return null;
  let at = light.to;
  while (
    at < sentence.to &&
    at - light.to < 5 &&
    (MODIFIER.test(doc.tokens[at]!.lower) ||
      (doc.tokens[at]!.cap && /^['’]s$/.test(doc.tokens[at + 1]?.lower ?? '')))
  )
    at++;
  const act = SAYING.get(doc.tokens[at]?.lower ?? '');
  const next = doc.tokens[at + 1]?.lower;
  if (
    !act ||
    (next !== 'that' &&
      !(
        next === 'to' &&
        !/^(?:express|voic|reiterat|reaffirm|restat|convey|receiv|renew|ha[dsv])/.test(
          doc.tokens[i]!.lower,
        ) &&
        /^\p{Ll}/u.test(doc.tokens[at + 2]?.text ?? '') &&
        !/^(?:the|a|his|her|its|their|all)$/.test(doc.tokens[at + 2]!.lower)
      ))
  )
    return null;
  if (/^(?:receiv|be$|is$|was$|were$|are$)/.test(doc.tokens[i]!.lower)) return null;
  const form = formAt(doc, i, light.to, { verb: REPORTING_VERBS[0]!, form: light.value }, sentence);
  return (
    form && {
      from: i,
      to: at + 1,
      verb: { act, verbs: '', takes: ['clause', 'infinitive'] },
      form,
      perfect: perfectAt(doc, i, sentence),
    }
  );
}

/** "drew A's attention to". */
function drawnAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  if (!/^(?:drew|draws|drawing|drawn|called|calls|calling)$/.test(doc.tokens[i]!.lower)) return null;
  for (let k = i + 1; k < Math.min(sentence.to - 1, i + 14); k++) {
    const { lower } = doc.tokens[k]!;
    if (/^(?:that|,|;|:|and|on|to)$/.test(lower)) return null;
    if (lower === 'attention' && doc.tokens[k + 1]!.lower === 'to')
      return {
        from: i,
        to: k + 2,
        verb: { act: 'assertive', verbs: '', takes: ['after:to'] },
        form: /ing$/.test(doc.tokens[i]!.lower) ? 'ing' : 'finite',
        perfect: perfectAt(doc, i, sentence),
      };
  }
  return null;
}

/** "A's message was that". */
function ownedAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const { tokens } = doc;
  if (
    !/^(?:message|position|view|point|answer|reply|argument|response|view|verdict)$/.test(tokens[i]!.lower) ||
    i === sentence.from
  )
    return null;
  let at = i + 1;
  if (!/^(?:is|was|remains|remained)$/.test(tokens[at]?.lower ?? '')) return null;
  at++;
  if (tokens[at]?.lower !== 'that' || at >= sentence.to) return null;
  return {
    from: i,
    to: at,
    verb: { act: 'assertive', verbs: '', takes: ['clause'] },
    form: 'finite',
    perfect: null,
    owned: true,
  };
}
