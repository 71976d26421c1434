import type { Channel, Kind } from '#src/model/vocabulary.ts';
import { EVENT_VERBS, type EventVerb } from '../../lexicon/event-verbs.ts';
import { SEPARATELY } from '../../lexicon/function-words.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { type Match, phrasesOf } from '../../text/phrases.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { channelOfVerb, isRemote } from '../channels.ts';
import type { Frame, Side } from '../frame.ts';
import { isNounForm } from '../homographs.ts';
import { furtherStops } from '../itinerary.ts';
import { matchesIn } from '../matches.ts';
import type { Scene } from '../scene.ts';
import { endsSeparately } from '../separately.ts';
import { cancelledIn } from '../standing/cancelled.ts';
import { isHoped } from '../standing/hoped.ts';
import { isOneOccasion } from '../standing/occasion.ts';
import { opensBeforeFuture } from '../standing/opening-order.ts';
import { stayBefore } from '../standing/place-before.ts';
import { PLANNED } from '../standing/standing.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { isAside, isForLong, isTalkWith } from './alone.ts';
import { isOwnPlan } from './own-plan.ts';
import type { VerbSides } from './passive-sides.ts';
import { isPurposeOfStay } from './purpose-of-stay.ts';
import { verbSides } from './verb-sides.ts';
import { isUpcoming, visitorWhose } from './visitor-whose.ts';

const VERBS = phrasesOf(EVENT_VERBS.map((verb) => [verb, verb.forms] as const));

/** Frames of verbs that say by themselves that people met or spoke: "A received B", "the ministers met". */
export const verbFrames = (scene: Scene): Frame[] =>
  matchesIn(scene, VERBS).flatMap((match) => {
    const frame = frameOf(scene, match);
    return frame ? [frame, ...furtherStops(scene, frame)] : [];
  });

function frameOf(scene: Scene, match: Match<EventVerb>): Frame | null {
  const { doc, sentence } = scene;
  const { value: verb, from, to } = match;
  if (isNounForm(scene, match) || !isOneOccasion(scene, from, to)) return null;
  if (isConvened(scene, match)) return null;
  if (verb.purpose && wordAt(doc, from - 1) === 'to' && !isOwnPlan(scene, match)) return null;
  if (verb.id === 'speak' && (isAtOccasion(scene, to) || isMeeting(scene, from))) return null;
  const whose = visitorWhose(scene, from);
  const { status, background } =
    isBeforeFuture(scene, match) || opensBeforeFuture(scene, from) || (whose && isUpcoming(scene, whose))
      ? PLANNED
      : standingOfVerb(doc, sentence.from, from);
  if (status === null || (status === 'planned' && isHoped(scene, from))) return null;
  const found = verbSides(scene, match);
  if (!found || isModifier(scene, found.sides[1]) || isPurposeOfStay(scene, from, found.sides[1]))
    return null;
  return {
    rule: `verb:${verb.id}`,
    sentence: sentence.index,
    from,
    to,
    ...withCompany(
      found,
      mannerOf(
        doc,
        to,
        verb,
        channelOfVerb(scene, from) ??
          verb.channel ??
          (isOnTheSpot(scene, to) || isOfJourney(scene, from) ? 'in_person' : null),
      ),
    ),
    status: status === 'planned' && cancelledIn(scene, from) ? 'cancelled' : status,
    sides: found.sides,
    background,
    separate:
      someWord(doc, Math.max(sentence.from, from - 3), Math.min(sentence.to, from + 6), SEPARATELY) ||
      endsSeparately(scene, from) ||
      found.apart,
    visit: verb.id === 'visit-someone',
    open: found.open === true,
    ...(isOnHand(scene, match) && { attended: true }),
  };
}

/** "were also at the palace to welcome B": among those who received B, where somebody did. */
const isOnHand = ({ doc, sentence }: Scene, { from, value: { id } }: Match<EventVerb>): boolean =>
  RECEIVING.has(id) && ON_HAND.test(phraseIn(doc, Math.max(sentence.from, from - TO_HAND), from));
const RECEIVING = wordSet('welcome receive greet');
const ON_HAND = /\b(?:was|were|is|are) (?:also )?(?:at|on hand|present|there|among)\b(?: [\w-]+){0,5} to$/;
const TO_HAND = 11;

/** "agreed to convene a congress": not those who agree but the congress comes together. */
const isConvened = ({ doc }: Scene, { from, to }: Match<EventVerb>): boolean =>
  /^conven/.test(wordAt(doc, from)) && /^(?:an?|the)$/.test(wordAt(doc, to));

/** "A and B, meeting on the sidelines of the forum, will discuss": the participle is of the time of its main verb. */
function isBeforeFuture({ doc, sentence }: Scene, { from, to }: Match<EventVerb>): boolean {
  if (wordAt(doc, from) !== 'meeting' || wordAt(doc, from - 1) !== ',') return false;
  const comma = doc.tokens.slice(to, sentence.to).findIndex(({ text }) => text === ',');
  return (
    comma >= 0 &&
    /^(?:will|are|is)$/.test(wordAt(doc, to + comma + 1)) &&
    !/ing$/.test(wordAt(doc, to + comma + 2))
  );
}

