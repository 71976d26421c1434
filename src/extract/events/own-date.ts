import type { Frame } from '../frames/frame.ts';
import type { Tokenised } from '../sentences.ts';
import type { TimeExpression } from '../when/expression.ts';
import { endOfAside } from '../where/aside.ts';
import { takesPlace } from '../where/belonging.ts';
import { backFrom, someWord, wordSet } from '../words.ts';
import { isMade, isOfArrival, isOfAside, isOfCancelling, isSaidThere } from './date-of-other.ts';

const BEFORE_DATE = /^(?:since|until|till|before|after|by|than|of)$/;
/** Words behind a date that do not make it a modifier ("the July 14 strike"). */
const AFTER_DATE =
  /^(?:in|at|to|with|and|on|for|of|by|during|as|the|a|an|where|when|which|who|from|after|before|that|but|morning|afternoon|evening|night|local|via|over|between|following|about|discussed|met|said|told|received|held|had|amid|he|she|they|it|is|was|will|also|called|spoke|through|under|ahead|while|until|his|her|their|its|chaired|hosted|attended|visited|arrived|paid|gave|made|welcomed|alongside|here|there|together|separately|aboard|near|inside|outside|without|within|again|against|into|upon|not|or)$/;
const OCCASION =
  /^(?:meeting|meetings|talks|summit|call|calls|visit|conversation|session|round|negotiations|consultations|audience|conference|discussions|trip|encounter|dialogue)$/;
/** Between a frame and a date behind it: what stands there owns the date. */
const OWNERS =
  /^(?:which|that|who|whom|whose|when|where|while|because|since|after|before|until|if|although|said|says|told|announced|reported|added|declared|tweeted|posted|wrote|signed|killed|appointed|elected|adopted|launched|arrested|seized|captured|detained|sworn|imposed|inaugurated|invaded|attacked|recognised|recognized|voted|died|born|fired)$/;

/** "when the two leaders last met" has no more words before its verb. */
const TO_WHEN = 7;

