import { COUNTERPARTS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Entity } from './entity.ts';

/** "Minister A will meet his Chadian counterpart … the Chadian foreign minister": no other than the counterpart. */
export const isTakenByCounterpart = ({ country, from }: Mention, entities: readonly Entity[]): boolean =>
  country !== null &&
  entities.some(
    ({ heads, country: own, mentions }) =>
      own?.code === country.code &&
      [...heads].some((head) => COUNTERPARTS.has(head)) &&
      mentions.some((mention) => mention.from < from),
  );

/** "President A to Chadian leader: come home", "a letter from Minister A addressed to the Minister": who speaks and who is spoken to are two. */
export const speaksTo = ({ tokens }: Tokenised, { inText }: Entity, { from, sentence }: Mention): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  inSentences(inText, sentence).some(
    (other) =>
      other.to === from - 1 ||
      (other.to < from && from - other.to <= TO_RECIPIENT && tokens[other.from - 1]?.lower === 'from'),
  );
/** "from Minister A, addressed to" has no more words. */
const TO_RECIPIENT = 4;

/** "My talks with Minister B will be of use," the minister said: who speaks is not whom he names. */
export const isSpokenOf = (
  { tokens }: Tokenised,
  { from, sentence }: Mention,
  { mentions }: Entity,
): boolean =>
  /^["”»]$/.test(tokens[from - 1]?.text ?? '') &&
  mentions.some((other) => other.sentence === sentence && other.from < from);

const OPENING = /^(?:in|at|during|after|following|before)$/;

/** "During his meeting with Minister B, the minister stressed": who speaks is not whom he met. */
export function isMetBy(
  { tokens, sentences }: Tokenised,
  { from, sentence }: Mention,
  { mentions }: Entity,
): boolean {
  const first = sentences[sentence]!.from;
  return (
    tokens[from - 1]?.text === ',' &&
    OPENING.test(tokens[first]!.lower) &&
    mentions.some(
      (other) =>
        other.sentence === sentence && other.to === from - 1 && tokens[other.from - 1]?.lower === 'with',
    )
  );
}

const PARTNER = /^(?:with|met|meets|received|receives|hosted|welcomed)$/;

/** "President A met the Chadian president's envoy": whom A met is not A, of whom no state is told. */
export const isPartner = (
  { tokens }: Tokenised,
  { from, sentence, country: own }: Mention,
  { country, mentions }: Entity,
): boolean =>
  own !== null &&
  country === null &&
  PARTNER.test(tokens[from - 1]?.lower ?? '') &&
  mentions.some((other) => other.sentence === sentence && other.to < from);

/** "The president spoke with President X": nobody is named with the office behind that same office in one sentence. */
export function isNamedBehind(
  { to, sentence, possessive, determiner }: Mention,
  { inText }: Entity,
): boolean {
  if (determiner !== 'the' || possessive) return false;
  const here = inSentences(inText, sentence);
  return (
    here.some(({ name, title, from }) => name !== null && title !== null && from >= to) &&
    !here.some(({ from }) => from < to)
  );
}
