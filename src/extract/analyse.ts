import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { sayingsOf } from './claims/claims.ts';
import { castOf } from './entities/cast.ts';
import { addAttendees } from './events/attendance/attendees.ts';
import { callOff } from './events/called-off/called-off.ts';
import { callOffPlans } from './events/called-off/plan-called-off.ts';
import { dateByLead } from './events/dates/day-of-news.ts';
import { dayOfReport } from './events/dates/day-of-report.ts';
import { shareDates } from './events/dates/shared-date.ts';
import { discussionsOf } from './events/discussion/discussion.ts';
import type { Draft } from './events/draft.ts';
import type { Material } from './events/material.ts';
import { shareOfRounds } from './events/objections/named-one-by-one.ts';
import { objectionTo } from './events/objections/verdict.ts';
import { sharePlaces } from './events/places/shared-place.ts';
import { recordOf } from './events/record.ts';
import { giveRoles } from './events/roles.ts';
import { weighSalience } from './events/salience.ts';
import { nameGathered } from './events/same-event/gathering.ts';
import { withoutReached } from './events/same-event/reached-below.ts';
import { settle } from './events/settle.ts';
import { nameListedOffices } from './events/sides/namesakes.ts';
import { placeOfficials } from './events/states/abroad.ts';
import { placeBesideHome } from './events/states/beside-home.ts';
import { nameLeaders } from './events/states/delegation-leaders.ts';
import { nameDelegations } from './events/states/delegations.ts';
import { placeMetInTurn } from './events/states/met-in-turn.ts';
import { placeByPair } from './events/states/of-pair.ts';
import { pairStates } from './events/states/paired-states.ts';
import { dropSpokenFor } from './events/states/spoken-for.ts';
import { placeByAccreditation } from './events/states/state-accredited.ts';
import { placeByText } from './events/states/state-left.ts';
import { placeEnvoys } from './events/states/state-of-envoy.ts';
import { placeBySource } from './events/states/state-of-source.ts';
import { giveToPeople } from './events/states/states-told.ts';
import { unify } from './events/unify.ts';
import type { Frame } from './frames/frame.ts';
import { nounFrames } from './frames/nouns/noun-frames.ts';
import { agreedByPhoneFrames } from './frames/phrases/agreed-by-phone.ts';
import { credentialsFrames } from './frames/phrases/credentials.ts';
import { frontedTalkFrames } from './frames/phrases/fronted-talk.ts';
import { jointPressFrames } from './frames/phrases/joint-press.ts';
import { journeyFrames } from './frames/phrases/journey-to-tell.ts';
import { listedMeetings } from './frames/phrases/listed-meetings.ts';
import { meetingThereFrames } from './frames/phrases/meeting-there.ts';
import { messageFrames } from './frames/phrases/message-brought.ts';
import { mealFrames } from './frames/phrases/over-a-meal.ts';
import { toldOnVisitFrames } from './frames/phrases/told-on-visit.ts';
import { toldThenAlsoFrames } from './frames/phrases/told-then-also.ts';
import { toldThereFrames } from './frames/phrases/told-there.ts';
import { toldVisitorFrames } from './frames/phrases/told-visitor.ts';
import { visitFrames } from './frames/phrases/visit-frames.ts';
import { type Scene, scenesOf } from './frames/scene.ts';
import { verbFrames } from './frames/verbs/verb-frames.ts';
import { withoutOpenings, withoutParts } from './frames/within.ts';
import { asSoviet, isSovietTime } from './gazetteer/former-states.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { groupsOf } from './mentions/groups.ts';
import { readSentences } from './text/sentences.ts';
import { nameAuthor } from './voice/author.ts';
import { voiceOfDateline } from './voice/of-dateline.ts';
import { voiceOfLetterhead } from './voice/of-letterhead.ts';
import { voiceOfPress } from './voice/of-press.ts';
import { asOwnBodies } from './voice/own-bodies.ts';
import { nameQuotedSelves } from './voice/quoted-self.ts';
import { voiceOf } from './voice/voice.ts';
import { timelineOf } from './when/timeline.ts';

/** All that is found in a stretch of text on the way to its events. */
export interface Analysis {
  material: Material;
  scenes: readonly Scene[];
  frames: readonly Frame[];
  /** Events in the making, in the order of the text; those to which there is an objection are no events. */
  drafts: readonly { draft: Draft; objection: string | null }[];
  /** The events of the drafts without objection, in their order. */
  events: ReportedEvent[];
}

