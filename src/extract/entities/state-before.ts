import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import type { Cast } from './entity.ts';

/** "Earlier on Tuesday, the Zendan president": no more stands before the subject of a sentence. */
const MAX_OPENING = 5;

/**
 * "Zenda has urged him to leave. Prime Minister A raised it in March": news names the state, or one of its officials,
 * as the subject of a paragraph or in the heading over it, and the next official of it by office and name alone. A president without a state may
 * be the press's own.
 */
export function stateBefore(
  doc: Tokenised,
  { kind, from, head, title, sentence, determiner }: Mention,
  mentions: readonly Mention[],
  of: Cast['of'],
  { official }: Voice,
): Mention['country'] {
  if (official || kind !== 'person' || title === null || determiner !== null || sentence === 0) return null;
  const [own, before] = [doc.sentences[sentence]!, doc.sentences[sentence - 1]!];
  const headed = before.kind !== 'title' && isHeading(doc, before) && before.paragraph !== own.paragraph;
  if (head === null || (head === 'president' && !headed) || RELATIONAL_HEADS.has(head)) return null;
  if (from !== own.from || (before.paragraph !== own.paragraph && !headed)) return null;
  const told = inSentences(mentions, sentence - 1);
  const [subject] = told;
  if (new Set(told.flatMap((one) => one.country?.code ?? [])).size !== 1) return null;
  // "A and B discuss Zenda": of which of them is not told.
  if (told.filter(({ kind }) => kind === 'person' || kind === 'office').length > 1) return null;
  if (!subject || subject.possessive || subject.plural || subject.from - before.from > MAX_OPENING)
    return null;
  if (subject.kind === 'state') return subject.country;
  return subject.kind === 'person' || subject.kind === 'office' ? (of.get(subject)?.country ?? null) : null;
}

/** No heading inside a text has more words. */
const LONGEST_HEADING = 10;

/** "What has Zenda said?", "How Zenda sees it": a line by itself that is a question or no sentence. */
const isHeading = ({ tokens }: Tokenised, { from, to }: Sentence): boolean =>
  to - from <= LONGEST_HEADING && !/^[.!"”]$/.test(tokens[to - 1]!.text);
