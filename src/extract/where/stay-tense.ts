import type { Sentence, Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';
import type { Stay } from './stay.ts';
import { VISIT_NOUN } from './stay-goal.ts';

const RETURNED = /\b(?:returned|returns|back|home|flew|arrived)\b/;
const PAST = /^(?:recent|last|previous|earlier|former|historic|first-ever)$/;
const COMING =
  /^(?:will|shall|due|scheduled|plans|planned|planning|expected|upcoming|forthcoming|next|intends|would|slated|set)$/;

/** When the stay that a word at `i` tells of was or will be, by the words around it. */
export function timeOf(doc: Tokenised, { from, to }: Sentence, i: number): Stay['time'] {
  const { lower } = doc.tokens[i]!;
  // "She is due in Oslo on Friday"
  if (lower === 'due') return 'planned';
  // "left Oslo after talks": they were there; "left for Oslo" may be told before and after.
  if (LEFT.test(lower) && !isForward(doc, i, to)) return 'held';
  if ((LEFT.test(lower) || lower === 'head') && isToCome(doc, from, i)) return 'planned';
  if (LEFT.test(lower) || /^(?:proceeding|heading|headed)$/.test(lower)) return 'open';
  const noun = lower === 'visits' && doc.tokens[i + 1]?.lower === 'to';
  if (/^(?:travels|flies|heads|goes|arrives|visits|proceeds)$/.test(lower) && !noun) return 'open';
  if (doc.tokens[i - 1]?.lower === 'before') return 'open';
  if (isProgressive(doc, i) && isAhead(doc, i, to)) return 'planned';
  if (VISIT_NOUN.test(lower) && ANNOUNCES.test(phraseIn(doc, Math.max(from, i - TO_ANNOUNCING), i)))
    return 'planned';
  if (VISIT_NOUN.test(lower) && PREPARES.test(phraseIn(doc, Math.max(from, i - TO_PREPARING), i)))
    return 'planned';
  for (let k = i - 1; k >= Math.max(from, i - 7); k--) {
    const word = doc.tokens[k]!.lower;
    if (/^[;:]$/.test(word)) break;
    if (COMING.test(word)) return 'planned';
    if (PAST.test(word) || word === 'had') return 'past';
    // "returned on Sunday from a tour of X"
    if (word === 'from' && RETURNED.test(phraseIn(doc, Math.max(from, k - 5), k))) return 'past';
  }
  if (
    /^(?:visit|visiting|travel|arrive|fly|proceed|return)$/.test(lower) &&
    doc.tokens[i - 1]?.lower === 'to'
  )
    return 'open';
  return VISIT_NOUN.test(lower) && announced(doc, i + 1, to) ? 'planned' : 'held';
}

/** "is pleased to announce the official visit to X of B". */
const ANNOUNCES = /\bannounc(?:e|es|ing) (?:the|an?)(?: (?!during\b|after\b|on\b|in\b)[\w-]+){0,3}$/;
const TO_ANNOUNCING = 5;
/** "preparations for the King's state visit". */
const PREPARES = /\bprepar(?:ations?|ing|e|ed) (?:for|of)(?: [\w’'-]+){0,7}$/;
const TO_PREPARING = 10;

/** "will leave on Saturday for", "was to leave for", "is to head for". */
const isToCome = (doc: Tokenised, from: number, i: number): boolean =>
  /\b(?:will|shall|(?:is|are|was|were|due|scheduled|expected|set|slated) to)(?: \w+)?$/.test(
    phraseIn(doc, Math.max(from, i - 4), i),
  );

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

const LEFT = /^(?:left|leave|leaves|leaving|depart|departs|departed)$/;

/** "left on Monday for Oslo". */
const isForward = ({ tokens }: Tokenised, i: number, end: number): boolean =>
  tokens.slice(i + 1, Math.min(end, i + 6)).some(({ lower }) => lower === 'for');

/** "his visit to B, planned for the autumn, will take place". */
function announced({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 9); k++)
    if (/^(?:will|planned|scheduled|slated|due)$/.test(tokens[k]!.lower)) return true;
  return false;
}

/** "for his visit to B last year", "the visit to B two months ago": told of from a later day. */
export function bygone(doc: Tokenised, from: number, to: number): boolean {
  const behind = phraseIn(doc, from, Math.min(to, from + 9));
  return /\b(?:last (?!week\b)\w+|\w+ (?:years|months) ago|earlier (?:this|that) year|the (?:previous|preceding) year)\b/.test(
    behind,
  );
}
