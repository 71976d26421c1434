import type { Frame } from '../../frames/frame.ts';
import type { Scene } from '../../frames/scene.ts';
import { subjectBefore } from '../../frames/subject.ts';
import { ATTENDING } from '../../lexicon/attendance.ts';
import { GATHERING_HEADS, GATHERINGS, HOSTING, OPENING_WORDS, TAKING_PART } from '../../lexicon/gathering.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet, wordsIn } from '../../text/words.ts';
import { attendeesIn } from '../attendance/attendees-in.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { addParty, type Party } from '../party.ts';
import { partiesOf } from '../sides/parties.ts';
import type { Telling } from '../telling.ts';

/** "Leaders of seven states met in Oslo": an occasion of many, who are named further down if at all. */
export function isGathering({ frame, parties, joint }: Telling): boolean {
  if (frame.gathering) return parties.length === 1;
  if (joint || frame.open || frame.kind === null || parties.length > 2) return false;
  const all = parties.find(isUnnamed);
  if (!all) return false;
  const [other] = parties.filter((party) => party !== all);
  // "A held a call with transatlantic leaders".
  return other ? other.entity.kind === 'person' : frame.kind === 'meeting';
}

/** "leaders of seven states", "ministers": several, of whom no state is said. */
const isUnnamed = ({ entity: { plural, kind }, country, mention }: Party): boolean =>
  plural && kind === 'office' && !country && GATHERING_HEADS.has(mention.head ?? '');

const CHAIRING = wordSet('chaired co-chaired opened hosted chairing hosting opening');

/** "chaired the meeting together with B": the one of which the text tells. */
const isChaired = (doc: Tokenised, { rule, from }: Frame): boolean =>
  rule.startsWith('noun:') && wordAt(doc, from - 1) === 'the' && CHAIRING.has(wordAt(doc, from - 2));

const WHERE = wordSet('where which');

/** "Leaders met in Oslo for a summit where A and B signed a treaty": the gathering of which that is part. */
export const gatheringOf = (doc: Tokenised, gatherings: readonly Draft[], frame: Frame): Draft | undefined =>
  gatherings.find(
    ({ frames, status }) =>
      status === frame.status &&
      (isChaired(doc, frame) ||
        (frames[0]!.sentence === frame.sentence && someWord(doc, frames[0]!.to, frame.from, WHERE))),
  );

/** Adds to a gathering those whom later sentences show there; where they are named, "leaders" says no more. */
export function nameGathered(material: Material, scenes: readonly Scene[], drafts: readonly Draft[]): void {
  const draft = drafts.find(({ gathering }) => gathering);
  if (!draft || draft.status === 'cancelled') return;
  const all = draft.parties.find(isUnnamed);
  const first = Math.min(...draft.frames.map(({ sentence }) => sentence));
  for (const scene of scenes.slice(first))
    for (const party of thoseIn(material, scene)) if (isNamed(party)) addParty(draft.parties, party);
  if (draft.parties.length > 2 && all && !all.entity.organization)
    draft.parties = draft.parties.filter((party) => party !== all);
}

const isNamed = ({ entity: { kind, plural, voice } }: Party): boolean =>
  (kind === 'person' || kind === 'office') && !plural && !voice;

function thoseIn(material: Material, scene: Scene): Party[] {
  const { doc, sentence } = scene;
  const { from, to } = sentence;
  const listed = someWord(doc, from, to, ATTENDING) ? attendeesIn(material, sentence) : [];
  if (!someWord(doc, from, to, GATHERINGS) && !isOpening(scene))
    return [...listed, ...thereIn(material, scene)];
  return [...listed, ...actingIn(material, scene), ...hostsIn(material, scene)];
}

/** "President A was there": a sentence that says no more. */
function thereIn(material: Material, { doc, sentence, groups }: Scene): Party[] {
  const [who, another] = groups;
  const said = wordsIn(doc, who?.to ?? sentence.to, sentence.to).filter((word) => /\w/.test(word));
  if (!who || another || !/^(?:too )?(?:was|were) (?:also )?(?:there|present)(?: too)?$/.test(said.join(' ')))
    return [];
  return who.mentions.flatMap((mention) => partiesOf(mention, 'participant', material));
}

/** "the summit's host, Premier A", "a summit called by King B": who has it held. */
function hostsIn(material: Material, { doc, sentence, groups }: Scene): Party[] {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!GATHERINGS.has(wordAt(doc, i))) continue;
    const called = CALLED.has(wordAt(doc, i + 1)) && wordAt(doc, i + 2) === 'by' ? i + 3 : null;
    const host = /^['’]s?$/.test(wordAt(doc, i + 1)) && wordAt(doc, i + 2) === 'host' ? i + 2 : null;
    const who = groups.find(
      ({ from, to }) => from === called || (host !== null && from <= host + 2 && to > host),
    );
    if (who) return who.mentions.flatMap((mention) => partiesOf(mention, 'host', material));
  }
  return [];
}

const CALLED = wordSet('called convened hosted chaired');

/** "A opened the summit", "B told the meeting", "C said in an opening speech". */
function actingIn(material: Material, scene: Scene): Party[] {
  const { doc, sentence } = scene;
  const parties: Party[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = wordAt(doc, i);
    const there = TAKING_PART.has(word) ? reaches(scene, i) : word === 'said' && isOpening(scene);
    const who = there ? (subjectBefore(scene, i) ?? behind(scene, i)) : null;
    const role = HOSTING.has(word) ? 'host' : 'participant';
    const beside = who ? besideAt(scene, i) : null;
    for (const mention of [...(who?.mentions ?? []), ...(beside?.mentions ?? [])])
      parties.push(...partiesOf(mention, role, material));
  }
  return parties;
}

const TOGETHER = wordSet('together jointly alongside');

/** "chaired the gathering together with B": who does it beside the subject. */
function besideAt({ doc, sentence, groups }: Scene, at: number): Group | null {
  for (let i = at + 1; i < Math.min(sentence.to, at + 2 * REACH); i++) {
    if (/^[,;:.]$/.test(doc.tokens[i]!.text)) return null;
    if (!TOGETHER.has(wordAt(doc, i))) continue;
    const from = wordAt(doc, i + 1) === 'with' ? i + 2 : i + 1;
    return groups.find((group) => group.from === from) ?? null;
  }
  return null;
}

/** How far from the deed its occasion is named. */
const REACH = 5;

/** "opened the closed-door meeting". */
function reaches({ doc, sentence }: Scene, at: number): boolean {
  for (let i = at + 1; i < Math.min(sentence.to, at + 1 + REACH); i++) {
    if (GATHERINGS.has(wordAt(doc, i))) return true;
    if (/^[,;:.]$/.test(doc.tokens[i]!.text)) return false;
  }
  return false;
}

/** "said B" behind a quotation. */
const behind = ({ groups }: Scene, at: number) => groups.find(({ from }) => from === at + 1) ?? null;

/** "in an opening address", "at the opening of the summit". */
function isOpening({ doc, sentence }: Scene): boolean {
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    if (wordAt(doc, i) !== 'opening') continue;
    if (OPENING_WORDS.has(wordAt(doc, i + 1))) return true;
    if (wordAt(doc, i + 1) === 'of' && someWord(doc, i + 2, i + 6, GATHERINGS)) return true;
  }
  return false;
}
