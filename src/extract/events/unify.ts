import type { Frame } from '../frames/frame.ts';
import { isArranged } from './arranged.ts';
import { compatible, explicitDate, isTimed } from './dates/moment.ts';
import { addFrame, type Draft, newDraft } from './draft.ts';
import type { Material } from './material.ts';
import { isSameParty, type Party } from './party.ts';
import { nameAllBefore } from './same-event/all-before.ts';
import { nameDelegate } from './same-event/delegate-named.ts';
import { DraftsByParty } from './same-event/drafts-by-party.ts';
import { fitOf, isSpecified } from './same-event/fit.ts';
import { gatheringOf, isGathering } from './same-event/gathering.ts';
import { merge } from './same-event/merge.ts';
import { ofThree } from './same-event/of-three.ts';
import { nameOfficials } from './same-event/officials-named.ts';
import { nameSeats } from './same-event/seats-named.ts';
import { sidesOfNew } from './same-event/sides-of-new.ts';
import { threeTogether } from './same-event/three-together.ts';
import { toldOfEach } from './same-event/told-of-each.ts';
import { inheritStates } from './sides/inherited.ts';
import { pairOfLead } from './sides/pair-of-lead.ts';
import { type Resolved, resolveFrame } from './sides/parties.ts';
import { separated } from './sides/separated.ts';
import { nameSuperiors } from './sides/their-superiors.ts';
import { nameBothStates, nameVisitors } from './sides/visitors.ts';
import type { Telling } from './telling.ts';

/** Makes events of frames: frames with compatible sides, status, kind and time tell of one event. */
export function unify(material: Material, frames: readonly Frame[]): Draft[] {
  const { doc, voice } = material;
  const drafts: Draft[] = [];
  const byParty = new DraftsByParty();
  const inTitle = (frame: Frame) => doc.sentences[frame.sentence]!.kind === 'title';
  // The text says more than its headline, which then only has to fit.
  for (const frame of [...frames.filter((one) => !inTitle(one)), ...frames.filter(inTitle)]) {
    const resolved = nameAllBefore(
      doc,
      drafts,
      nameSuperiors(material, drafts, resolveFrame(frame, material)),
    );
    inheritStates(resolved, voice);
    for (const part of separated(doc, nameBothStates(material, drafts, nameVisitors(doc, drafts, resolved))))
      tell(material, drafts, byParty, tellingOf(material, part, inTitle(frame)));
  }
  return drafts;
}

const tellingOf = (material: Material, resolved: Resolved, inTitle: boolean): Telling => ({
  ...resolved,
  parties: resolved.sides.flat(),
  when: explicitDate(material, resolved.frame),
  today: material.today,
  isTimed: () => isTimed(material, resolved.frame),
  inTitle,
});

/** Adds a telling to the event that it fits best, or makes an event of it where it names enough. */
function tell(material: Material, drafts: Draft[], byParty: DraftsByParty, telling: Telling): void {
  const { frame, parties, joint, inTitle } = telling;
  if (parties.length === 0 && !joint) return;
  if (isArranged(material.doc, drafts, telling)) return;
  const each = toldOfEach(drafts, telling);
  if (each.length > 0) {
    for (const draft of each) addFrame(material, draft, frame);
    return;
  }
  if (frame.attended && drafts.some(({ status }) => status === frame.status)) return;
  const three = threeTogether(material, drafts, telling);
  if (three) {
    const draft = newDraft(material, frame, three);
    drafts.push(draft);
    byParty.note(draft);
    return;
  }
  // Of the events in which none of the parties, or but one of several, takes part none fits; but a headline may tell of
  // people by their states, and of one side of them.
  const possible = parties.length > 0 && !inTitle ? byParty.withSome(parties) : drafts;
  const known =
    ofThree(material.doc, drafts.at(-1), telling) ??
    bestFit(material, possible, telling) ??
    headlined(drafts, telling) ??
    gatheringOf(material.doc, byParty.gatherings, frame);
  if (!known && isUntold(drafts, telling)) {
    const pair = pairOfLead(material, frame);
    if (!pair) return;
    const draft = withFrame(material, newDraft(material, pair.lead, pair.parties), frame);
    drafts.push(draft);
    byParty.note(draft);
  } else if (!known) {
    const specified =
      specify(material, drafts, telling) ??
      nameOfficials(material, drafts, telling) ??
      nameSeats(material, byParty.withSeats(), telling) ??
      nameDelegate(material, drafts.slice(-LAST), telling);
    if (specified) {
      byParty.note(specified);
      return;
    }
    const sides = sidesOfNew(material, drafts, telling);
    const twin = sides && joint ? drafts.find((draft) => isTwin(draft, telling, sides)) : undefined;
    if (twin) addFrame(material, twin, frame);
    else if (sides) {
      const draft = { ...newDraft(material, frame, sides), gathering: isGathering(telling) };
      drafts.push(draft);
      byParty.note(draft);
    }
  } else
    for (const draft of toldWith(drafts, known, telling))
      if (!frame.anaphoric) {
        merge(material, draft, telling);
        byParty.note(draft);
      } else if (draft.frames.at(-1)!.sentence <= frame.sentence) addFrame(material, draft, frame);
}

