import type { Frame } from '../../frames/frame.ts';
import { SAID } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, phraseIn, someToken } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';

const isToCome = oneOf('will due scheduled expected slated tomorrow plans planned planning set');

/** "is expected to explain … when he meets B on May 5": what the sentence announces is to come, whatever the verb says. */
export function expected(doc: Tokenised, frame: Frame, { from }: TimeExpression): boolean {
  const sentence = doc.sentences[frame.sentence]!;
  for (
    let i = Math.max(sentence.from, Math.min(frame.from, from) - 20);
    i < Math.max(frame.from, from);
    i++
  ) {
    if (
      isToCome(doc.tokens[i]!.word) &&
      !isMatter(doc, i) &&
      !isSaidOf(doc, i, Math.min(frame.from, from)) &&
      !isOfClauseBefore(doc, i, frame) &&
      doc.tokens[i - 1]?.lower !== 'had' &&
      doc.tokens[i - 1]?.lower !== 'been'
    )
      return true;
  }
  return false;
}

/** "discussed plans for a port on Monday", "reviewed the planned sale": what they spoke of. */
const isMatter = ({ tokens }: Tokenised, i: number): boolean =>
  (tokens[i]!.lower === 'plans' && tokens[i + 1]?.lower !== 'to') ||
  (tokens[i]!.lower === 'planned' && /^(?:an?|the|its|his|her|their)$/.test(tokens[i - 1]?.lower ?? ''));

const hasSaid = oneOf(SAID);

/** "Cod will be dear, A said on Tuesday after talks with B": what was said then is to come, and the talks were. */
const isSaidOf = (doc: Tokenised, at: number, day: number): boolean => someToken(doc, at + 1, day, hasSaid);

/** "Oslo will host the summit this month, and A met B on Monday": a clause with a subject of its own tells what was. */
const isOfClauseBefore = (doc: Tokenised, at: number, { from }: Frame): boolean =>
  NEXT_CLAUSE.test(phraseIn(doc, at + 1, from + 1));
const NEXT_CLAUSE =
  /, (?:(?:and|but) (?!will |would )[^,]*\b(?:met|held|spoke|had|saw|hosted|received|talked)\b|(?:while|whereas) (?!will |would )[^,]*$)/;
