import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';
import { endOfAside } from '../../where/aside.ts';
import { AUXILIARY, endsAt, OCCASION } from './date-owned.ts';

/** The token with which an aside, or a further verb of the same day, ends that begins at token `i`; `null` where none does. */
function pastAside({ tokens }: Tokenised, i: number, date: number): number | null {
  const { lower, text } = tokens[i]!;
  if (text === ',') return closeOfRelative(tokens, i, date) ?? endOfAside(tokens, i, date);
  // "met B and signed the accord in Oslo yesterday": on one day.
  return lower === 'and' && tokens[i + 1]?.lower === 'signed' ? i + 1 : null;
}

/** A date behind the frame: no clause of its own, no reporting verb, no other occasion stands between. */
export function ownsBehind(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  if (opensNext(tokens, frame, hit)) return false;
  const told = { purpose: false, another: false, occasion: false };
  for (let i = frame.to; i < hit.from; i++) {
    const past = pastAside(doc, i, hit.from);
    if (past !== null) i = past;
    else if (
      endsAt(tokens[i]!.word).some((ends) => ends(doc, i, frame, hit)) ||
      isOfWhatWasTold(doc, i, frame, hit, told)
    )
      return false;
  }
  return true;
}

/** What was told between the frame and a token: what the meeting was for, another clause, another occasion. */
interface Told {
  purpose: boolean;
  another: boolean;
  occasion: boolean;
}

/** Is the date that of the purpose, clause or occasion told before token `i`? Notes what the token begins. */
function isOfWhatWasTold(
  doc: Tokenised,
  i: number,
  frame: Frame,
  { from }: TimeExpression,
  told: Told,
): boolean {
  const word = wordAt(doc, i);
  // "talks will resume, and B will visit Zenda next year"
  told.another ||= word === ',' && wordAt(doc, i + 1) === 'and';
  told.purpose ||= PREPARES.test(word) || (word === 'to' && MATTERS.test(wordAt(doc, i + 1)));
  // "held discussions on the summit scheduled for July"
  told.occasion ||= OCCASION.test(word) && i > frame.to;
  return (
    (told.another && i > frame.to + 2 && AUXILIARY.test(word)) ||
    // "discussed plans for a port in talks with B on Monday": of those talks.
    (told.purpose && OCCASION.test(word) && from - i <= 5 && !/^(?:in|during)$/.test(wordAt(doc, i - 1))) ||
    (told.occasion && frame.status === 'held' && isSetFor(doc.tokens, i))
  );
}
const MATTERS = /^(?:lay|pave|discuss|address|review|talk|prepare|follow|mark|explore|examine)$/;

/** "will be received by A and on Friday she will meet B": the day with which the next clause opens. */
const opensNext = (tokens: Tokenised['tokens'], frame: Frame, { from, to }: TimeExpression): boolean => {
  const and = tokens[from - 1]?.lower === 'on' ? from - 2 : from - 1;
  return (
    and > frame.to &&
    tokens[and]!.lower === 'and' &&
    /^(?:he|she|they|will|would)$/.test(tokens[to]?.lower ?? '')
  );
};

/** "scheduled for", "taking place from". */
const isSetFor = (tokens: Tokenised['tokens'], i: number): boolean =>
  /^(?:scheduled|slated|planned|due)$/.test(tokens[i]!.lower) ||
  (tokens[i]!.lower === 'taking' && tokens[i + 1]?.lower === 'place');

/** As many words as may stand between the comma that closes a relative clause and a date behind it ("in the afternoon of"). */
const TO_DATE = 5;

/** "met B, who is on a visit here, in the afternoon of May 5": the comma that ends the clause, where the date follows it. */
function closeOfRelative(tokens: Tokenised['tokens'], comma: number, date: number): number | null {
  if (!/^(?:who|whose|which)$/.test(tokens[comma + 1]?.lower ?? '')) return null;
  for (let i = date - 1; i > Math.max(comma, date - 1 - TO_DATE); i--) {
    if (tokens[i]!.text === ',') return i;
    if (
      !/^(?:on|in|at|the|late|early|of|afternoon|morning|evening|this|yesterday|today)$/.test(
        tokens[i]!.lower,
      )
    )
      return null;
  }
  return null;
}

const PREPARES = /^(?:preparing|preparations|prepared|arrangements|plans|reviewed|agenda)$/;