/** Of so many events that were told of last one may be of a delegation whose head is named next. */
const LAST = 3;

/** "Zendan, Chadian ministers meet" heads a report on the Zendan one and whoever received him: their meeting. */
function headlined(drafts: readonly Draft[], { frame, parties, inTitle }: Telling): Draft | undefined {
  if (!inTitle || parties.length < 2 || parties.some(({ entity }) => entity.name || !entity.plural))
    return undefined;
  const states = new Set(parties.map(({ country }) => country?.code));
  if (states.size < 2 || states.has(undefined)) return undefined;
  return drafts.find(
    ({ kind, status, background, parties: told }) =>
      kind === frame.kind &&
      status === frame.status &&
      !background &&
      told.some(({ country }) => states.has(country?.code)) &&
      told.every(({ country, entity }) => !entity.organization && (!country || states.has(country.code))),
  );
}

/** Names one of the officials of the event that was told of without their names. */
function specify(material: Material, drafts: readonly Draft[], telling: Telling): Draft | null {
  if (!telling.frame.open) return null;
  const draft = drafts.find((one) => one.status === telling.frame.status && isSpecified(one, telling));
  if (!draft) return null;
  const all = isSpecified(draft, telling);
  draft.parties = draft.parties.filter((party) => party !== all);
  merge(material, draft, telling);
  return draft;
}

/** Of words for a meeting the first, which name nobody. */
const isUntold = (drafts: readonly Draft[], { frame, joint, parties, inTitle }: Telling): boolean =>
  drafts.length === 0 && frame.status === 'held' && joint && parties.length === 0 && !inTitle;

function withFrame(material: Material, draft: Draft, frame: Frame): Draft {
  if (draft.frames[0]!.sentence !== frame.sentence) addFrame(material, draft, frame);
  return draft;
}

/** "agreed to convene the next session": verb and noun tell of one occasion to come. */
const isTwin = (
  { frames, parties, status, told }: Draft,
  { frame, when }: Telling,
  sides: readonly Party[],
): boolean =>
  (!when || !told || compatible(when, told)) &&
  status === frame.status &&
  status !== 'held' &&
  frames.at(-1)!.sentence === frame.sentence &&
  parties.length === sides.length &&
  parties.every((party) => sides.some((other) => isSameParty(party, other)));

/** "held separate meetings with A and B. In the meetings, the sides discussed": all those of which the words just before told. */
function toldWith(drafts: readonly Draft[], known: Draft, { frame, parties, joint }: Telling): Draft[] {
  const last = known.frames.at(-1)!;
  const several = frame.anaphoric ? frame.separate : joint && parties.length === 0;
  if (!several || !last.separate || frame.sentence - last.sentence > 1) return [known];
  return drafts.filter(({ frames }) => frames.includes(last));
}

function bestFit({ doc }: Material, drafts: readonly Draft[], telling: Telling): Draft | undefined {
  let best: Draft | undefined;
  let highest = 0;
  for (const draft of drafts) {
    const fit = fitOf(doc, draft, telling, highest);
    if (fit > highest) [best, highest] = [draft, fit];
  }
  return best;
}
