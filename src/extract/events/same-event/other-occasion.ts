import { OTHER_OCCASION } from '../../lexicon/earlier-words.ts';
import { OF_MORE } from '../../lexicon/of-more.ts';
import { DISCLOSED, SAID, STRESSED } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { countSides, isSameParty } from '../party.ts';
import type { Telling } from '../telling.ts';

/** "A and B met … after trilateral talks with C": of more than the two of the event. */
export const isOfMore = (
  doc: Tokenised,
  draft: Draft,
  { frame: { rule, from }, parties }: Telling,
): boolean =>
  rule.startsWith('noun:') &&
  countSides(parties) > 2 &&
  countSides(draft.parties) === 2 &&
  someWord(doc, backFrom(doc, from, 2), from, OF_MORE);

/** "After their meeting A and B will join C and D for lunch": of more than those who met. */
export function isThereafter(doc: Tokenised, draft: Draft, { frame, parties }: Telling): boolean {
  const more = parties.filter(({ entity }) => entity.kind !== 'delegation');
  if (countSides(more) <= countSides(draft.parties)) return false;
  const { from } = doc.sentences[frame.sentence]!;
  return THEREAFTER.test(phraseIn(doc, from, Math.min(frame.from, from + OPENING)));
}
/** "A and B met. They then held talks with C": of more than those who met, on an occasion of its own. */
export function isWithMore(doc: Tokenised, draft: Draft, { frame, parties }: Telling): boolean {
  if (countSides(parties) <= countSides(draft.parties)) return false;
  if (!draft.parties.every((one) => parties.some((other) => isSameParty(one, other)))) return false;
  const { from } = doc.sentences[frame.sentence]!;
  return THEN_MET.test(phraseIn(doc, from, Math.min(frame.from, from + OPENING + 2)));
}
const THEN_MET =
  /^(?:(?:later|then|afterwards|afterward) (?:, )?)?(?:they|the two(?: \w+)?|both(?: \w+)?) (?:(?:were|had|have|will|would|are) )?(?:also|then|later|afterwards|subsequently)\b/;

/** "prior to the bilateral meeting" has no more words. */
const OPENING = 5;
const THEREAFTER =
  /^(?:after|following|before|prior to|ahead of) (?:their|the|this|that) (?:bilateral )?(?:meeting|talks|call|conversation|encounter)\b/;

/** "Ahead of the talks of three, A met separately with B", "A and B held a bilateral meeting": of those two alone. */
export const isOfFewer = (doc: Tokenised, draft: Draft, { frame, parties, inTitle }: Telling): boolean =>
  (frame.separate || isOfTwo(doc, frame) || isBesideOccasion(doc, frame)) &&
  !inTitle &&
  !frame.open &&
  !frame.anaphoric &&
  countSides(parties) === 2 &&
  countSides(draft.parties) > 2;

const isOfTwo = (doc: Tokenised, { from, rule }: Telling['frame']): boolean =>
  rule.startsWith('noun:') && someWord(doc, backFrom(doc, from, 2), from + 1, OF_TWO);
const OF_TWO = wordSet('bilateral one-on-one two-way tete-a-tete tête-à-tête pull-aside');

/** "A and B met a day after three-way talks with C. The two also exchanged views": not the talks of three. */
export const isOfTheTwo = (doc: Tokenised, draft: Draft, { frame: { sides }, parties }: Telling): boolean =>
  parties.length === 0 &&
  countSides(draft.parties) > 2 &&
  sides.some(({ mentions: [one] }) => one?.kind === 'joint' && someWord(doc, one.from, one.to, TWO));
const TWO = wordSet('two both');

