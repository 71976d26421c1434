import { isWhenTheyMeet } from '../../frames/channels.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { When } from '../../when/expression.ts';
import type { Draft } from '../draft.ts';
import type { Moments } from './moment.ts';

const ELSEWHEN =
  /^(?:earlier|previously|previous|last|recent|recently|past|recalled|since|next|another|ago|once|again)$/;
const BESIDES = /^(?:margins|margin|sidelines|same)$/;

/**
 * Dates for events without a time word of their own. A further meeting of a visit is of the day last told; one that its
 * words put at another time is undated, and so is no readout of the day of publication.
 */
export function shareDates(moments: Moments, drafts: readonly Draft[]): void {
  const { doc } = moments;
  const inOrder = [...drafts].sort((a, b) => toldAt(doc, a) - toldAt(doc, b));
  let day: Draft['date'] = null;
  let dated: Draft | null = null;
  let where: string | null = null;
  // Days of a visit hold for the meetings told of beside it; a single day for all that follow.
  let paragraph: number | null = null;
  for (const draft of inOrder) {
    const main = draft.salience === 'main' && draft.status === 'held' && !draft.background;
    if (draft.date) {
      if (main && draft.date.value.precision === 'day') {
        day = draft.date;
        dated = draft;
        where = draft.place?.country ?? null;
        paragraph = draft.date.value.end ? paragraphOf(doc, draft) : null;
      }
      continue;
    }
    const words = wordsAround(doc, firstOf(draft));
    const besides = words.some((word) => BESIDES.test(word)) || isEarlierThere(doc, dated, draft);
    const isOther =
      draft.frames.some((frame) => elsewhen(doc, frame)) ||
      isBesideDay(moments, draft) ||
      isBesideCall(doc, dated, draft) ||
      (isOfToday(doc, day) && isOnVisit(doc, draft));
    if (isOther && !besides) draft.undated = true;
    else if (
      day &&
      !(dated && isOfOneAlone(doc, dated, draft)) &&
      !isElsewhere(draft, where) &&
      (paragraph === null || paragraph === paragraphOf(doc, draft) || isDuring(doc, draft)) &&
      (main || (besides && draft.status === 'held'))
    )
      draft.date = main && isDayOfStay(doc, draft, day.value, inOrder) ? draft.within! : { ...day };
    else if (draft.salience === 'main' && draft.within) draft.date = draft.within;
  }
}

const isOfToday = ({ tokens }: Tokenised, day: Draft['date']): boolean =>
  tokens[day?.expression?.from ?? -1]?.lower === 'today';

/** "Today I met A in Oslo. I also met B during my visit": on whichever day of it, unless its days are told. */
const isOnVisit = (doc: Tokenised, { frames, within }: Draft): boolean =>
  within == null &&
  frames.every(({ to, sentence }) => ON_VISIT.test(phraseIn(doc, to, doc.sentences[sentence]!.to)));
const ON_VISIT = /\bduring (?:my|our|his|her|their) (?:visit|trip|stay)\b/;

/** "A, who met B, left on Monday": the sentence has a time word, of something else. */
const isBesideDay = ({ doc, times }: Moments, { frames }: Draft): boolean =>
  frames.every(
    ({ sentence, from }) =>
      (times[sentence] ?? []).length > 0 &&
      doc.tokens[from - 1]?.lower === 'who' &&
      doc.tokens[from - 2]?.text === ',',
  );

/** "discussed it by phone on Monday and when they met in Oslo": on another day than the call. */
const isBesideCall = (doc: Tokenised, dated: Draft | null, { kind, frames }: Draft): boolean =>
  dated?.kind === 'call' &&
  kind === 'meeting' &&
  frames.every(({ from, sentence }) => isWhenTheyMeet(doc, from) && sentence === firstOf(dated).sentence);

/** "met A and B. … In her meeting with A on Tuesday": the day of A, though one sentence told first of both. */
const isOfOneAlone = (doc: Tokenised, one: Draft, other: Draft): boolean =>
  firstOf(one) === firstOf(other) &&
  doc.sentences[firstOf(other).sentence]!.kind !== 'title' &&
  (one.date?.expression?.from ?? 0) >= doc.sentences[firstOf(other).sentence]!.to;

