import {
  COUNTED_NOUNS,
  JOINT_DETERMINERS,
  JOINT_MODIFIERS,
  JOINT_NOUNS,
  JOINT_OPENERS,
  LONE_NUMBERS,
  NOUNS_GENERAL,
  NUMBERS,
  SPECIFIERS,
  VERB_ENDINGS,
} from '../lexicon/joint.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { notePossession } from './possessives.ts';

export const opensJoint = oneOf(JOINT_OPENERS);

/**
 * All sides of the event at hand: "the two leaders", "both sides", "the parties", "the two agreed"; none where the
 * sides are named behind it ("the ministers of Niger and Chad", "the Ministers Kuleba and …").
 */
export function joint({ doc, sentence, from }: Opening): Mention[] {
  const { tokens } = doc;
  const opener = tokens[from]!.lower;
  if (!opensJoint(tokens[from]!.word) || isDescribed(tokens, from) || isOfTreaty(tokens, from)) return [];
  const both = pastHostAndGuest(tokens, from);
  if (both) {
    const head = lowerAt(tokens, both - 1);
    return [newMention(sentence, { kind: 'joint', from, to: both, plural: true, determiner: opener, head })];
  }
  const { at: first, counted } = nounAt(tokens, from, sentence.to);
  const noun = tokens[first];
  if (!noun || first >= sentence.to) return [];
  const at = NOUNS_GENERAL.has(noun.lower) && lowerAt(tokens, first + 1) === 'general' ? first + 1 : first;
  if (
    LONE_NUMBERS.has(noun.lower)
      ? !(isSubject(tokens, at + 1) || isMet(tokens, from, at + 1))
      : !JOINT_NOUNS.has(noun.lower)
  )
    return [];
  const ofAll = noun.lower === 'heads' ? null : (pastAll(tokens, at + 1) ?? pastOccasion(tokens, at));
  if (
    (!LONE_NUMBERS.has(noun.lower) && ofAll === null && isSpecified(tokens, at, counted)) ||
    (COUNTED_NOUNS.has(noun.lower) && !counted && (noun.lower === 'authorities' || !acts(tokens, at + 1)))
  )
    return [];
  const to = ofAll ?? (noun.lower === 'heads' ? headsTo(tokens, at) : at + 1);
  if (to === null) return [];
  const known = { kind: 'joint', from, to, plural: true, determiner: opener, head: noun.lower } as const;
  const mention = newMention(sentence, known);
  notePossession(doc, mention);
  return [mention];
}

/** "both host and guest expressed", "the guest and the host agreed": the token behind; "the host and guest speakers" are others. */
function pastHostAndGuest(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:both|the)$/.test(tokens[from]!.lower)) return null;
  const first = lowerAt(tokens, from + 1) === 'the' ? from + 2 : from + 1;
  const second = lowerAt(tokens, first + 2) === 'the' ? first + 3 : first + 2;
  const pair = `${lowerAt(tokens, first)} ${lowerAt(tokens, first + 1)} ${lowerAt(tokens, second)}`;
  return /^(?:host and guest|guest and host)$/.test(pair) && isSubject(tokens, second + 1)
    ? second + 1
    : null;
}

/** "the participants of the meeting": the token behind. */
const pastOccasion = (tokens: readonly Token[], at: number): number | null =>
  /^(?:participants|parties|sides)$/.test(tokens[at]!.lower) &&
  /^(?:of|in|at|to)$/.test(lowerAt(tokens, at + 1)) &&
  /^(?:the|this)$/.test(lowerAt(tokens, at + 2)) &&
  /^(?:meeting|talks|conversation|session|discussions|negotiations)$/.test(lowerAt(tokens, at + 3))
    ? at + 4
    : null;

const isState = oneOf('countries nations states sides governments neighbours neighbors republics capitals');

