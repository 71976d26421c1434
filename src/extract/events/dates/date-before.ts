import { isWhenTheyMeet } from '../../frames/channels.ts';
import type { Frame } from '../../frames/frame.ts';
import { DISCLOSED, SAID } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';
import { isOfArrival, isOfAside, isOfCancelling, isSaidThere } from './date-of-other.ts';

const MAKES_KNOWN = new Set([...SAID, ...DISCLOSED]);

/** A date before the frame: "said on Friday that A will meet B" dates the saying. */
export function ownsBefore(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  const { from, to } = hit;
  for (let i = to; i < frame.from; i++) {
    if (tokens[i]!.text === '(') i = pastBracket(tokens, i, frame.from);
    if (tokens[i]!.text === ';') return false;
  }
  if (isOfEnd(tokens, frame, hit)) return false;
  if (isBeforeOther(doc, frame, to) || isOfCall(doc, frame)) return false;
  if (
    isInRelative(doc, frame, from, to) ||
    isOfWhoArrived(doc, frame, hit) ||
    isOfArrival(tokens, hit, frame)
  )
    return false;
  // "on Thursday scrapped a meeting": the day of the cancelling.
  if (frame.status === 'cancelled' && isOfCancelling(tokens, hit, frame)) return false;
  // "In a statement today, the ministry said A would meet B", "A statement on Friday said".
  if (
    frame.status === 'planned' &&
    (MAKES_KNOWN.has(wordAt(doc, to)) || isOfStatement(doc, hit) || isOfIssuing(doc, hit))
  )
    return false;
  if (frame.status === 'planned' && isOfAccord(tokens, hit, frame)) return false;
  // "discussed on Friday the agenda of the meeting of A and B": the day of who prepares it.
  if (frame.status === 'planned' && PREPARED.test(phraseIn(doc, to, frame.from))) return false;
  if (isOfOccasionAfter(doc, frame, hit) || isOfAside(tokens, from)) return false;
  if (isOfCommenting(doc, frame, hit)) return false;
  // Not who spoke in the sentence before.
  const first = doc.sentences[frame.sentence]!.from;
  const said = [from - 1, from - 2, from - 3].some((i) => i >= first && MAKES_KNOWN.has(wordAt(doc, i)));
  // "added that on Friday A will meet B": of what was said.
  if (THAT_ON.test(phraseIn(doc, Math.max(first, from - 2), from))) return true;
  return !(
    (said || isTold(tokens, first, from) || isSaidThere(tokens, first, from)) &&
    ((tokens[to]?.lower === 'that' && !isAfter(doc, frame)) || frame.status === 'planned')
  );
}

/** "held talks on Monday ahead of the meeting between A and B", "spoke on Monday before a trip by A, where he will meet B". */
function isBeforeOther(doc: Tokenised, { from, status }: Frame, behind: number): boolean {
  const between = phraseIn(doc, behind, from);
  return (
    /\bahead of\b/.test(between) ||
    LONG_AFTER.test(between) ||
    (status === 'planned' && BEFORE_TRIP.test(between))
  );
}
/** "met A on Tuesday, two years after they met in Oslo"; "a month after he was sworn in, A met B" closes the clause before. */
const LONG_AFTER = /\b(?:weeks?|months?|years?) (?:after|since) (?:he|she|they|the two)\b[^,]*$/;
/** "discussed it by phone on Monday and when they met in Oslo": the day of the call. */
const isOfCall = (doc: Tokenised, { kind, from, sentence }: Frame): boolean =>
  kind === 'meeting' &&
  isWhenTheyMeet(doc, from) &&
  someWord(doc, doc.sentences[sentence]!.from, from, BY_PHONE);
const BY_PHONE = wordSet('phone telephone telephoned phoned');
const BEFORE_TRIP = /\bbefore (?:an?|the|his|her)\b.* (?:where|when) (?:he|she|they)\b/;

const PREPARED =
  /\b(?:agenda|preparations|arrangements|details|programme|program|groundwork) (?:of|for)(?: [\w-]+){0,4}$/;

const THAT_ON = /\bthat(?: on)?$/;