/** Is a date of a sentence the one of a frame in it, not of what else the sentence tells? */
export function belongs(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  const { from, to } = hit;
  if (hit.forward) return from < frame.from && frame.from - to < 25 && !isOfOpening(doc, frame, hit);
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to];
  const partOfDay = /^(?:morning|evening|afternoon|night|eve)$/.test(tokens[from - 2]?.lower ?? '');
  // "their first summit since March, when they met": the month of that.
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'when' && frame.from > to)
    return frame.from - to <= TO_WHEN;
  if (BEFORE_DATE.test(before) && !(before === 'of' && (from - 1 === frame.to || partOfDay))) return false;
  if (/^['’]s?$/.test(next?.text ?? '')) return frame.from > to && frame.from - to <= 4;
  const modifies = next && next.kind === 'word' && !next.cap && !AFTER_DATE.test(next.lower);
  const determined = /^(?:the|a|an|his|her|their|its|this|last)$/.test(before) || /^['’]s?$/.test(before);
  if (modifies && determined && !/^(?:this|last)$/.test(before) && !isOfStay(tokens, hit))
    return frame.from >= to && frame.from - to <= 3;
  return from >= frame.to ? ownsBehind(doc, frame, hit) : ownsBefore(doc, frame, hit);
}

/** "met B during his May 5-8 visit": the days of the stay, of which the meeting was one. */
const isOfStay = (tokens: Tokenised['tokens'], { from, to }: TimeExpression): boolean =>
  tokens[from - 2]?.lower === 'during' && /^(?:visit|trip|stay|tour)$/.test(tokens[to]?.lower ?? '');

/** "A day after A had met B, C met D": the day before is that of the opening clause. */
const isOfOpening = ({ tokens, sentences }: Tokenised, frame: Frame, { from, to }: TimeExpression): boolean =>
  from === sentences[frame.sentence]!.from &&
  tokens
    .slice(to, frame.from)
    .some(({ text, cap }, i) => text === ',' && !cap && tokens[to + i + 1]?.kind === 'word');

const OF_OCCASION =
  /^(?:summit|conference|meeting|session|forum|talks|elections?|assembly|games|fair|congress)$/;

/** A date behind the frame: no clause of its own, no reporting verb, no other occasion stands between. */
function ownsBehind({ tokens }: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { from, rule } = hit;
  if (opensNext(tokens, frame, hit)) return false;
  let purpose = false;
  let another = false;
  let toCome = false;
  for (let i = frame.to; i < from; i++) {
    const { lower, text, cap } = tokens[i]!;
    if (text === ';') return false;
    // "will discuss preparations for the summit to be held in Oslo in May"
    if (
      lower === 'to' &&
      i > frame.to + 2 &&
      OF_OCCASION.test(tokens[i - 1]!.lower) &&
      /^to be (?:held|hosted)/.test(words(tokens, i, 3))
    )
      return false;
    const close = text === ',' ? (closeOfRelative(tokens, i, from) ?? endOfAside(tokens, i, from)) : null;
    if (close !== null) {
      i = close;
      continue;
    }
    // "met B and signed the accord in Oslo yesterday": on one day.
    if (lower === 'and' && tokens[i + 1]?.lower === 'signed') {
      i++;
      continue;
    }
    if (isMade(tokens, i) && i > frame.to) return false;
    if (
      OWNERS.test(lower) &&
      !cap &&
      (i > frame.to || lower === 'since') &&
      !(lower === 'which' && takesPlace(tokens, i)) &&
      // "met the newly elected president on Monday"
      tokens[i - 1]?.lower !== 'newly' &&
      // "will meet B before leaving for Oslo later in the day"
      !(lower === 'before' && rule === 'date:beside' && /ing$/.test(tokens[i + 1]?.lower ?? '')) &&
      !thenVisited(tokens, i)
    )
      return false;
    // "A, who attended the talks, will see B in May"
    if (text === ',' && frame.anaphoric && /^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    // "talks will resume, and B will visit Zenda next year"
    another ||= text === ',' && tokens[i + 1]?.lower === 'and';
    if (another && i > frame.to + 2 && /^(?:will|would)$/.test(lower)) return false;
    // "at a meeting with B, A spoke of the consultations held in March"
    if (lower === 'held' && i > frame.to + 2 && OCCASION.test(tokens[i - 1]!.lower)) return false;
    // "held talks but agreed to meet in May"
    if (lower === 'but' && /ed$|^(?:will|would|is|are)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    // "saw A and is to meet B today"
    if (lower === 'and' && /^(?:is|are|will|was|were)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    // "met and talked with B on Thursday"
    if (lower === 'and' && /^(?:talked|conferred)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    if (lower === 'and' && /(?:ed|gave|told|said|paid)$/.test(tokens[i + 1]?.lower ?? '') && from - i > 6)
      return false;
    if (
      lower === 'to' &&
      /^(?:discuss|address|review|talk|prepare|follow|mark|explore|examine)$/.test(tokens[i + 1]?.lower ?? '')
    )
      purpose = true;
    // "The talks were preceded by a meeting of officials yesterday"
    // "met the leaders ahead of a summit in Oslo in May"
    if (lower === 'ahead' && tokens[i + 1]?.lower === 'of' && rule === 'date:month') return false;
    if (/^(?:preceded|followed)$/.test(lower) && tokens[i + 1]?.lower === 'by') return false;
    if (PREPARES.test(lower)) purpose = true;
    if (purpose && OCCASION.test(lower) && from - i <= 5) return false;
    // "discussed topics that they would address at the meeting on Monday"
    if (/^(?:will|would)$/.test(lower) && frame.status === 'held' && i > frame.to) return false;
    // "held discussions on the summit scheduled for July"
    toCome ||= OCCASION.test(lower) && i > frame.to;
    if (toCome && frame.status === 'held' && isSetFor(tokens, i)) return false;
  }
  return true;
}

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

/** "discussed it when B visited the capital in March": that was when. */
const thenVisited = (tokens: Tokenised['tokens'], i: number): boolean =>
  tokens[i]!.lower === 'when' &&
  tokens
    .slice(i + 1, i + 9)
    .some(({ lower }) => /^(?:visited|met|came|travelled|traveled|hosted|received)$/.test(lower));

const PREPARES = /^(?:preparing|preparations|prepared|arrangements|plans|reviewed|agenda)$/;

const words = (tokens: Tokenised['tokens'], from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map(({ lower }) => lower)
    .join(' ');

/** A date before the frame: "said on Friday that A will meet B" dates the saying. */
function ownsBefore(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  const { from, to } = hit;
  for (let i = to; i < frame.from; i++) {
    if (tokens[i]!.text === '(') i = pastBracket(tokens, i, frame.from);
    if (tokens[i]!.text === ';') return false;
  }
  if (isOfEnd(tokens, frame, hit)) return false;
  // "held talks on Monday ahead of the meeting between A and B"
  if (
    tokens
      .slice(to, frame.from)
      .some(({ lower }, i) => lower === 'ahead' && tokens[to + i + 1]?.lower === 'of')
  )
    return false;
  if (isInRelative(doc, frame, from, to) || isOfArrival(tokens, hit, frame)) return false;
  // "on Thursday scrapped a meeting": the day of the cancelling.
  if (frame.status === 'cancelled' && isOfCancelling(tokens, hit, frame)) return false;
  // "In a statement today, the ministry said A would meet B", "A statement on Friday said".
  if (
    frame.status === 'planned' &&
    (/^(?:said|says|announced|confirmed)$/.test(tokens[to]?.lower ?? '') || isOfStatement(tokens, hit))
  )
    return false;
  if (frame.status === 'planned' && isOfAccord(tokens, hit, frame)) return false;
  if (isOfOccasionAfter(doc, frame, hit) || isOfAside(tokens, from)) return false;
  // Not who spoke in the sentence before.
  const first = doc.sentences[frame.sentence]!.from;
  const said = [from - 1, from - 2, from - 3].some(
    (i) =>
      i >= first &&
      /^(?:said|says|announced|confirmed|told|reported|disclosed|stated)$/.test(tokens[i]?.lower ?? ''),
  );
  return !(
    (said || isTold(tokens, first, from) || isSaidThere(tokens, first, from)) &&
    ((tokens[to]?.lower === 'that' && !isAfter(doc, frame)) || frame.status === 'planned')
  );
}

/** "met on Monday and agreed to meet again", "agreed on Monday to meet": the day on which they agreed. */
const isOfAccord = (tokens: Tokenised['tokens'], { from, to }: TimeExpression, frame: Frame): boolean =>
  tokens
    .slice(Math.max(0, from - 2), frame.from)
    .some(({ lower }) => /^(?:agreed|decided|vowed|pledged|promised)$/.test(lower)) && to <= frame.from;

/** "In a statement on Friday, the ministry said A will meet B": not "Tomorrow, said A, she will". */
const isOfStatement = (tokens: Tokenised['tokens'], { from, to }: TimeExpression): boolean =>
  tokens[to]?.text === ',' && IN_STATEMENT.test(words(tokens, Math.max(0, from - 6), Math.min(from, 6)));
const IN_STATEMENT =
  /\b(?:in|through|via) (?:an?|the|its|his|her) (?:(?:press|news|written|brief|joint|short) )?(?:statement|release|tweet|post|communique|communiqué|message)(?: issued| released)?(?: on| late| early)*$/;

/** "Prior to the forum on 22 March, A will meet B": the day of what comes then. */
function isOfOccasionAfter(
  { tokens, sentences }: Tokenised,
  frame: Frame,
  { from, to }: TimeExpression,
): boolean {
  const start = sentences[frame.sentence]!.from;
  const opening = words(tokens, start, 2);
  if (!/^(?:prior to|ahead of|before the|before attending)$/.test(opening) || from - start > OPENING)
    return false;
  return tokens.slice(to, frame.from).some(({ text }) => text === ',');
}
/** "Prior to the Bali Process forum on" has no more words. */
const OPENING = 10;

/** "said on Monday that ties were good after he met B", "after talks with B": right after that. */
const isAfter = (doc: Tokenised, { from, status }: Frame): boolean =>
  status === 'held' && someWord(doc, backFrom(doc, from, 3), from, AFTER);
const AFTER = wordSet('after following');

/** "told Northern News on Monday": behind the verb of telling nothing but a name. */
function isTold(tokens: Tokenised['tokens'], first: number, date: number): boolean {
  let at = tokens[date - 1]?.lower === 'on' ? date - 2 : date - 1;
  while (
    at > first &&
    date - at < TO_TOLD &&
    (tokens[at]!.cap || /^(?:reporters|the|newsmen)$/.test(tokens[at]!.lower))
  )
    at--;
  return /^(?:told|tells)$/.test(tokens[at]?.lower ?? '');
}
const TO_TOLD = 8;

/** The token that closes the bracket opened at `at`, or `at` where none does. */
function pastBracket(tokens: Tokenised['tokens'], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (tokens[i]!.text === ')') return i;
  return at;
}

const ENDED = /^(?:concluded|ended|completed|wrapped|returned|finished)$/;

/** "today concluded a visit during which she met B": the day on which the visit ended. */
function isOfEnd(tokens: Tokenised['tokens'], frame: Frame, { from, to }: TimeExpression): boolean {
  let during = to;
  while (
    during < frame.from &&
    !(tokens[during]!.lower === 'during' && tokens[during + 1]?.lower === 'which')
  )
    during++;
  return (
    during < frame.from && tokens.slice(Math.max(0, from - 3), during).some(({ lower }) => ENDED.test(lower))
  );
}

/** "who is in India on her first visit home after taking over as chair in" has no more words. */
const LONGEST_ASIDE = 26;

/** "A, who took office in May, met B", "A, on his first visit since B resigned in May, met C": the date of an aside between commas. */
function isInRelative({ tokens, sentences }: Tokenised, frame: Frame, from: number, to: number): boolean {
  if (!tokens.slice(to, Math.min(frame.from, to + 16)).some(({ text }) => text === ',')) return false;
  for (let i = from - 1; i > Math.max(sentences[frame.sentence]!.from, from - LONGEST_ASIDE); i--) {
    if (tokens[i]!.text === ',') return false;
    if (tokens[i]!.lower === 'since') return true;
    if (/^(?:who|whose|which|whom)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ',';
  }
  return false;
}
