import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { AmongDrafts } from '../among-drafts.ts';
import type { Draft } from '../draft.ts';
import { areAmong } from '../party.ts';

const TALKS = /^noun:(?:consultations|talks|discussions|negotiations|dialogue)$/;

/** "A and B spoke by telephone. A also held consultations with B on trade": talks of no other time or place were on that call. */
export function isOnTheCall({ draft, drafts, doc }: AmongDrafts): boolean {
  const [frame, another] = draft.frames;
  if (another || !TALKS.test(frame!.rule) || draft.channel === 'phone' || draft.status !== 'held')
    return false;
  if (draft.place || frame!.background || isInTheRoom(doc, frame!)) return false;
  return drafts.some(
    (call) =>
      call !== draft &&
      call.kind === 'call' &&
      call.status === 'held' &&
      call.frames[0]!.from < frame!.from &&
      (draft.told === null || draft.told.start === call.told?.start) &&
      goesOn(doc, frame!, call) &&
      areAmong(draft.parties, call.parties),
  );
}

/** "held talks with B in person", "at the congress": where no call takes place. */
const isInTheRoom = (doc: Tokenised, { sentence }: Frame): boolean =>
  IN_THE_ROOM.test(phraseIn(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to));
const IN_THE_ROOM =
  /\b(?:in person|in-person|face to face|face-to-face|at (?:the|a|an) (?!same|end|request|start|time|initiative|invitation|moment|beginning)|on the (?:sidelines|margins))/;

/** Told in the next sentence, or as one thing more. */
const goesOn = (doc: Tokenised, { sentence, from }: Frame, { frames }: Draft): boolean =>
  frames.some((frame) => frame.sentence <= sentence && sentence - frame.sentence <= 1) ||
  someWord(doc, backFrom(doc, from, TO_ALSO), from, GOING_ON);
/** "also held long and frank talks" has no more words. */
const TO_ALSO = 6;
const GOING_ON = wordSet('also his her their');