/** "hosting a NATO radar system": a body whose name describes what stands behind it met nobody. */
function isModifier({ doc }: Scene, object: Side | undefined): boolean {
  const last = object?.mentions.at(-1);
  if (last?.kind !== 'organization') return false;
  const next = doc.tokens[last.to];
  // "will host the 2018 League Meetings"
  if (next?.cap && OF_BODIES.has(next.lower)) return true;
  return next?.kind === 'word' && !next.cap && !BEHIND_BODY.has(next.lower) && !/ly$/.test(next.lower);
}

/** What may follow the name of a body that was met. */
const BEHIND_BODY = wordSet(
  `on in at for with to and or today yesterday tonight during earlier last this next here as from by when where who which that after before over via
  about but while together later again separately of under amid following through`,
);

/** What bodies hold under their names. */
const OF_BODIES = wordSet('summit summits meeting meetings conference forum ministerial session games');

const MET = wordSet('met meet meets meeting');

/** "met and talked with B": face to face, as the first verb tells. */
const isMeeting = ({ doc }: Scene, from: number): boolean =>
  wordAt(doc, from - 1) === 'and' && MET.has(wordAt(doc, from - 2));

const AT = wordSet('at during after following before in on');
const OCCASION =
  wordSet(`meeting talks session reception ceremony conference dinner banquet luncheon summit audience forum briefing
  round negotiations consultations`);

/** "speaking at a meeting with B": the noun tells whom one met. */
const isAtOccasion = ({ doc, sentence }: Scene, to: number): boolean =>
  AT.has(wordAt(doc, to)) && someWord(doc, to + 1, Math.min(sentence.to, to + 5), OCCASION);

const MAX_OBJECT = 24;

/** "spoke with B on the sidelines", "spoke for an hour at the palace": where people speak they are in one place. */
function isOnTheSpot({ doc, sentence }: Scene, at: number): boolean {
  for (let i = at; i < Math.min(sentence.to, at + MAX_OBJECT); i++) {
    if (isAtTable(doc, i, sentence.to) || isAside(doc, i)) return true;
    if (/^[;:,.]$/.test(doc.tokens[i]!.text) || CLAUSE.has(wordAt(doc, i))) return false;
    if (wordAt(doc, i + 1) !== 'the') continue;
    if (wordAt(doc, i) === 'in' && ROOM.test(phraseIn(doc, i + 2, i + 4))) return true;
    if (wordAt(doc, i) === 'at' && doc.tokens[i + 2]?.cap) return true;
  }
  return false;
}

const JOURNEYS = WENT.union(wordSet('visited travel fly'));
const MAX_JOURNEY = 12;

/** "visited Oslo on Tuesday to talk to B": what one goes somewhere for is done there. */
const isOfJourney = ({ doc, sentence }: Scene, at: number): boolean =>
  wordAt(doc, at - 1) === 'to' &&
  (someWord(doc, Math.max(sentence.from, at - MAX_JOURNEY), at - 1, JOURNEYS) ||
    // "is in Oslo to talk to B", "are here to speak to B"
    stayBefore(doc, sentence.from, at - 1) >= 0);

const CLAUSE = wordSet('and that who which as when while after before ahead prior');
const TABLES = wordSet('dinner lunch luncheon breakfast banquet reception summit');

/** "in the meeting room". */
const ROOM = /^(?:meeting|conference|reception) (?:room|hall)$/;

/** "at the leaders' dinner", "over lunch". */
const isAtTable = (doc: Scene['doc'], at: number, end: number): boolean =>
  (/^(?:at|over|during)$/.test(wordAt(doc, at)) && TABLES.has(wordAt(doc, at + 1))) ||
  (/^(?:at|over|during)$/.test(wordAt(doc, at)) &&
    /^(?:the|a|an)$/.test(wordAt(doc, at + 1)) &&
    someWord(doc, at + 2, Math.min(end, at + 6), TABLES));

/** "With B, the two ministers discussed trade": one of the meetings of which the text tells. */
const withCompany = ({ open }: VerbSides, manner: Pick<Frame, 'kind' | 'channel'>): typeof manner =>
  open && manner.kind === null ? { kind: 'meeting', channel: 'in_person' } : manner;

/** Meeting or call, from the verb and the means that the sentence tells of. */
function mannerOf(
  doc: Scene['doc'],
  to: number,
  verb: EventVerb,
  channel: Channel | null,
): { kind: Kind | null; channel: Channel | null } {
  if (verb.kind === null)
    return isRemote(channel) ? { kind: 'call', channel } : { kind: null, channel: null };
  // "last spoke face to face in May"
  if (verb.id === 'speak' && channel === 'in_person') return { kind: 'meeting', channel };
  // "The two men talked for three hours": where, the rest of the text tells.
  if (verb.id === 'speak' && channel === null && (isForLong(doc, to) || isTalkWith(doc, to)))
    return { kind: null, channel };
  if (verb.kind === 'call') return { kind: 'call', channel };
  if (!isRemote(channel)) return { kind: 'meeting', channel: 'in_person' };
  return { kind: verb.faceToFace ? 'meeting' : 'call', channel };
}