/** "Before the summit, A met B"; not "After the summit, a spokesman said A had met B", which tells of it again. */
const isBesideOccasion = (doc: Tokenised, { sentence, from }: Telling['frame']): boolean => {
  const opening = BESIDE_OCCASION.exec(phraseIn(doc, doc.sentences[sentence]!.from, from))?.[0];
  return opening !== undefined && !someWord(doc, backFrom(doc, from, TO_SAYING), from, TOLD_BACK);
};
const TO_SAYING = 16;
const TOLD_BACK = wordSet(`${[...SAID, ...STRESSED, ...DISCLOSED].join(' ')} had that who`);
const BESIDE_OCCASION =
  /^(?:right |just |shortly |immediately )?(?:before|after|following|prior to|ahead of|on the (?:sidelines|margins|fringes) of) the (?:\S+ )?(?:summit|talks|meeting|session|negotiations|conference) ,|^on the (?:sidelines|margins|fringes) ,/;

/** "another meeting", "their previous meeting", "a second round": by its own words not the one told of. */
export const isOtherOccasion = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
  isAgain(doc, telling) || isOtherByNoun(doc, draft, telling);

/** "The two leaders will meet again on Friday". */
const isAgain = (doc: Tokenised, { frame: { rule, to, status }, inTitle, when }: Telling): boolean =>
  rule === 'verb:meet' &&
  status === 'planned' &&
  !inTitle &&
  when !== null &&
  someWord(doc, to, to + TO_AGAIN, AGAIN);
/** "will meet Foreign Minister B again" has no more words. */
const TO_AGAIN = 5;
const AGAIN = wordSet('again');

const isOtherByNoun = (doc: Tokenised, draft: Draft, telling: Telling): boolean => {
  const { rule, from } = telling.frame;
  return rule.startsWith('noun:') && !isThatToCome(doc, draft, telling) && tellsOther(doc, draft, from);
};

const tellsOther = (doc: Tokenised, draft: Draft, from: number): boolean =>
  // "a second round of talks": both nouns tell of one.
  from - draft.frames.at(-1)!.to > 1 &&
  someWord(doc, phraseStart(doc, from), from, OTHER_OCCASION) &&
  !PART_OF.test(phraseIn(doc, backFrom(doc, from, 6), from)) &&
  !COUNTED.test(phraseIn(doc, backFrom(doc, from, 10), from));

/** "will meet on Monday. At the upcoming meeting": the one of which the text tells already. */
const isThatToCome = (
  doc: Tokenised,
  { status, background, kind }: Draft,
  { frame, parties, when }: Telling,
): boolean =>
  status === 'planned' &&
  !background &&
  kind === frame.kind &&
  parties.length === 0 &&
  !when &&
  THAT_TO_COME.test(phraseIn(doc, backFrom(doc, frame.from, 3), frame.from));
const THAT_TO_COME = /\b(?:in|at|during) (?:the|their|this) (?:upcoming|forthcoming)$/;

/** "on the second day of their summit": of the one that goes on. */
const PART_OF =
  /\b(?:first|second|third|fourth|last|final|next) (?:and (?:last|final) )?(?:day|hour|half|part|session|round|leg|stage|evening|morning) of(?: \S+)*$/;

const NOT_OF_PHRASE = wordSet(', if whether and to that when after before');

/** Where the words close before a noun begin that may be of it: none before a comma or a conjunction. */
function phraseStart(doc: Tokenised, noun: number): number {
  const first = backFrom(doc, noun, 4);
  let at = noun;
  while (at > first && !NOT_OF_PHRASE.has(wordAt(doc, at - 1))) at--;
  return at;
}

/** "It would be their second meeting": the one told of is counted. */
const COUNTED =
  /\b(?:it|this|that|which)(?: (?:meeting|summit|visit|call|encounter))? (?:would|will|was|is|has) (?:be |been |also )?(?:only )?(?:their|the two|the)\b/;

/** "Ahead of the summit, A met separately with B and C": not the summit of the three. */
export const satWithOthers = ({ parties }: Draft, { others = [], inTitle }: Telling): boolean =>
  !inTitle && others.some((other) => parties.some((party) => isSameParty(party, other)));
