import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import { subjectBefore } from '../subject.ts';
import { pastOpener } from '../verbs/fronted.ts';
import { attendsWith } from './attends-with.ts';
import { type NounPhrase, startOfName, wordBefore } from './noun-phrase.ts';
import { programmeOf } from './programme.ts';

/** Do the words around an event noun tell of a length of time, a process, a post or a purpose, or of those who were there only? */
export const isOfNoSides = (phrase: NounPhrase): boolean =>
  isMereTime(phrase) ||
  isOnPaper(phrase) ||
  isPreparedWith(phrase) ||
  isPost(phrase) ||
  isProcess(phrase) ||
  isAccordToTalk(phrase) ||
  (isAttended(phrase) && !attendsWith(phrase)) ||
  isPurpose(phrase);

/** "the minutes of the sixth session of the Joint Committee": what was written then. */
const isOnPaper = ({ scene: { doc, sentence }, from, to }: NounPhrase): boolean =>
  !OWN_SIDES.has(wordAt(doc, to)) &&
  ON_PAPER.test(phraseIn(doc, Math.max(sentence.from, from - TO_PAPER), from));
const ON_PAPER = /\b(?:minutes|protocols?|records?) of (?:the|their|its|our)(?: [\w-]+){0,3}$/;
const OWN_SIDES = wordSet('between with');
const TO_PAPER = 7;

/** "discussed preparations for the summit with B": with whom it was discussed. */
function isPreparedWith({ scene, from, to }: NounPhrase): boolean {
  const { doc, sentence } = scene;
  if (wordAt(doc, to) !== 'with') return false;
  const first = Math.max(sentence.from, from - TO_PREPARED);
  if (!PREPARED.test(phraseIn(doc, first, from))) return false;
  const verb = doc.tokens.slice(first, from).findLastIndex(({ lower }) => DISCUSSED.has(lower));
  const subject = subjectBefore(scene, first + verb);
  // "A and B discussed preparations for the summit with C": with each other.
  return !subject || (subject.mentions.length === 1 && !subject.mentions[0]!.plural);
}
const DISCUSSED = wordSet('discussed reviewed');
const PREPARED =
  /\b(?:discussed|reviewed)(?: the)? (?:preparations|arrangements) for(?: (?:the|an?|their|his|her))?(?: [\w-]+){0,3}$/;
const TO_PREPARED = 10;

const OPENING = wordSet('open start begin launch establish initiate');
const GOING_ON = wordSet('resume restore continue pursue maintain');

/** "agreed to open a dialogue on trade", "urged it to promptly resume dialogue": what is to go on for years. */
const isProcess = ({ scene: { doc }, noun, from, light }: NounPhrase): boolean =>
  noun.word === 'dialogue' &&
  light !== null &&
  ((OPENING.has(wordAt(doc, light)) && wordAt(doc, from - 1) === 'a') ||
    (GOING_ON.has(wordAt(doc, light)) && light === from - 1)) &&
  (wordAt(doc, light - 1) === 'to' || wordAt(doc, light - 2) === 'to');

/** "agreed to open talks on a new treaty": negotiations of months to come, of no day or place. */
function isAccordToTalk({ scene: { doc, sentence }, noun, to, light }: NounPhrase): boolean {
  if (!NEGOTIATIONS.has(noun.word) || light === null || !OPENING.has(wordAt(doc, light))) return false;
  if (wordAt(doc, light - 1) !== 'to' || !AGREED.has(wordAt(doc, light - 2)) || wordAt(doc, to) !== 'on')
    return false;
  const rest = doc.tokens.slice(to + 1, Math.min(sentence.to, to + TO_DAY));
  return !rest.some(
    ({ cap, kind, lower }) => cap || kind === 'number' || /^(?:in|next|tomorrow|later)$/.test(lower),
  );
}
const NEGOTIATIONS = wordSet('talks negotiations');
const AGREED = wordSet('agreed agree');
const TO_DAY = 16;

const CHARGED = wordSet('charge responsible');

/** "ambassador in charge of talks with B": what one's office is for. */
const isPost = ({ scene, from }: NounPhrase): boolean => precededBy(scene, from, 4, CHARGED);

const THE = wordSet('the this');

/** "A and B took part in the meeting", "were present at the talks": they were there, and whose meeting it was is told elsewhere. */
const isAttended = ({ scene: { doc }, from, to }: NounPhrase): boolean =>
  THE.has(wordAt(doc, from - 1)) &&
  ((wordAt(doc, from - 2) === 'in' && wordAt(doc, from - 3) === 'part') ||
    // "A and B were also at the meeting"
    (wordAt(doc, from - 2) === 'at' &&
      wordAt(doc, from - 3) === 'also' &&
      WERE.test(phraseIn(doc, from - 6, from - 3))) ||
    // "present at the talks between A and B" tells of the sides by itself.
    (wordAt(doc, from - 3) === 'present' && AT.has(wordAt(doc, from - 2)) && !OF_SIDES.has(wordAt(doc, to))));
const WERE = /\b(?:was|were)\b(?: \w+ly)?$/;
const OF_SIDES = wordSet('between with of');
const AT = wordSet('at in during');

