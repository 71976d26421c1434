import { BE_FORMS, CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { CANCELLING, OCCASIONS } from '../../lexicon/planned-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { type InSentence, oneOf, phraseIn, someWord, wordAt, wordSet, wordsIn } from '../../text/words.ts';
import { EVENT_NOUN_PHRASES } from '../named-event.ts';
import { newDayIn } from './put-off.ts';

/**
 * Does the sentence call an event off, or put it off: "was cancelled", "called off", "will not take place"? Not the one
 * at token `event` where a clause behind it tells of another.
 */
export function cancelledIn(scene: InSentence, event?: number): boolean {
  const { doc, sentence } = scene;
  if (newDayIn(scene) !== null) return false;
  const end = event === undefined ? sentence.to : (otherCancelled(scene, event) ?? sentence.to);
  for (let i = sentence.from; i < end; i++) {
    const { word } = doc.tokens[i]!;
    if (
      (cancels(word) &&
        !isAsked(doc, i) &&
        !MAY_BE.test(phraseIn(doc, Math.max(sentence.from, i - 4), i)) &&
        !isOfAnother(doc, i, event) &&
        isOfEvent(scene, i) &&
        !(event !== undefined && i < event && opensAnother(doc, i, event))) ||
      (mayCancel(word) && isCalledOff(doc, i))
    )
      return true;
  }
  return false;
}

/** "are to meet on Friday, after a call that was planned for Monday was put off": where the clause of the other begins. */
function otherCancelled(scene: InSentence, event: number): number | null {
  const { doc, sentence } = scene;
  for (let i = event + 1; i < sentence.to; i++) {
    if (!BESIDE.has(wordAt(doc, i)) || !ANY.has(wordAt(doc, i + 1))) continue;
    const comma = wordAt(doc, i - 1) === ',' ? closeOf(scene, i) : null;
    if (comma !== null) return null;
    return namesEvent(scene, i + 2, Math.min(sentence.to, i + 2 + TO_OTHER)) ? i : null;
  }
  return null;
}

/** ", after the summit of ministers, has been cancelled": an aside, which a comma closes before what calls off. */
function closeOf({ doc, sentence }: InSentence, from: number): number | null {
  for (let i = from; i < sentence.to; i++) {
    if (cancels(doc.tokens[i]!.word) || mayCancel(doc.tokens[i]!.word)) return null;
    if (wordAt(doc, i) === ',') return i;
  }
  return null;
}

/** "cancels a visit to Zenda, likely to meet B soon", "has put off the trip, but will see B": what comes of it instead. */
function opensAnother(doc: Tokenised, from: number, event: number): boolean {
  for (let i = from + 1; i < event; i++)
    if (wordAt(doc, i) === ',' && (INSTEAD.has(wordAt(doc, i + 1)) || isAboutTo(doc, i + 1, event)))
      return true;
  return false;
}
const INSTEAD = wordSet('likely but will plans instead opting may');

/** ", set to meet B", but not the aside ", set for Friday, and talks with B", which tells of what is called off. */
function isAboutTo(doc: Tokenised, from: number, event: number): boolean {
  if (!ABOUT.has(wordAt(doc, from)) || someWord(doc, from, event, COMMA)) return false;
  for (let i = from; i < event; i++)
    if (wordAt(doc, i) === 'to' && doc.tokens[i + 1]!.kind === 'word' && !doc.tokens[i + 1]!.cap) return true;
  return false;
}
const ABOUT = wordSet('set due now to still');
const COMMA = wordSet(',');

const BESIDE = wordSet('after because since although though');
const ANY = wordSet('a an another previous earlier their the');
/** "a previously arranged phone call". */
const TO_OTHER = 5;

/** "asking him to postpone it", "refused to cancel the talks": nothing is called off yet. */
const isAsked = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at - 1) === 'to' && someWord(doc, at - 4, at - 1, ASKING);
const ASKING = wordSet('ask asked asking asks urge urged urging urges refused refuses wanted want');

