import type { Cast } from '../entities/entity.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { factOf } from '../vocabulary.ts';
import { wordsIn } from '../words.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { placeAt } from './places.ts';
import {
  ATTENDING,
  COPULA,
  DELEGATION,
  goalOf,
  MOTION,
  SPOKEN,
  VISIT_NOUN,
  VISIT_VERB,
} from './stay-goal.ts';

/** Someone's being at a place: a visit, a journey there, a return from it. */
export interface Stay {
  sentence: number;
  at: number;
  hit: PlaceHit;
  /** Entity of the visitor, where the words before name one. */
  visitor: number | null;
  /** `past`: an earlier visit, told as background. `open`: its words fit what was and what will be. */
  time: 'held' | 'planned' | 'past' | 'open';
  /** Only of what the sentence tells behind it. */
  onwards?: true;
}

const WISH =
  /^(?:invited|invite|invites|inviting|invitation|invitations|wish|wishes|wished|hope|hopes|hoped|want|wants|wanted|asked|urged|agreed|proposed|offered|interested|keen|possible|readiness|cancelled|canceled|postponed)$/;

/** The stay that a word at `i` tells of, or `null`. `mentions` are those of the sentence. */
function stayAt(
  doc: Tokenised,
  sentence: Sentence,
  i: number,
  context: PlaceContext,
  mentions: readonly Mention[],
  cast: Cast,
): Stay | null {
  const goal = goalOf(doc, sentence, i, context, mentions);
  if (!goal || wished(doc, sentence, i)) return null;
  if (VISIT_NOUN.test(doc.tokens[i]!.lower) && bygone(doc, i + 1, sentence.to)) return null;
  return {
    sentence: sentence.index,
    at: i,
    hit: { ...goal, rule: 'place:visit' },
    visitor: visitorOf(doc, sentence, i, mentions, cast),
    time: timeOf(doc, sentence, i),
    // "before proceeding to X", "will go on to X": what is told before happens earlier.
    ...((doc.tokens[i - 1]?.lower === 'before' || isOnwards(doc, i)) && { onwards: true as const }),
  };
}

const isOnwards = ({ tokens }: Tokenised, i: number): boolean =>
  tokens[i + 1]?.lower === 'on' && tokens[i + 2]?.lower === 'to';

/** "invited President A and his spouse to pay a state visit": so far before the visit stands the wish. */
const TO_WISH = 12;
const NEAR_WISH = 8;

/** An invitation to visit is no visit. */
function wished(doc: Tokenised, { from }: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - TO_WISH); k--) {
    const { lower, text } = doc.tokens[k]!;
    if (/^[;:]$/.test(text) || /^(?:who|which)$/.test(lower)) return false;
    if (
      lower === 'at' &&
      /^the$/.test(doc.tokens[k + 1]?.lower ?? '') &&
      /^invitation$/.test(doc.tokens[k + 2]?.lower ?? '')
    )
      return false;
    if (k < i - NEAR_WISH && !/^invit(?:ed|es|ing)$/.test(lower)) continue;
    if (
      WISH.test(lower) &&
      !(
        lower === 'invitation' &&
        /^(?:the|an)$/.test(doc.tokens[k - 1]?.lower ?? '') &&
        /^at$/.test(doc.tokens[k - 2]?.lower ?? '')
      )
    )
      return true;
  }
  return false;
}

function visitorOf(
  doc: Tokenised,
  { from }: Sentence,
  i: number,
  mentions: readonly Mention[],
  cast: Cast,
): number | null {
  // "A met B and will fly to X": of two verbs of one subject.
  if (AND_WILL.test(wordsIn(doc, Math.max(from, i - TO_AND), i).join(' '))) {
    const [subject] = mentions;
    return subject?.kind === 'person' ? (cast.of.get(subject)?.id ?? null) : null;
  }
  let found: Mention | null = null;
  for (const mention of mentions)
    if (
      mention.to <= i &&
      !(mention.to === i && mention.kind === 'office' && mention.country === null) &&
      (mention.kind === 'person' ||
        mention.kind === 'office' ||
        mention.kind === 'delegation' ||
        (mention.determiner === 'i' && cast.of.has(mention)))
    )
      found = mention;
  return found ? (cast.of.get(found)?.id ?? null) : null;
}

const TO_AND = 4;
const AND_WILL = /\band (?:will|would|is to|was to|is due to|was due to)(?: then| later| also)?$/;

const RETURNED = /\b(?:returned|returns|back|home|flew|arrived)\b/;
const PAST = /^(?:recent|last|previous|earlier|former|historic|first-ever)$/;
const COMING =
  /^(?:will|shall|due|scheduled|plans|planned|planning|expected|upcoming|forthcoming|next|intends|would|slated|set)$/;

