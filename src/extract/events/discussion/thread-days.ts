import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isToldAtLength } from './told-at-length.ts';

/** What is recalled from before, or only planned, in a report of what was held is not what the report goes on about. */
export const goesOn = (draft: Draft, first: Draft | undefined): boolean =>
  !first ||
  draft === first ||
  (draft.salience === 'main' && draft.status === first.status && !earlier(draft, first));

/** Of the day of the main event, or told as news beside it: the next sentence may tell more of it. */
export const ofTheDay = (draft: Draft, first: Draft | undefined): boolean =>
  !first || draft === first || (draft.status === first.status && !!draft.date && !earlier(draft, first));

/**
 * A further event of others, which opens a paragraph: what follows on it is of it, whatever its day. Of one told in the
 * pluperfect ("the day before, A had met C") as long as that goes on.
 */
export const hasItsParagraph = (
  doc: Tokenised,
  draft: Draft,
  first: Draft | undefined,
  now: Sentence,
): boolean => {
  const { background, status, frames, parties } = draft;
  return (
    (!background || isPluperfect(doc, now) || isToldAtLength(draft, first)) &&
    status === (first?.status ?? 'held') &&
    doc.sentences[frames[0]!.sentence]!.paragraph !== doc.sentences[frames[0]!.sentence - 1]?.paragraph &&
    parties.some(({ key }) => !first?.parties.some((party) => party.key === key))
  );
};

/**
 * "I will meet A. Yesterday I met B. We discussed": what was said is of the one that was held; "the talks come amid" may
 * be of either.
 */
export const isLookedBackOn = (
  doc: Tokenised,
  { status }: Draft,
  first: Draft | undefined,
  now: Sentence,
): boolean =>
  first?.status === 'planned' &&
  status === 'held' &&
  THEY_DID.test(phraseIn(doc, now.from, Math.min(now.to, now.from + 3)));
const THEY_DID =
  /^(?:they|we|both)(?: (?:also|then|both))? (?:\w+ed|had|held|spoke|took|went|dealt|made|found)\b/;

/** "He had thanked her", "the ministry had said that". */
export function isPluperfect({ tokens }: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to - 1; i++)
    if (tokens[i]!.lower === 'had' && /(?:ed|en|said|told|met|held|made)$/.test(tokens[i + 1]!.lower))
      return true;
  return false;
}

/** An event of a day that the text states, behind a main one of which it tells none: that one is of the day of the report. */
function earlier(draft: Draft, first: Draft): boolean {
  if (!first.date && draft.date?.value.basis === 'stated')
    return draft.frames[0]!.from > first.frames[0]!.from;
  const [day, main] = [draft.date?.value.start, first.date?.value.start];
  return !!day && !!main && day < main.slice(0, day.length);
}
