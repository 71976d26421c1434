import { OTHER_OCCASION } from '../lexicon/earlier-words.ts';
import type { Tokenised } from '../sentences.ts';
import type { When } from '../when/expression.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../words.ts';
import { isAside } from './beside.ts';
import type { Draft } from './draft.ts';
import { compatible } from './moment.ts';
import { isOnArrival } from './on-arrival.ts';
import { isOtherStop } from './other-stop.ts';
import { countSides, isSameParty } from './party.ts';
import type { Telling } from './telling.ts';
import { areElsewhere, townsNamed } from './towns-named.ts';

/** Does a telling tell of another event than the draft, whoever takes part: by its means, its time, its sides or its own words? */
export const tellsOfOther = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
  isOtherMeans(doc, draft, telling) ||
  (!isStillToCome(doc, draft, telling) &&
    (isOtherStatus(doc, draft, telling) || isOtherTime(doc, draft, telling))) ||
  isOfMore(doc, draft, telling) ||
  isThereafter(doc, draft, telling) ||
  isOfFewer(doc, draft, telling) ||
  isOtherOccasion(doc, draft, telling) ||
  satWithOthers(draft, telling) ||
  isOtherStop(doc, draft, telling) ||
  isAside(doc, draft, telling);

/** A call is no meeting, one by telephone none by video. */
function isOtherMeans(doc: Tokenised, draft: Draft, telling: Telling): boolean {
  const { kind, channel } = draft;
  const { frame, inTitle } = telling;
  return (
    !isTalkAt(draft, telling) &&
    !(kind === 'call' && TALKING.test(frame.rule) && isOfCall(doc, draft, telling)) &&
    // "A meets B" as the headline of a meeting by video.
    !(inTitle && (channel === 'video' || (kind === 'call' && TALKING.test(frame.rule)))) &&
    ((kind !== null && frame.kind !== null && kind !== frame.kind) ||
      (kind === 'call' && channel !== null && frame.channel !== null && channel !== frame.channel))
  );
}

/** "received the credentials of B. A then spoke with the ambassador": they were together. */
const isTalkAt = ({ kind, status, background }: Draft, { frame, when }: Telling): boolean =>
  frame.rule === 'verb:speak' &&
  frame.channel === null &&
  !frame.background &&
  !when &&
  kind === 'meeting' &&
  status === 'held' &&
  !background;

/** Do "talks" mean a call of which the text has told? */
const isOfCall = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
  telling.frame.anaphoric === true || isApposed(doc, draft, telling.frame) || isRetold(doc, draft, telling);

/** "spoke by phone with B. His talks with B came as", "Negotiations with B lasted an hour": of the same two, close behind, and of no day of their own. */
const isRetold = (
  doc: Tokenised,
  { frames, parties: known }: Draft,
  { frame: { sentence, from, status }, parties, when }: Telling,
): boolean =>
  status === 'held' &&
  !when &&
  ((from === doc.sentences[sentence]!.from && townsNamed(doc, from, from + TO_PLACE).size === 0) ||
    /^(?:his|her|their)$/.test(wordAt(doc, from - 1))) &&
  sentence - frames.at(-1)!.sentence <= 2 &&
  parties.length > 0 &&
  parties.every((party) => known.some((other) => isSameParty(other, party)));

/** "Negotiations with Foreign Minister B of Zenda in Oslo" has no more words. */
const TO_PLACE = 12;

/** "spoke by video on Friday, their first talks since May": the call itself, counted. */
const isApposed = (doc: Tokenised, { frames }: Draft, { sentence, from }: Telling['frame']): boolean =>
  frames.some((frame) => frame.sentence === sentence && frame.from < from) &&
  APPOSED.test(phraseIn(doc, backFrom(doc, from, 6), from));
const APPOSED = /(?:,|\bin|, in) (?:their|the) (?:very )?(?:first|second|third|fourth|latest)(?: [\w-]+)*$/;

/** "A, B hold talks" as the headline of a call, "the talks" for a call told of before. */
const TALKING = /^noun:(?:talks|discussions?|consultations|conversations?|negotiations)$/;

