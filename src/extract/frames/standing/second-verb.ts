import { SCHEDULED } from '../../lexicon/planned-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { standingOfInfinitive } from './infinitive.ts';
import { PLANNED, type Standing } from './standing.ts';

/** What a second verb tells by the auxiliary or the "to" of the first, which serve both; `null` where it has none of them. */
export function standingOfSecond(doc: Tokenised, from: number, verb: number): Standing | null {
  if (BARE_FORMS.has(wordAt(doc, verb)) && sharesFuture(doc, from, verb)) return PLANNED;
  const shared = sharedInfinitive(doc, from, verb);
  return shared === null ? null : standingOfInfinitive(doc, from, shared);
}

const BARE_FORMS = wordSet(
  'meet receive visit welcome host hold speak call have pay sign co-chair attend participate join take',
);
const ANOTHER_CLAUSE = wordSet('; : that who which because');
const REFUSALS = wordSet('not never');
/** So far before a second verb the auxiliary or the "to" of the first stands. */
const TO_SHARED = 24;

/** "will arrive on Saturday and meet": the auxiliary of the first verb serves the second. */
function sharesFuture(doc: Tokenised, from: number, verb: number): boolean {
  if (wordAt(doc, verb - 1) === 'to') return false;
  const first = beforeRelative(doc, from, verb);
  for (let i = first; i >= Math.max(from, first - TO_SHARED); i--) {
    const word = wordAt(doc, i);
    if (word === 'will' || word === 'shall') return !REFUSALS.has(wordAt(doc, i + 1));
    if (ANOTHER_CLAUSE.has(word)) return false;
    // "is scheduled to call on A and hold talks with B"
    if (word === 'to' && (SCHEDULED.has(wordAt(doc, i - 1)) || IS.has(wordAt(doc, i - 1)))) return true;
  }
  return false;
}

/** "will meet A, who has just arrived, and have lunch with B": the token before the clause that the comma closes. */
function beforeRelative(doc: Tokenised, from: number, verb: number): number {
  if (wordAt(doc, verb - 1) !== 'and' || wordAt(doc, verb - 2) !== ',') return verb - 1;
  for (let i = verb - 3; i > Math.max(from, verb - TO_SHARED); i--) {
    if (wordAt(doc, i) === ';') break;
    if (RELATIVES.has(wordAt(doc, i)) && wordAt(doc, i - 1) === ',') return i - 2;
  }
  return verb - 1;
}
const RELATIVES = wordSet('who which whose');

const IS = wordSet('is are');

const BARE_PURPOSES = wordSet('exchange discuss review confer consult meet');
/** Where nothing but words of the first verb stand between. */
const TO_PURPOSE = 8;

/** "was to meet A and have lunch with B", "an opportunity to share news and exchange views": the "to" that governs both; `null` where none does. */
function sharedInfinitive(doc: Tokenised, from: number, verb: number): number | null {
  if (wordAt(doc, verb - 1) !== 'and') return null;
  const isBare = BARE_FORMS.has(wordAt(doc, verb));
  let isPurpose = BARE_PURPOSES.has(wordAt(doc, verb));
  const first = Math.min(verb - 2, beforeRelative(doc, from, verb));
  for (let i = first; (isBare || isPurpose) && i >= Math.max(from, first - TO_SHARED); i--) {
    const { lower, cap, kind } = doc.tokens[i]!;
    if (lower === 'to' && ((isBare && BARE_FORMS.has(wordAt(doc, i + 1))) || isPurpose)) return i;
    if (ANOTHER_CLAUSE.has(lower)) return null;
    if (cap || kind !== 'word' || verb - i >= TO_PURPOSE) isPurpose = false;
  }
  return null;
}