/** "On Saturday, C told reporters that she was encouraged by the talks between A and B", "C on Saturday praised the meeting of A and B": the day of who speaks of them. */
function isOfCommenting(
  doc: Tokenised,
  { rule, sides, from, status }: Frame,
  { to }: TimeExpression,
): boolean {
  if (status !== 'held' || !rule.startsWith('noun:')) return false;
  if (!someWord(doc, backFrom(doc, from, TO_THE), from, THE)) return false;
  const behind = sides.every(({ mentions }) => mentions.every((mention) => mention.from > from));
  return behind && sides.length > 0 && someWord(doc, to, from, COMMENTS);
}
/** "the surprise" before the noun. */
const TO_THE = 4;
const THE = wordSet('the');
const COMMENTS = wordSet(
  'told praised welcomed hailed condemned criticised criticized denounced encouraged applauded commended deplored lauded dismissed',
);

/** "met on Monday and agreed to meet again", "agreed on Monday to meet": the day on which they agreed. */
const isOfAccord = (tokens: Tokenised['tokens'], { from, to }: TimeExpression, frame: Frame): boolean =>
  tokens
    .slice(Math.max(0, from - 2), frame.from)
    .some(({ lower }) => /^(?:agreed|decided|vowed|pledged|promised)$/.test(lower)) && to <= frame.from;

/** "In a statement on Friday, the ministry said A will meet B": not "Tomorrow, said A, she will". */
const isOfStatement = (doc: Tokenised, { from, to }: TimeExpression): boolean =>
  wordAt(doc, to) === ',' && IN_STATEMENT.test(phraseIn(doc, Math.max(0, from - 6), from));
/** "A statement issued on Tuesday by the ministry said A will meet B": the day of the statement. */
const isOfIssuing = (doc: Tokenised, { from }: TimeExpression): boolean =>
  /\b(?:statement|release|communique|communiqué|invitation|tweet|post) (?:issued|released|published|made|sent|posted)(?: (?:on|late|early))*$/.test(
    phraseIn(doc, Math.max(0, from - 5), from),
  );
const IN_STATEMENT =
  /\b(?:in|through|via) (?:an?|the|its|his|her) (?:(?:press|news|written|brief|joint|short) )?(?:statement|release|tweet|post|communique|communiqué|message)(?: issued| released)?(?: on| late| early)*$/;

/** "Prior to the forum on 22 March, A will meet B": the day of what comes then. */
function isOfOccasionAfter(doc: Tokenised, frame: Frame, { from, to }: TimeExpression): boolean {
  const start = doc.sentences[frame.sentence]!.from;
  const opening = phraseIn(doc, start, start + 2);
  if (!/^(?:prior to|ahead of|before the|before attending)$/.test(opening) || from - start > OPENING)
    return false;
  return doc.tokens.slice(to, frame.from).some(({ text }) => text === ',');
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

/** "The minister who arrived here on Sunday also met B": when he came, unless "and" joins the two. */
const isOfWhoArrived = (doc: Tokenised, { rule, from: at }: Frame, { from, to }: TimeExpression): boolean =>
  rule.startsWith('verb:') &&
  WHO_ARRIVED.test(phraseIn(doc, backFrom(doc, from, TO_WHO), from)) &&
  !someWord(doc, to, at, AND);
const WHO_ARRIVED = /[^,] who (?:(?:had|has) )?(?:arrived|arrives|came|flew|landed)\b(?: [\w'’-]+)*$/;
const TO_WHO = 9;
const AND = wordSet('and');

/** "who is in India on her first visit home after taking over as chair in" has no more words. */
const LONGEST_ASIDE = 26;

/** "A, who took office in May, met B", "A, on his first visit since B resigned in May, met C": the date of an aside between commas. */
function isInRelative({ tokens, sentences }: Tokenised, frame: Frame, from: number, to: number): boolean {
  if (!tokens.slice(to, Math.min(frame.from, to + 16)).some(({ text }) => text === ',')) return false;
  for (let i = from - 1; i > Math.max(sentences[frame.sentence]!.from, from - LONGEST_ASIDE); i--) {
    if (tokens[i]!.text === ',') return false;
    if (tokens[i]!.lower === 'since') return true;
    // "A, back from Oslo where he saw B on Sunday, received C"
    if (tokens[i]!.lower === 'where' && tokens[frame.from - 1]!.text === ',') return true;
    if (/^(?:who|whose|which|whom)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ',';
  }
  return false;
}