/** "talks on holding the postponed summit": a participle between article and noun calls off what that noun names, and no other event. */
const isOfAnother = (doc: Tokenised, at: number, event: number | undefined): boolean =>
  event !== undefined &&
  DETERMINERS.has(wordAt(doc, at - 1)) &&
  /ed$/.test(wordAt(doc, at)) &&
  (event < at || event - at > TO_NOUN);
const DETERMINERS = wordSet('the a an his her their its');
/** "the postponed Arab League summit". */
const TO_NOUN = 5;

/** "might have to be postponed": nothing is called off yet. */
const MAY_BE = /\b(?:might|may|could|should)(?: not)?(?: have to| need to)?(?: be)?$/;

const cancels = oneOf(CANCELLING);
/** How far from its verb the event stands that is cancelled. */
const REACH = 10;

/** Is an event, and nothing else ("suspended aid"), the object of the word that cancels, or the subject of its passive? */
function isOfEvent(scene: InSentence, at: number): boolean {
  const { doc, sentence } = scene;
  if (hasObject(scene, at)) return namesEvent(scene, at + 1, Math.min(sentence.to, at + 1 + REACH));
  let from = at;
  while (from > Math.max(sentence.from, at - 3 * REACH) && !CLAUSE_ENDS.has(wordAt(doc, from - 1))) from--;
  return namesEvent(scene, from, at) || isOfThat(doc, sentence.from, from) || isWithdrawn(scene, from, at);
}

/** "was to attend the talks but cancelled": what was told before "but". */
const isWithdrawn = (scene: InSentence, clause: number, at: number): boolean =>
  wordAt(scene.doc, clause - 1) === 'but' &&
  wordsIn(scene.doc, clause, at).every((word) => BEFORE_CANCELLED.has(word)) &&
  namesEvent(scene, Math.max(scene.sentence.from, clause - 3 * REACH), clause - 1);
const BEFORE_CANCELLED = wordSet('has had have then later he she they');

const BEHIND_PASSIVE = wordSet('indefinitely again today yesterday late last next this earlier');

const CLAUSE_ENDS = wordSet('; : but while whereas when after before because as which that who whose where');

/** "suspended the talks", but not "was suspended" or "postponed until May". */
function hasObject({ doc, sentence }: InSentence, at: number): boolean {
  const next = at + 1 < sentence.to ? doc.tokens[at + 1]! : null;
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.has(next.lower)) return false;
  return !BE_FORMS.has(wordAt(doc, at - 1)) && !BEHIND_PASSIVE.has(next.lower);
}

function namesEvent({ doc }: InSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (OCCASIONS.has(wordAt(doc, i)) || EVENT_NOUN_PHRASES.at(doc.tokens, i, to)) return true;
  return false;
}

/** "a visit that was cancelled": what the relative stands for is named before it. */
const isOfThat = (doc: Tokenised, first: number, clause: number): boolean =>
  RELATIVES.has(wordAt(doc, clause - 1)) &&
  someWord(doc, Math.max(first, clause - 2 * REACH), clause, OCCASIONS);

const RELATIVES = wordSet('which that');

/** First words of what calls an event off in several words. */
const mayCancel = oneOf('called calls calling call put not fell falls pulled pulls withdrew withdrawn');

function isCalledOff(doc: Tokenised, i: number): boolean {
  const next = wordAt(doc, i + 1);
  switch (wordAt(doc, i)) {
    case 'not':
      return next === 'take' && wordAt(doc, i + 2) === 'place';
    case 'fell':
    case 'falls':
      return next === 'through';
    case 'put':
      return next === 'off';
    case 'pulled':
    case 'pulls':
    case 'withdrew':
    case 'withdrawn':
      // "pulled out of a summit", "withdrew from the talks"
      return (next === 'out' || next === 'from') && someWord(doc, i + 2, i + 7, OCCASIONS);
    default:
      // "called off the talks", "called it off"
      return next === 'off' || wordAt(doc, i + 2) === 'off';
  }
}