const FOR = wordSet('for');
const COMING = /\bwho (?:is|are|was|were|has|have|had|arrived|came)\b(?!.*[,;])/;

/** "received B, who is in Oslo for consultations": what the guest came for is told as the reception. */
const isPurpose = ({ scene, from, light }: NounPhrase): boolean =>
  light === null &&
  precededBy(scene, from, 3, FOR) &&
  COMING.test(phraseIn(scene.doc, Math.max(scene.sentence.from, from - 12), from));

const WITH = wordSet('with');
const SPENDING = wordSet('spent spend spends had have has');

/** "two hours" of anything but company: "spent an hour with B" is a meeting. */
const isMereTime = ({ scene, noun, to, light }: NounPhrase): boolean =>
  noun.span === true &&
  (light === null ||
    !SPENDING.has(wordAt(scene.doc, light)) ||
    wordAt(scene.doc, to) === 'of' ||
    !someWord(scene.doc, to, Math.min(scene.sentence.to, to + 6), WITH));

/** A noun of other senses too, which no verb carries and nobody owns. */
export const isVague = (phrase: NounPhrase): boolean =>
  phrase.noun.loose === true && (isBody(phrase) || isBare(phrase) || isLaunched(phrase));

/** "agreed to launch a new dialogue on trade": a format, and no session of it. */
const isLaunched = ({ scene, noun, from }: NounPhrase): boolean =>
  noun.word === 'dialogue' && precededBy(scene, from, 4, LAUNCHING);
const LAUNCHING = wordSet('launch launching establish establishing create creating');

const WITHIN = wordSet('within');
const SESSIONS = wordSet('meeting meetings session sitting round');
/** "will go on cooperating within the Joint Commission", "a meeting of the Commission": a body, and no session by itself. */
function isBody({ scene, from }: NounPhrase): boolean {
  const start = startOfName(scene, from);
  const of = wordAt(scene.doc, start - 1) === 'the' ? start - 2 : start - 1;
  return (
    precededBy(scene, start, 2, WITHIN) ||
    (wordAt(scene.doc, of) === 'of' && SESSIONS.has(wordAt(scene.doc, of - 1)))
  );
}

const isBare = (phrase: NounPhrase): boolean =>
  phrase.light === null &&
  !phrase.owner &&
  wordBefore(phrase) !== 'and' &&
  !isTimedSession(phrase) &&
  programmeOf(phrase) === null &&
  !isOfJourney(phrase) &&
  !opensWithSides(phrase) &&
  !precededBy(phrase.scene, phrase.from, TO_PART, PARTICIPATING);

/** "In discussions with B, A outlined", "During his interaction with B, the minister recalled": between the two whom the sentence opens with. */
function opensWithSides({ scene: { doc, sentence, groups }, noun, from, to }: NounPhrase): boolean {
  if (!MET_IN.has(noun.word) || !WITH.has(wordAt(doc, to))) return false;
  const at = pastOpener(doc, sentence.from);
  if (!WHILE.has(wordAt(doc, at)) || from - at > TO_OPENED) return false;
  const met = groups.find((group) => group.from === to + 1);
  const subject = met && groups.find((group) => group.from === met.to + 1 && wordAt(doc, met.to) === ',');
  const isSomeone = (kind: string) => /^(?:person|office|pronoun)$/.test(kind);
  return (
    subject !== undefined && [...met!.mentions, ...subject.mentions].every(({ kind }) => isSomeone(kind))
  );
}
const WHILE = wordSet('in during at');
/** "In a dialogue with B, A will need patience", "In contact with B, A sought calm": what lasts, and no occasion. */
const MET_IN = wordSet('discussion discussions interaction interactions engagement engagements exchange');
/** "In his separate and cordial". */
const TO_OPENED = 5;

/** "said a two-hour session in Oslo with B had been frank": what lasted so long was held; not a session of a body. */
function isTimedSession({ scene: { doc, sentence }, from, to, noun }: NounPhrase): boolean {
  if (noun.word !== 'session' || !/^(?:\w+-)+(?:hour|minute)(?:-long)?$/.test(wordAt(doc, from - 1)))
    return false;
  for (let i = to; i < Math.min(sentence.to, to + TO_PARTNER); i++) {
    if (WITH.has(wordAt(doc, i))) return true;
    if (OF_BODY.has(wordAt(doc, i))) return false;
  }
  return false;
}
const TO_PARTNER = 6;
const OF_BODY = wordSet('of for had has was were is that , ; :');

/** "will visit Zenda from Monday to Friday for wide-ranging discussions with B": what one travels for. */
const isOfJourney = ({ scene, from }: NounPhrase): boolean =>
  precededBy(scene, startOfName(scene, from), 3, FOR) && precededBy(scene, from, TO_JOURNEY, JOURNEYS);
const TO_JOURNEY = 16;
const JOURNEYS = wordSet(
  'visit visits visited visiting travel travels travelled traveled travelling arrive arrived arrives fly flew',
);

/** "will participate in the bilateral discussions with B". */
const PARTICIPATING = wordSet('participate participates participated');
const TO_PART = 4;