/** "the leaders of the two countries", "the ministers of both states": the token behind; `null` where it is not of all sides. */
function pastAll(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at) !== 'of') return null;
  const both = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  if (!/^(?:two|both|three)$/.test(lowerAt(tokens, both))) return null;
  const noun = /^(?:neighbou?ring|friendly|brotherly|allied|sister)$/.test(lowerAt(tokens, both + 1))
    ? both + 2
    : both + 1;
  return tokens[noun] && isState(tokens[noun].word) ? noun + 1 : null;
}

/** "the Conference of the Parties": all who signed a treaty. */
const isOfTreaty = (tokens: readonly Token[], from: number): boolean => {
  const of = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'conference';
};

/** "transatlantic leaders", "political parties": some, of a sort. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  JOINT_NOUNS.has(tokens[at]!.lower) &&
  (/(?:ic|al|an|ese|ish|ern|ous)$/.test(lowerAt(tokens, at - 1)) || isOfCreed(tokens, at - 1));

/** "world leaders", "Muslim leaders", "Arab ministers": a word that numbers nobody. */
const isOfCreed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:world|World|other|Muslim|Arab|Gulf|Sahel|Maghreb|Kurdish|Jewish|Buddhist|G\d+|Commonwealth)$/.test(
    tokens[at]?.text ?? '',
  );

/** The noun behind determiners, numbers and modifiers, and whether a number stands there ("both", "the two foreign"). */
function nounAt(tokens: readonly Token[], from: number, end: number): { at: number; counted: boolean } {
  const opener = tokens[from]!.lower;
  let at = JOINT_DETERMINERS.has(opener) ? from + 1 : from;
  if (lowerAt(tokens, at) === 'the') at++;
  let counted = opener === 'both' || opener === 'all';
  while (at < end - 1 && JOINT_MODIFIERS.has(tokens[at]!.lower) && leadsOn(tokens[at + 1])) {
    counted ||= NUMBERS.has(tokens[at]!.lower);
    at++;
  }
  return { at, counted };
}

const leadsOn = (token: Token | undefined) =>
  token?.kind === 'word' && (JOINT_NOUNS.has(token.lower) || JOINT_MODIFIERS.has(token.lower));

/** "the ministers of Niger and Chad", "the leaders of the region", "Foreign Ministers Kuleba": named, not joint. */
function isSpecified(tokens: readonly Token[], noun: number, counted: boolean): boolean {
  const next = tokens[noun + 1];
  const ofState = /^states?$/.test(lowerAt(tokens, noun + 2));
  // "received both leaders in Oslo": where, not which.
  const place = next?.lower === 'in' && counted;
  if (next && SPECIFIERS.has(next.lower) && !ofState && !place) return true;
  return next?.kind === 'word' && next.cap && tokens[noun]!.cap && !counted;
}

/** The end of "heads of state"; `null` where "heads" is another word or whose heads they are is said. */
function headsTo(tokens: readonly Token[], noun: number): number | null {
  const complete = lowerAt(tokens, noun + 1) === 'of' && lowerAt(tokens, noun + 3) !== 'of';
  return complete ? noun + 3 : null;
}

/** "The rivals had last met": what they do is what sides do. */
const acts = (tokens: readonly Token[], at: number): boolean =>
  /^(?:had|have|last|met|agreed|signed|vowed|pledged)$/.test(lowerAt(tokens, at));

const ADVERBS = new Set('last first also then later previously already'.split(' '));

/** "met the two for breakfast", "received both on Monday": a number alone as the object of a verb of meeting. */
const isMet = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:met|received|hosted|saw|with)$/.test(lowerAt(tokens, from - 1)) &&
  /^(?:for|on|in|at|over|during|late|\.|,)$/.test(lowerAt(tokens, at));

/** "The two agreed", "the two last met", "the two, meeting in Lima,": a number alone as the subject of a verb. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === ',') return /^(?:who|whose|meeting|speaking)$/.test(lowerAt(tokens, at + 1));
  const next = tokens[ADVERBS.has(lowerAt(tokens, at)) ? at + 1 : at];
  return next?.kind === 'word' && !next.cap && VERB_ENDINGS.some((ending) => next.lower.endsWith(ending));
}