/** What is planned and what was held are two events, unless headline or definite article make them one. */
function isOtherStatus(doc: Tokenised, draft: Draft, { frame, parties, when, inTitle }: Telling): boolean {
  const apart = draft.status !== frame.status;
  if (frame.anaphoric) return draft.background || apart;
  if (!apart || (inTitle && (frame.status === 'planned' || isPresent(doc, frame)))) return false;
  if (frame.status !== 'held' && draft.status !== 'held') return false;
  if (parties.length === 0 && !when && isOfAgenda(doc, frame)) return false;
  if (frame.status === 'held' && !when && !frame.background && comesAmid(doc, frame)) return false;
  const definite = frame.rule.startsWith('noun:') && wordAt(doc, frame.from - 1) === 'the';
  return !(definite && parties.length > 1 && !when && !frame.background);
}

/** So far behind the noun stands the verb ("talks with Secretary A and other Zendan officials come"). */
const TO_COMES = 14;
const COMES =
  /^(?:(?!said |told |who |which |that |was |were |had )[^.;:]+ )?(?:come|comes|coincide|coincides) (?:with|as|amid|at|after|before|ahead|days|weeks|on|just|a|two|less|against)\b/;

/** "His talks with B come amid", "The meeting comes as": in the present, of what is to come as well as of what was. */
const comesAmid = (doc: Tokenised, { rule, to }: Telling['frame']): boolean =>
  rule.startsWith('noun:') && COMES.test(phraseIn(doc, to, to + TO_COMES));

/** "arrived for talks with B on Tuesday …. He will meet B on Friday": on Tuesday A arrived. */
const isStillToCome = (
  doc: Tokenised,
  { frames, parties: known, background }: Draft,
  { frame, parties }: Pick<Telling, 'frame' | 'parties'>,
): boolean =>
  frame.status === 'planned' &&
  !background &&
  parties.length === known.length &&
  parties.every((party) => known.some((other) => isSameParty(other, party))) &&
  frames.every((one) => isOnArrival(doc, one) && !areElsewhere(doc, one.sentence, frame.sentence));

/** "Trade is expected to dominate discussions between the two": what the meeting told of before will be about. */
const isOfAgenda = (doc: Tokenised, { sentence, status }: Telling['frame']): boolean =>
  status === 'planned' &&
  AGENDA.test(phraseIn(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to));
const AGENDA =
  /\b(?:(?:expected|likely|set) to|will|would) (?:also |mainly |largely |primarily )?(?:dominate|focus|cent(?:er|re)|cover|touch|feature|figure|top|include|revolve)\b/;

/** "A hosts B": a headline in the present tells of what is to come as well as of what was. */
const isPresent = (doc: Tokenised, { rule, from }: Telling['frame']): boolean =>
  rule.startsWith('verb:')
    ? /(?:s|^meet|^host|^receive)$/.test(wordAt(doc, from))
    : someWord(doc, backFrom(doc, from, TO_LIGHT), from, CARRIES);
/** "holds talks", "open third round of talks". */
const TO_LIGHT = 4;
const CARRIES = wordSet('holds hold opens open begins begin starts start hosts host');

/** Another date, or background that alone of the two has a date. */
function isOtherTime(doc: Tokenised, { told, background, kind }: Draft, { frame, when }: Telling): boolean {
  if (when && told) return !compatible(when, told);
  if (isLookingBack(doc, frame)) return false;
  // "A told B by telephone that …. B had called A on Tuesday": the day of that call comes behind.
  if (frame.kind === 'call' && kind === 'call' && !told && when && isDaysAgo(when)) return false;
  if (!frame.background || background || (when === null) === (told === null)) return false;
  return when !== null || isRecalled(doc, frame);
}

/** "had met B before", "their talks in Oslo earlier": of another occasion; "announced that he had met B" of the one told. */
const isRecalled = (doc: Tokenised, { sentence }: Telling['frame']): boolean =>
  someWord(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to, RECALLED);
