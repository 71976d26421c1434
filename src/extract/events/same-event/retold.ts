import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isHeldRemotely } from '../held-remotely.ts';
import { isSameParty } from '../party.ts';
import type { Telling } from '../telling.ts';
import { townsNamed } from './towns-named.ts';

/** A call is no meeting, one by telephone none by video. */
export function isOtherMeans(doc: Tokenised, draft: Draft, telling: Telling): boolean {
  const { kind, channel } = draft;
  const { frame, inTitle } = telling;
  return (
    !isTalkAt(draft, telling) &&
    !isSpokenOnSpot(draft, telling.frame) &&
    !(kind === 'meeting' && isHeldRemotely(doc, telling.frame)) &&
    !(kind === 'call' && TALKING.test(frame.rule) && isOfCall(doc, draft, telling)) &&
    // "A meets B" as the headline of a meeting by video.
    !(inTitle && (channel === 'video' || (kind === 'call' && TALKING.test(frame.rule)))) &&
    ((kind !== null && frame.kind !== null && kind !== frame.kind) ||
      (kind === 'call' && channel !== null && frame.channel !== null && channel !== frame.channel))
  );
}

/** "received the credentials of B. A then spoke with the ambassador": they were together. */
const isTalkAt = ({ kind, status, background }: Draft, { frame, when }: Telling): boolean =>
  frame.rule === 'verb:speak' &&
  frame.channel === null &&
  !frame.background &&
  !when &&
  kind === 'meeting' &&
  status === 'held' &&
  !background;

/** "A spoke with B. The two spoke on the sidelines of the forum": of speaking by no known means the place is told later. */
export const isSpokenOnSpot = (
  { kind, channel, frames }: Draft,
  { rule, kind: now, background, sentence }: Telling['frame'],
): boolean =>
  kind === 'call' &&
  channel === null &&
  now === 'meeting' &&
  !background &&
  [rule, ...frames.map((frame) => frame.rule)].every((one) => one === 'verb:speak') &&
  sentence - frames.at(-1)!.sentence <= 2;

/** Do "talks" mean a call of which the text has told? */
const isOfCall = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
  telling.frame.anaphoric === true || isApposed(doc, draft, telling.frame) || isRetold(doc, draft, telling);

/** "spoke by phone with B. His talks with B came as", "Negotiations with B lasted an hour": of the same two, close behind, and of no day of their own. */
const isRetold = (
  doc: Tokenised,
  { frames, parties: known }: Draft,
  { frame: { sentence, from, status }, parties, when }: Telling,
): boolean =>
  status === 'held' &&
  !when &&
  ((from === doc.sentences[sentence]!.from && townsNamed(doc, from, from + TO_PLACE).size === 0) ||
    /^(?:his|her|their)$/.test(wordAt(doc, from - 1))) &&
  sentence - frames.at(-1)!.sentence <= 2 &&
  parties.length > 0 &&
  parties.every((party) => known.some((other) => isSameParty(other, party)));

/** "Negotiations with Foreign Minister B of Zenda in Oslo" has no more words. */
const TO_PLACE = 12;

/** "spoke by video on Friday, their first talks since May": the call itself, counted. */
const isApposed = (doc: Tokenised, { frames }: Draft, { sentence, from }: Telling['frame']): boolean =>
  frames.some((frame) => frame.sentence === sentence && frame.from < from) &&
  APPOSED.test(phraseIn(doc, backFrom(doc, from, 6), from));
const APPOSED = /(?:,|\bin|, in) (?:their|the) (?:very )?(?:first|second|third|fourth|latest)(?: [\w-]+)*$/;

/** "A, B hold talks" as the headline of a call, "the talks" for a call told of before. */
const TALKING = /^noun:(?:talks|discussions?|consultations|conversations?|negotiations)$/;
