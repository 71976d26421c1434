import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { nameAuthor } from './author.ts';
import { sayingsOf } from './claims/claims.ts';
import { castOf } from './entities/cast.ts';
import { placeOfficials } from './events/abroad.ts';
import { addAttendees } from './events/attendees.ts';
import { placeBesideHome } from './events/beside-home.ts';
import { callOff } from './events/called-off.ts';
import { dateByLead } from './events/day-of-news.ts';
import { dayOfReport } from './events/day-of-report.ts';
import { nameLeaders } from './events/delegation-leaders.ts';
import { nameDelegations } from './events/delegations.ts';
import { discussionsOf } from './events/discussion.ts';
import type { Draft } from './events/draft.ts';
import { nameGathered } from './events/gathering.ts';
import { placeHostsOfVisit } from './events/hosts-of-visit.ts';
import type { Material } from './events/material.ts';
import { placeMetInTurn } from './events/met-in-turn.ts';
import { shareOfRounds } from './events/named-one-by-one.ts';
import { nameListedOffices } from './events/namesakes.ts';
import { placeByPair } from './events/of-pair.ts';
import { pairStates } from './events/paired-states.ts';
import { callOffPlans } from './events/plan-called-off.ts';
import { recordOf } from './events/record.ts';
import { giveRoles } from './events/roles.ts';
import { weighSalience } from './events/salience.ts';
import { settle } from './events/settle.ts';
import { shareDates } from './events/shared-date.ts';
import { sharePlaces } from './events/shared-place.ts';
import { dropSpokenFor } from './events/spoken-for.ts';
import { placeByAccreditation } from './events/state-accredited.ts';
import { placeByText } from './events/state-left.ts';
import { placeEnvoys } from './events/state-of-envoy.ts';
import { placeBySource } from './events/state-of-source.ts';
import { giveToPeople } from './events/states-told.ts';
import { unify } from './events/unify.ts';
import { objectionTo } from './events/verdict.ts';
import { asSoviet, isSovietTime } from './former-states.ts';
import { agreedByPhoneFrames } from './frames/agreed-by-phone.ts';
import { credentialsFrames } from './frames/credentials.ts';
import type { Frame } from './frames/frame.ts';
import { frontedTalkFrames } from './frames/fronted-talk.ts';
import { jointPressFrames } from './frames/joint-press.ts';
import { journeyFrames } from './frames/journey-to-tell.ts';
import { listedMeetings } from './frames/listed-meetings.ts';
import { meetingThereFrames } from './frames/meeting-there.ts';
import { messageFrames } from './frames/message-brought.ts';
import { nounFrames } from './frames/noun-frames.ts';
import { mealFrames } from './frames/over-a-meal.ts';
import { type Scene, scenesOf } from './frames/scene.ts';
import { toldOnVisitFrames } from './frames/told-on-visit.ts';
import { toldThenAlsoFrames } from './frames/told-then-also.ts';
import { toldThereFrames } from './frames/told-there.ts';
import { toldVisitorFrames } from './frames/told-visitor.ts';
import { verbFrames } from './frames/verb-frames.ts';
import { visitFrames } from './frames/visit-frames.ts';
import { withoutOpenings, withoutParts } from './frames/within.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { groupsOf } from './mentions/groups.ts';
import { asOwnBodies } from './own-bodies.ts';
import { nameQuotedSelves } from './quoted-self.ts';
import { readSentences } from './sentences.ts';
import { voiceOf } from './voice.ts';
import { voiceOfDateline } from './voice-of-dateline.ts';
import { voiceOfLetterhead } from './voice-of-letterhead.ts';
import { voiceOfPress } from './voice-of-press.ts';
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
  const times = timelineOf(doc, anchor?.length === 10 ? anchor : null, document.dateline);
  const material = { doc, mentions, groups, cast, times, voice };
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
  placeHostsOfVisit(doc, drafts, voice);
  sharePlaces(doc, drafts);
  shareOfRounds(drafts);
  nameDelegations(drafts, cast, voice);
  giveToPeople(drafts);
  return drafts.map((draft) => ({ draft, objection: objectionTo(doc, draft, drafts, voice) }));
}