/** Reads a stretch of text: mentions, entities, frames, drafts, events. Pure; throws on no text. */
export function analyse(document: ReadDocument): Analysis {
  const doc = readSentences(document.text, document.blocks);
  const anchor = (document.dateline?.date ?? document.published ?? document.modified)?.slice(0, 10) ?? null;
  const mentions = findMentions(doc, anchor);
  const soviet = isSovietTime(mentions, anchor);
  if (soviet) asSoviet(mentions);
  const outer = mentions.filter(({ inner }) => !inner);
  const groups = groupsOf(doc, outer);
  const named = voiceOfLetterhead(voiceOf(document), document);
  const voice = voiceOfDateline(voiceOfPress(named, doc, mentions), document, mentions);
  asOwnBodies(doc, mentions, voice);
  const cast = castOf(doc, mentions, voice, anchor);
  nameListedOffices(groups, mentions, cast);
  nameAuthor(doc, mentions, cast, voice);
  nameQuotedSelves(doc, mentions, cast);
  const scenes = scenesOf(doc, outer, groups);
  const today = anchor?.length === 10 ? anchor : null;
  const times = timelineOf(doc, today, document.dateline);
  const material = { doc, mentions, groups, cast, times, voice, today };
  let frames = framesOf(scenes);
  let drafts = draftsOf(material, scenes, frames, document);
  for (const further of [jointPressFrames, visitFrames]) {
    if (drafts.some(({ objection }) => objection === null)) break;
    const found = further(scenes);
    frames = [...frames, ...found];
    drafts = [...drafts, ...draftsOf(material, scenes, found, document)];
  }
  if (soviet) asSoviet(drafts.flatMap(({ draft }) => draft.parties));
  const held = drafts.filter(({ objection }) => objection === null).map(({ draft }) => draft);
  const found: Omit<Analysis, 'events'> = { material, scenes, frames, drafts };
  return { ...found, events: held.length > 0 ? eventsOf(found, held, document) : [] };
}

/** Completes the drafts that are events and makes their records. */
function eventsOf(
  { material, scenes }: Omit<Analysis, 'events'>,
  held: Draft[],
  document: ReadDocument,
): ReportedEvent[] {
  const { doc, cast, mentions } = material;
  addAttendees(material, held);
  dropSpokenFor(held, material.voice);
  giveRoles(doc, held, cast);
  weighSalience(doc, held, material.voice);
  shareDates(material, held);
  dateByLead(material, held, dayOfReport(document));
  const discussions = discussionsOf(doc, held, sayingsOf(scenes, cast, mentions), mentions);
  return held.map((draft) => ({
    ...recordOf(material, document, draft),
    ...discussions.get(draft)!,
  }));
}

function framesOf(scenes: readonly Scene[]): Frame[] {
  const told = scenes.filter(({ sentence }) => sentence.kind !== 'meta');
  const doc = scenes[0]?.doc;
  const frames = told.flatMap((scene) => [
    ...verbFrames(scene),
    ...toldVisitorFrames(scene),
    ...toldThereFrames(scene),
    ...toldThenAlsoFrames(scene),
    ...meetingThereFrames(scene),
    ...toldOnVisitFrames(scene),
    ...journeyFrames(scene),
    ...nounFrames(scene),
    ...frontedTalkFrames(scene),
    ...agreedByPhoneFrames(scene),
    ...mealFrames(scene),
  ]);
  const found = [...frames, ...listedMeetings(told), ...messageFrames(told), ...credentialsFrames(told)];
  return doc ? withoutOpenings(doc, withoutParts(found)).sort((a, b) => a.from - b.from) : [];
}

/** The events that frames tell of, with date, place and sides settled. */
function draftsOf(
  material: Material,
  scenes: readonly Scene[],
  frames: readonly Frame[],
  document: ReadDocument,
): Analysis['drafts'] {
  const { doc, cast, voice } = material;
  const drafts = unify(material, frames);
  nameLeaders(material, drafts);
  nameGathered(material, scenes, drafts);
  pairStates(material, drafts);
  placeByAccreditation(material, drafts);
  placeEnvoys(material, drafts);
  placeBySource(material, drafts);
  placeByText(doc, material.mentions, drafts, voice);
  settle(material, drafts, document, voice);
  callOff(material, drafts);
  callOffPlans(doc, drafts);
  placeOfficials(doc, drafts, voice);
  placeMetInTurn(doc, drafts, voice);
  placeBesideHome(material, drafts);
  placeByPair(drafts, voice);
  sharePlaces(doc, drafts);
  shareOfRounds(drafts);
  nameDelegations(drafts, cast, voice);
  giveToPeople(drafts);
  const told = withoutReached(doc, drafts);
  return told.map((draft) => ({ draft, objection: objectionTo(doc, draft, told, voice) }));
}