function timeOf(doc: Tokenised, { from, to }: Sentence, i: number): Stay['time'] {
  const { lower } = doc.tokens[i]!;
  // "left Oslo after talks": they were there; "left for Oslo" may be told before and after.
  if (LEFT.test(lower) && !isForward(doc, i, to)) return 'held';
  if (LEFT.test(lower) || /^(?:proceeding|heading|headed)$/.test(lower)) return 'open';
  const noun = lower === 'visits' && doc.tokens[i + 1]?.lower === 'to';
  if (/^(?:travels|flies|heads|goes|arrives|visits|proceeds)$/.test(lower) && !noun) return 'open';
  if (doc.tokens[i - 1]?.lower === 'before') return 'open';
  if (isProgressive(doc, i) && isAhead(doc, i, to)) return 'planned';
  for (let k = i - 1; k >= Math.max(from, i - 7); k--) {
    const word = doc.tokens[k]!.lower;
    if (/^[;:]$/.test(word)) break;
    if (COMING.test(word)) return 'planned';
    if (PAST.test(word) || word === 'had') return 'past';
    // "returned on Sunday from a tour of X"
    if (word === 'from' && RETURNED.test(wordsIn(doc, Math.max(from, k - 5), k).join(' '))) return 'past';
  }
  if (
    /^(?:visit|visiting|travel|arrive|fly|proceed|return)$/.test(lower) &&
    doc.tokens[i - 1]?.lower === 'to'
  )
    return 'open';
  return VISIT_NOUN.test(lower) && announced(doc, i + 1, to) ? 'planned' : 'held';
}

/** "am travelling", "are visiting". */
const isProgressive = ({ tokens }: Tokenised, i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) && /^(?:am|is|are)$/.test(tokens[i - 1]?.lower ?? '');

/** "to Oslo next week", "to Oslo tomorrow". */
const isAhead = ({ tokens }: Tokenised, i: number, end: number): boolean =>
  tokens
    .slice(i + 1, Math.min(end, i + 16))
    .some(
      ({ lower }, k) =>
        lower === 'tomorrow' ||
        (lower === 'next' && /^(?:week|month|\w+day)$/.test(tokens[i + k + 2]?.lower ?? '')),
    );

const LEFT = /^(?:left|leave|leaves|leaving|departs|departed)$/;

/** "left on Monday for Oslo". */
const isForward = ({ tokens }: Tokenised, i: number, end: number): boolean =>
  tokens.slice(i + 1, Math.min(end, i + 6)).some(({ lower }) => lower === 'for');

/** "for his visit to B last year", "the visit to B two months ago": told of from a later day. */
function bygone(doc: Tokenised, from: number, to: number): boolean {
  const behind = wordsIn(doc, from, Math.min(to, from + 9)).join(' ');
  return /\b(?:last (?!week\b)\w+|\w+ (?:years|months) ago|earlier (?:this|that) year|the (?:previous|preceding) year)\b/.test(
    behind,
  );
}

/** "his visit to B, planned for the autumn, will take place". */
function announced({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 9); k++)
    if (/^(?:will|planned|scheduled|slated|due)$/.test(tokens[k]!.lower)) return true;
  return false;
}

const isCue = factOf((lower) =>
  [VISIT_NOUN, VISIT_VERB, MOTION, COPULA, SPOKEN, DELEGATION, ATTENDING, /^(?:back|in)$/].some((cue) =>
    cue.test(lower),
  ),
);

/** The stays of a sentence, in order. */
export function staysIn(
  doc: Tokenised,
  sentence: Sentence,
  context: PlaceContext,
  mentions: readonly Mention[],
  cast: Cast,
): Stay[] {
  const stays: Stay[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isCue(doc.tokens[i]!.word)) continue;
    const stay = stayAt(doc, sentence, i, context, mentions, cast);
    if (stay) stays.push(stay, ...furtherStays(doc, sentence, stay, context, mentions));
  }
  return stays;
}

/** No journey goes to more places in one sentence. */
const MAX_STOPS = 5;

/** "a visit to Doha, the State of Qatar, and to Tehran": the stops behind the first. */
function furtherStays(
  doc: Tokenised,
  sentence: Sentence,
  stay: Stay,
  context: PlaceContext,
  mentions: readonly Mention[],
): Stay[] {
  const stays: Stay[] = [];
  let at = stay.hit.to;
  while (stays.length < MAX_STOPS) {
    const next = nextStop(doc, at, sentence.to);
    const hit = next === null ? null : placeAt(doc, next, sentence.to, context, mentions, 'to');
    if (!hit) return stays;
    // A state behind its town is no further stop.
    if (hit.city || hit.country !== (stays.at(-1) ?? stay).hit.country)
      stays.push({ ...stay, hit: { ...hit, rule: 'place:visit' } });
    at = hit.to;
  }
  return stays;
}

/** The capital behind ", ", " and ", ", and to ", and behind the days of the stop before, at token `at`; `null` where the list has ended. */
function nextStop({ tokens }: Tokenised, at: number, end: number): number | null {
  let i = pastDays(tokens, at, end);
  const list = i;
  while (i < Math.min(end, list + 4) && /^(?:,|and|to|in|the|then|followed|by)$/.test(tokens[i]!.lower)) i++;
  return i > list && i < end && tokens[i]!.cap ? i : null;
}

const MAX_DAYS = 7;
const OF_DAYS = /^(?:from|on|to|and|until|between|–|-|,)$/;

/** "from 3 to 4 September": the token behind; `at` where no days stand. */
function pastDays(tokens: Tokenised['tokens'], at: number, end: number): number {
  let past = at;
  for (let i = at; i < Math.min(end, at + MAX_DAYS); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'number' || MONTHS[lower]) past = i + 1;
    else if (!OF_DAYS.test(lower)) break;
  }
  return past;
}