const RECALLED = wordSet(
  'before earlier previous previously last first once twice since ago also already recent recently past former formerly never again another when after following',
);

const isDaysAgo = ({ basis, precision }: When): boolean => basis === 'relative' && precision === 'day';

/** "After the meeting, A said he had held talks with B": told of once more. */
const isLookingBack = (doc: Tokenised, { sentence, from }: Telling['frame']): boolean =>
  LOOKING_BACK.test(phraseIn(doc, doc.sentences[sentence]!.from, from));
const LOOKING_BACK =
  /^(?:speaking )?(?:after|following) (?:the|their|his|her) (?:meeting|talks|call|conversation|visit|session|dinner|lunch)\b/;

const OF_MORE = wordSet('trilateral three-way tripartite four-way quadrilateral');

/** "A and B met … after trilateral talks with C": of more than the two of the event. */
const isOfMore = (doc: Tokenised, draft: Draft, { frame: { rule, from }, parties }: Telling): boolean =>
  rule.startsWith('noun:') &&
  countSides(parties) > 2 &&
  countSides(draft.parties) === 2 &&
  someWord(doc, backFrom(doc, from, 2), from, OF_MORE);

/** "After their meeting A and B will join C and D for lunch": of more than those who met. */
function isThereafter(doc: Tokenised, draft: Draft, { frame, parties }: Telling): boolean {
  const more = parties.filter(({ entity }) => entity.kind !== 'delegation');
  if (countSides(more) <= countSides(draft.parties)) return false;
  const { from } = doc.sentences[frame.sentence]!;
  return THEREAFTER.test(phraseIn(doc, from, Math.min(frame.from, from + OPENING)));
}
/** "prior to the bilateral meeting" has no more words. */
const OPENING = 5;
const THEREAFTER =
  /^(?:after|following|before|prior to|ahead of) (?:their|the|this|that) (?:bilateral )?(?:meeting|talks|call|conversation|encounter)\b/;

/** "Ahead of the talks of three, A met separately with B", "A and B held a bilateral meeting": of those two alone. */
const isOfFewer = (doc: Tokenised, draft: Draft, { frame, parties, inTitle }: Telling): boolean =>
  (frame.separate || isOfTwo(doc, frame) || isBesideOccasion(doc, frame)) &&
  !inTitle &&
  !frame.open &&
  !frame.anaphoric &&
  countSides(parties) === 2 &&
  countSides(draft.parties) > 2;

const isOfTwo = (doc: Tokenised, { from, rule }: Telling['frame']): boolean =>
  rule.startsWith('noun:') && someWord(doc, backFrom(doc, from, 2), from, OF_TWO);
const OF_TWO = wordSet('bilateral one-on-one two-way tete-a-tete tête-à-tête');

/** "Before the summit, A met B". */
const isBesideOccasion = (doc: Tokenised, { sentence, from }: Telling['frame']): boolean =>
  BESIDE_OCCASION.test(phraseIn(doc, doc.sentences[sentence]!.from, from));
const BESIDE_OCCASION =
  /^(?:right |just |shortly |immediately )?(?:before|after|following|prior to|ahead of) the (?:\S+ )?(?:summit|talks|meeting|session|negotiations|conference) ,/;

/** "another meeting", "their previous meeting", "a second round": by its own words not the one told of. */
const isOtherOccasion = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
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

const isOtherByNoun = (doc: Tokenised, draft: Draft, { frame: { rule, from } }: Telling): boolean =>
  rule.startsWith('noun:') &&
  // "a second round of talks": both nouns tell of one.
  from - draft.frames.at(-1)!.to > 1 &&
  someWord(doc, phraseStart(doc, from), from, OTHER_OCCASION) &&
  !PART_OF.test(phraseIn(doc, backFrom(doc, from, 6), from)) &&
  !COUNTED.test(phraseIn(doc, backFrom(doc, from, 10), from));

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
const satWithOthers = ({ parties }: Draft, { others = [], inTitle }: Telling): boolean =>
  !inTitle && others.some((other) => parties.some((party) => isSameParty(party, other)));
