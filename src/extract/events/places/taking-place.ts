import type { Frame } from '../../frames/frame.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { TimeExpression, When } from '../../when/expression.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { type Ground, placesOf } from './ground.ts';

/** So many sentences before those who came are named stands that the occasion was held. */
const BACK = 2;

const OCCASIONS =
  '(?:meeting|session|forum|consultations|dialogue|commission|committee|council|talks|summit|conference|round)';
const OCCASION = new RegExp(
  `\\b${OCCASIONS}\\b(?: [^.;]*)? (?:(?:was|were|is|are|will be|has been|have been) (?:held|convened|organised|organized)|took place|takes place|will take place|convened)\\b`,
);
const THE_OCCASION = new RegExp(`^(?:it\\b|(?:the|this) (?:[\\p{L}\\p{N}'’-]+ ){0,6}${OCCASIONS}\\b)`, 'u');
/** "The fourth regular session of" has no more words. */
const OPENING = 8;

/**
 * "The fifth session of the Commission was held in Oslo on 4 June. The session was co-chaired by A and B": the sentence
 * before that tells of when and where, of which the event itself says nothing; or `null`.
 */
function toldBefore(doc: Tokenised, { frames }: Draft): Sentence | null {
  const [frame] = frames;
  const own = doc.sentences[frame!.sentence]!;
  if (!isOfOccasion(doc, frame!)) return null;
  for (let at = own.index - 1; at >= Math.max(0, own.index - BACK); at--) {
    const sentence = doc.sentences[at]!;
    if (sentence.kind !== own.kind) return null;
    if (OCCASION.test(phraseIn(doc, sentence.from, sentence.to))) return sentence;
  }
  return null;
}

/** "The session was", "It was": the sentence opens with the occasion itself. */
const isOfOccasion = (doc: Tokenised, { sentence }: Frame): boolean => {
  const { from, to } = doc.sentences[sentence]!;
  return THE_OCCASION.test(phraseIn(doc, from, Math.min(to, from + OPENING)));
};

/** The day on which the sentence before says that the occasion was held. */
export function dayOfOccasion(
  { doc, times }: Material,
  draft: Draft,
): { value: When; expression: TimeExpression } | null {
  const told = toldBefore(doc, draft);
  for (const expression of (told && times[told.index]) ?? []) {
    const value = expression.resolve(draft.status === 'planned');
    if (value) return { value, expression };
  }
  return null;
}

/** The town in which the sentence before says that the occasion was held. */
export function townOfOccasion(ground: Ground, draft: Draft): PlaceHit | null {
  const told = toldBefore(ground.material.doc, draft);
  return (told && placesOf(ground, told.index).find(({ city, venue }) => city || venue)) ?? null;
}
