import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { nameAuthor } from './author.ts';
import { sayingsOf } from './claims/claims.ts';
import { castOf } from './entities/cast.ts';
import { placeOfficials } from './events/abroad.ts';
import { addAttendees } from './events/attendees.ts';
import { nameDelegations } from './events/delegations.ts';
import { discussionsOf } from './events/discussion.ts';
import type { Draft } from './events/draft.ts';
import { nameListedOffices } from './events/namesakes.ts';
import { recordOf } from './events/record.ts';
import { giveRoles } from './events/roles.ts';
import { weighSalience } from './events/salience.ts';
import { settle } from './events/settle.ts';
import { shareDates } from './events/shared-date.ts';
import { type Material, unify } from './events/unify.ts';
import { acceptable } from './events/verdict.ts';
import type { Frame } from './frames/frame.ts';
import { nounFrames } from './frames/noun-frames.ts';
import type { Scene } from './frames/scene.ts';
import { verbFrames } from './frames/verb-frames.ts';
import { visitFrames } from './frames/visit-frames.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { groupsOf } from './mentions/groups.ts';
import { readSentences } from './sentences.ts';
import { stretchesOf } from './stretches.ts';
import { type Voice, voiceOf } from './voice.ts';
import { timelineOf } from './when/timeline.ts';

/** The meetings and calls that a document reports. Pure; throws on no text. */
export function extract(document: ReadDocument): ReportedEvent[] {
  return stretchesOf(document).flatMap((stretch, at) => {
    const events = extractStretch(stretch);
    // What a document is about stands at its beginning.
    return at === 0 ? events : events.map((event) => ({ ...event, salience: 'mentioned' as const }));
  });
}

function extractStretch(document: ReadDocument): ReportedEvent[] {
  const doc = readSentences(document.text, document.blocks);
  const mentions = findMentions(doc);
  const groups = groupsOf(doc, mentions);
  const voice = voiceOf(document);
  const cast = castOf(doc, mentions, voice);
  nameListedOffices(groups, mentions, cast);
  nameAuthor(doc, mentions, cast);
  const anchor = (document.dateline?.date ?? document.published)?.slice(0, 10) ?? null;
  const scenes = scenesOf(doc, mentions, groups);
  const times = timelineOf(doc, anchor?.length === 10 ? anchor : null, document.dateline);
  const material = { doc, mentions, groups, cast, times, voice };
  const told = draftsOf({ ...material, frames: framesOf(scenes) }, document, voice);
  const held =
    told.length > 0 ? told : draftsOf({ ...material, frames: visitFrames(scenes) }, document, voice);
  addAttendees({ ...material, frames: [] }, held, groups);
  giveRoles(doc, held, cast);
  weighSalience(doc, held);
  shareDates(doc, held);
  if (held.length === 0) return [];
  const discussions = discussionsOf(doc, held, sayingsOf(scenes, cast, mentions));
  return held.map((draft) => ({
    ...recordOf({ material: { ...material, frames: [] }, document, voice }, draft),
    ...discussions.get(draft)!,
  }));
}

const framesOf = (scenes: readonly Scene[]): Frame[] =>
  scenes
    .filter(({ sentence }) => sentence.kind !== 'meta')
    .flatMap((scene) => [...verbFrames(scene), ...nounFrames(scene)].sort((a, b) => a.from - b.from));

/** The events that frames tell of, with date, place and sides settled. */
function draftsOf(material: Material, document: ReadDocument, voice: Voice): Draft[] {
  const drafts = unify(material);
  settle(material, drafts, document, voice);
  placeOfficials(material.doc, drafts, voice);
  nameDelegations(drafts, material.cast, voice);
  return drafts.filter((draft) => acceptable(draft, drafts, voice));
}

function scenesOf(
  doc: Material['doc'],
  mentions: Material['mentions'],
  groups: ReturnType<typeof groupsOf>,
): Scene[] {
  const scenes: Scene[] = doc.sentences.map((sentence) => ({ doc, sentence, mentions: [], groups: [] }));
  for (const mention of mentions) scenes[mention.sentence]!.mentions.push(mention);
  for (const group of groups) scenes[group.sentence]!.groups.push(group);
  return scenes;
}