/** Talks alone had a day of their own: whom else a later paragraph tells of was met on some day of the visit. */
function isDayOfStay(doc: Tokenised, draft: Draft, day: When, drafts: readonly Draft[]): boolean {
  const stay = draft.within?.value;
  if (!stay?.end || day.end || day.start < stay.start || day.start > stay.end) return false;
  if (TIED.test(wordsAround(doc, firstOf(draft)).join(' '))) return false;
  const dated = drafts.filter(({ date, status }) => date && !date.value.end && status === 'held');
  // What tells one day after the other goes on with the day last told.
  if (dated.some(({ date }) => date!.value.start !== day.start)) return false;
  return dated.every((one) => paragraphOf(doc, one) !== paragraphOf(doc, draft));
}

/** Words that tie what follows to what was told before. */
const TIED =
  /\b(?:then|later|afterwards|thereafter|subsequently|same|evening|afternoon|morning|before|after|earlier|following)\b/;

/** "Earlier, at another function at State House": where the meeting of that day was. */
const isEarlierThere = (doc: Tokenised, dated: Draft | null, draft: Draft): boolean =>
  draft.place?.venue != null &&
  dated?.place?.venue?.text === draft.place.venue.text &&
  doc.tokens[doc.sentences[firstOf(draft).sentence]!.from]!.lower === 'earlier';

/** In another land than the meeting of that day. */
const isElsewhere = ({ place }: Draft, country: string | null): boolean =>
  country !== null && place?.country != null && place.country !== country;

/** "While in Japan, A met B": of the visit told of before. */
const isDuring = (doc: Tokenised, draft: Draft): boolean =>
  /^(?:while|during)$/.test(doc.tokens[doc.sentences[firstOf(draft).sentence]!.from]!.lower);

const paragraphOf = (doc: Tokenised, draft: Draft): number =>
  doc.sentences[firstOf(draft).sentence]!.paragraph;

/** Where the text itself tells of it: a headline may name the third of those met and not the first. */
function toldAt(doc: Tokenised, draft: Draft): number {
  const own = draft.frames.filter(({ sentence }) => doc.sentences[sentence]!.kind !== 'title');
  return own.length > 0 ? Math.min(...own.map(({ from }) => from)) : firstOf(draft).from;
}

const firstOf = ({ frames }: Draft): Frame =>
  frames.reduce((first, frame) => (frame.from < first.from ? frame : first));

function wordsAround(doc: Tokenised, frame: Frame): string[] {
  const { from, to } = doc.sentences[frame.sentence]!;
  return doc.tokens.slice(from, Math.min(to, from + 40)).map(({ lower }) => lower);
}

/** "Earlier, A met B", "during his recent visit": another time, whichever. */
function elsewhen(doc: Tokenised, frame: Frame): boolean {
  const { from } = doc.sentences[frame.sentence]!;
  const opening = doc.tokens.slice(from, from + 2);
  // "A, who took office last March, will meet B": what an aside tells is over at its comma.
  const near = doc.tokens.slice(Math.max(from, frame.from - 5), frame.from);
  const beside = near.slice(near.findLastIndex(({ text }) => text === ',') + 1);
  return (
    [...opening, ...beside].some(({ lower }) => ELSEWHEN.test(lower)) ||
    cameFrom(doc, from, frame.from) ||
    isLately(doc, frame)
  );
}
/** "met B in Lima recently": a time word that names no day; in "thanked him for the visit he made recently" it is of another verb. */
function isLately(doc: Tokenised, { to, sentence }: Frame): boolean {
  const end = Math.min(doc.sentences[sentence]!.to, to + TO_LATELY);
  for (let i = to; i < end; i++) {
    const { lower, cap } = doc.tokens[i]!;
    if (LATELY.test(phraseIn(doc, i, Math.min(end, i + LONGEST)))) return true;
    if (!cap && OTHER_VERB.test(lower)) return false;
  }
  return false;
}
const LATELY =
  /^(?:recently|the other day|(?:a few|several|some) (?:days|weeks|months|years) (?:ago|earlier|before))(?: [.,]|$)/;
const LONGEST = 5;
const TO_LATELY = 14;
const OTHER_VERB =
  /^(?:[,;:—"“]|who|which|that|he|she|they|it|made|took|told|said|gave|held|left|had|has|have|was|were|is|are|.+(?:ed|ing))$/;

/** "came to A from B, where he met C": before the day of which the report tells. */
function cameFrom({ tokens }: Tokenised, first: number, at: number): boolean {
  let where = at - 1;
  while (where >= Math.max(first, at - 4) && tokens[where]!.lower !== 'where') where--;
  if (tokens[where]?.lower !== 'where') return false;
  return tokens.slice(Math.max(first, where - 6), where).some(({ lower }) => lower === 'from');
}
