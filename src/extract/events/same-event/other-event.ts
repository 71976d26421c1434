import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isSameParty } from '../party.ts';
import type { Telling } from '../telling.ts';
import { isAside } from './beside.ts';
import { isOnArrival, isPurposeOfArrival } from './on-arrival.ts';
import {
  isOfFewer,
  isOfMore,
  isOfTheTwo,
  isOtherOccasion,
  isThereafter,
  isWithMore,
  satWithOthers,
} from './other-occasion.ts';
import { isOtherStop } from './other-stop.ts';
import { isOtherTime } from './other-time.ts';
import { isOtherMeans } from './retold.ts';
import { areElsewhere } from './towns-named.ts';

/** Does a telling tell of another event than the draft, whoever takes part: by its means, its time, its sides or its own words? */
export const tellsOfOther = (doc: Tokenised, draft: Draft, telling: Telling): boolean =>
  isOtherMeans(doc, draft, telling) ||
  (!isStillToCome(doc, draft, telling) &&
    !hasComeAbout(doc, draft, telling) &&
    (isOtherStatus(doc, draft, telling) || isOtherTime(doc, draft, telling))) ||
  isOfMore(doc, draft, telling) ||
  isThereafter(doc, draft, telling) ||
  isWithMore(doc, draft, telling) ||
  isOfFewer(doc, draft, telling) ||
  isOfTheTwo(doc, draft, telling) ||
  isOtherOccasion(doc, draft, telling) ||
  satWithOthers(draft, telling) ||
  isOtherStop(doc, draft, telling) ||
  isAside(doc, draft, telling);

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

/** So few sentences behind the arrival stands what came of it. */
const TO_OUTCOME = 3;

/** "has arrived in Oslo to meet B. On Saturday A held talks with B": what A came for. */
export const hasComeAbout = (
  doc: Tokenised,
  { frames, parties: known, status, told }: Draft,
  { frame, parties, when }: Pick<Telling, 'frame' | 'parties' | 'when'>,
): boolean =>
  frame.status === 'held' &&
  status === 'planned' &&
  !frame.background &&
  frame.sentence - frames.at(-1)!.sentence <= TO_OUTCOME &&
  (!when || (when.precision === 'day' && (!told || when.start >= told.start))) &&
  known.every((party) => parties.some((other) => isSameParty(other, party))) &&
  frames.every((one) => isPurposeOfArrival(doc, one) && !areElsewhere(doc, one.sentence, frame.sentence));

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
