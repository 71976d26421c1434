import { GOING_ON, LIGHT_VERBS, REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { factOf } from '../../text/vocabulary.ts';
import { oneOf, wordSet } from '../../text/words.ts';
import { markEnd } from '../shapes/item-marks.ts';
import { formAt, perfectAt } from './form-at.ts';
import { drawnAt, draws, isSaid, LIGHT, lightAt, ownedAt } from './light-triggers.ts';
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

for (const lemma of LIGHT_VERBS.split(' '))
  for (const [form, words] of formsOf(lemma)) LIGHT.add(words, form);

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
  if (!match || (doc.tokens[i]!.cap && (i > markEnd(doc.tokens, sentence.from) || isName(doc, match))))
    return null;
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

/** "the Palace press service": the papers, and no verb; "press Secretary A to lift" is one. */
const isThePress = ({ tokens }: Tokenised, i: number): boolean =>
  tokens[i]!.lower === 'press' &&
  OF_THE_PRESS.has(tokens[i + 1]?.lower ?? '') &&
  // "They press Secretary A to yield": a verb behind its subject, and a title with a capital.
  (tokens[i]!.cap || !tokens[i + 1]!.cap);
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
