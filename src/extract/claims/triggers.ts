import type { Act } from '#src/model/vocabulary.ts';
import {
  GOING_ON,
  LIGHT_VERBS,
  REPORTING_VERBS,
  type ReportingVerb,
  SAYING_NOUNS,
} from '../lexicon/reporting-verbs.ts';
import { Phrases } from '../phrases.ts';
import type { Quotation } from '../quotes.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { factOf } from '../vocabulary.ts';
import { oneOf, wordSet } from '../words.ts';
import { formAt, perfectAt } from './form-at.ts';
import type { Trigger } from './trigger.ts';
import { type Form, formsOf } from './verbs.ts';

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

/** May a reporting word begin with that word? */
const opensTrigger = factOf(
  (_, word) => VERBS.opens(word) || LIGHT.opens(word) || WENT_ON.opens(word) || isSaid(word) || draws(word),
);

/** The reporting words of a sentence outside quotations, from left to right. */
export function triggersIn(
  doc: Tokenised,
  sentence: Sentence,
  quotations: readonly Quotation[],
  released: (quotation: Quotation) => boolean,
): Trigger[] {
  const found: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation =
      quotations.length > 0 ? quotations.find(({ from, to }) => from <= i && i < to) : undefined;
    if (quotation && !released(quotation)) {
      i = Math.min(quotation.to, sentence.to) - 1;
      continue;
    }
    if (!opensTrigger(doc.tokens[i]!.word)) continue;
    const trigger =
      ownedAt(doc, i, sentence) ??
      wentOnAt(doc, i, sentence) ??
      lightAt(doc, i, sentence) ??
      drawnAt(doc, i, sentence) ??
      verbAt(doc, i, sentence);
    if (!trigger) continue;
    found.push(trigger);
    i = trigger.to - 1;
  }
  return found;
}

/** "maintaining coordination", "guaranteeing a return": no sayings in this form, unless a that-clause follows. */
const isDoing = oneOf('maintaining guaranteeing concluding');

const OPENS_THAT = /^(?:that|["“])$/;

function verbAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const match = spokenAt(doc, i, sentence.to);
  if (!match || (doc.tokens[i]!.cap && (i > sentence.from || isName(doc, match)))) return null;
  if (isThePress(doc, i) || keepsSilent(doc, i, match.to) || wasAsked(doc, i, sentence)) return null;
  // "focused on helping A, responding to B": reports only before "that".
  const { verb, form: kind } = match.value;
  const needsThat = kind === 'ing' && (verb.takes.join() === 'that' || isDoing(doc.tokens[i]!.word));
  if (needsThat && !OPENS_THAT.test(doc.tokens[match.to]?.lower ?? '')) return null;
  const form = formAt(doc, i, match.to, match.value.form, sentence);
  return (
    form && { from: i, to: match.to, verb: match.value.verb, form, perfect: perfectAt(doc, i, sentence) }
  );
}

/** "expressed confidence that S" is one verb, "expressed confidence in A" another with its object. */
function spokenAt(doc: Tokenised, i: number, end: number): ReturnType<typeof VERBS.at> {
  const match = VERBS.at(doc.tokens, i, end);
  if (!match || match.to - i !== 2 || !isFaith(doc.tokens[i + 1]!.word)) return match;
  return /^(?:in|about|over)$/.test(doc.tokens[match.to]?.lower ?? '')
    ? VERBS.at(doc.tokens, i, i + 1)
    : match;
}
const isFaith = oneOf('confidence doubt doubts');

/** "Asked whether S, he said": who was asked is not who asks. */
const wasAsked = ({ tokens }: Tokenised, i: number, { from }: Sentence): boolean =>
  i === from && tokens[i]!.lower === 'asked';

/** "declined to comment", "refused to say whether": nothing was said. */
const keepsSilent = ({ tokens }: Tokenised, i: number, to: number): boolean => {
  if (!/^(?:declin|refus)/.test(tokens[i]!.lower)) return false;
  const said = tokens[to + 1];
  return tokens[to]?.lower !== 'to' || !said || isTelling(said.word);
};

const isTelling = oneOf(
  'say comment elaborate answer give disclose reveal discuss speculate speak talk specify confirm deny identify predict be go take',
);

/** "the Palace press service": the papers, and no verb. */
const isThePress = ({ tokens }: Tokenised, i: number): boolean =>
  tokens[i]!.lower === 'press' && OF_THE_PRESS.has(tokens[i + 1]?.lower ?? '');
const OF_THE_PRESS = wordSet(
  'service services office offices secretary secretaries release releases conference conferences statement briefing centre center corps agency department attache officer note communique pool freedom gallery',
);

/** "State Minister A said": a word of a title, and no verb. */
const isName = (doc: Tokenised, { value: { form }, to }: { value: Entry; to: number }): boolean =>
  form === 'base' && (doc.tokens[to]?.cap ?? false);

const WENT_ON = new Phrases<true>();
for (const phrase of GOING_ON) WENT_ON.add(phrase, true);

/** "went on to stress", "took the opportunity to thank": it was said. */
function wentOnAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const match = WENT_ON.at(doc.tokens, i, sentence.to);
  const said = match && VERBS.at(doc.tokens, match.to, sentence.to);
  if (said?.value.form !== 'base') return null;
  const form = i === sentence.from || doc.tokens[i]!.lower === 'taking' ? 'ing' : 'finite';
  return { from: i, to: said.to, verb: said.value.verb, form, perfect: perfectAt(doc, i, sentence) };
}

/** A reporting verb in any form begins at a token. */
export const reportsAt = (doc: Tokenised, i: number): boolean => VERBS.at(doc.tokens, i) !== null;

const MODIFIER =
  /^(?:the|a|an|his|her|their|its|strong|firm|full|personal|clear|great|high|sincere|earnest|urgent|confident|particular|special|also|unanimous|shared|further|deep|joint|solemn|public|following|same|written|repeated|government|country|['’]s)$/;

/** "raised the sobering point that", "took the hopeful view that". */
const DESCRIBING = /.(?:ing|ful|ous|ical|able|ible)$/;

/** "gave the assurance that", "made an appeal to", "took the view that". */
function lightAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const light = LIGHT.at(doc.tokens, i, sentence.to);
  if (!light || light.value === 'base') return null;
  let at = light.to;
  while (
    at < sentence.to &&
    at - light.to < 5 &&
    (MODIFIER.test(doc.tokens[at]!.lower) ||
      (DESCRIBING.test(doc.tokens[at]!.lower) && !SAYING.has(doc.tokens[at]!.lower)) ||
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
  const form = formAt(doc, i, light.to, light.value, sentence);
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

const draws = oneOf('drew draws drawing drawn called calls calling');

/** "drew A's attention to". */
function drawnAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  if (!draws(doc.tokens[i]!.word)) return null;
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

const isSaid = oneOf('message position view point answer reply argument response verdict');

/** "A's message was that". */
function ownedAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const { tokens } = doc;
  if (i === sentence.from || !isSaid(tokens[i]!.word)) return null;
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
