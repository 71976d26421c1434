import type { Cast, Entity } from '../entities/entity.ts';
import type { Frame } from '../frames/frame.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { When } from '../when/expression.ts';
import type { Timeline } from '../when/timeline.ts';
import { addParty, type Draft } from './draft.ts';
import { compatible, explicitDate } from './moment.ts';
import { type Party, type Resolved, resolveFrame } from './parties.ts';

export interface Material {
  doc: Tokenised;
  mentions: readonly Mention[];
  cast: Cast;
  frames: readonly Frame[];
  times: Timeline;
  groups: readonly Group[];
  voice: Voice;
}

/** Makes events of frames: frames with compatible sides, status, kind and time tell of one event. */
export function unify(material: Material): Draft[] {
  const { doc, frames, cast, mentions, groups } = material;
  const drafts: Draft[] = [];
  const inTitle = (frame: Frame) => doc.sentences[frame.sentence]!.kind === 'title';
  const ordered = [...frames.filter((frame) => !inTitle(frame)), ...frames.filter(inTitle)];
  for (const frame of ordered) {
    const resolved = visitors(
      doc,
      drafts,
      inherited(resolveFrame(frame, cast, mentions, groups), material.voice),
    );
    for (const part of separated(material, resolved)) place(material, drafts, part, inTitle(frame));
  }
  return drafts;
}

/** "met with French President A and Foreign Minister B": whom a list names without a state is of the state before. */
function inherited(resolved: Resolved, voice: Voice): Resolved {
  // In the publisher's own readout the first side is often ours, named without its state.
  for (const side of resolved.sides.slice(voice.official ? 1 : 0)) {
    for (let k = 1; k < side.length; k++) {
      const party = side[k]!;
      const before = side[k - 1]!;
      if (
        party.country ||
        party.entity.organization ||
        party.entity.kind === 'delegation' ||
        !before.country ||
        !party.mention.title
      )
        continue;
      party.country = before.country;
      party.entity.country ??= before.country;
    }
  }
  return resolved;
}

/** Sides of more than one state, as far as the text says. */
const mixed = ({ parties }: Draft) => {
  const bodies = parties.map(({ country, entity }) => country?.code ?? entity.organization?.text ?? '');
  return new Set(bodies).size > 1;
};

/** "the visiting ministers called on B": those of another state in the event told before. */
function visitors(doc: Tokenised, drafts: readonly Draft[], resolved: Resolved): Resolved {
  const last = drafts.findLast(mixed);
  if (!last) return resolved;
  const foreign = last.parties.filter(({ country }) => country !== null);
  const sides = resolved.sides.map((side) =>
    side.flatMap((party) => {
      const words = doc.tokens.slice(party.mention.from, party.mention.to).map(({ lower }) => lower);
      const visiting =
        party.entity.plural &&
        party.entity.kind === 'office' &&
        !party.country &&
        words.some((word) => /^(?:visiting|guest)$/.test(word));
      return visiting && foreign.length > 0 && foreign.length < last.parties.length
        ? foreign.map((other) => ({ ...other, role: party.role }))
        : [party];
    }),
  );
  return { ...resolved, sides };
}

/** "met separately with A and B" is an event with A and one with B. */
function separated({ doc, mentions }: Material, resolved: Resolved): Resolved[] {
  const { frame, sides } = resolved;
  const [subject, object] = sides.length === 1 && frame.open ? [[], sides[0]!] : sides;
  if (!subject || !object || sides.length > 2) return [resolved];
  const named = object.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'office');
  const many = named.length > 1 && named.length === object.length;
  const visiting =
    many &&
    subject.length === 1 &&
    frame.rule === 'verb:meet' &&
    onVisit(doc, frame, mentions) &&
    sameCountry(object) &&
    object.every(({ mention }) => mention.title !== null);
  const also =
    many &&
    /^verb:meet$/.test(frame.rule) &&
    doc.tokens.slice(Math.max(0, frame.from - 2), frame.from).some(({ lower }) => lower === 'also') &&
    new Set(object.map(({ country }) => country?.code)).size === object.length;
  if (!many || !(frame.separate || visiting || also)) return [resolved];
  return object.map((party) => ({ ...resolved, sides: subject.length > 0 ? [subject, [party]] : [[party]] }));
}

const sameCountry = (parties: Party[]) =>
  new Set(parties.map(({ country }) => country?.code ?? '')).size <= 2;
const onVisit = (doc: Tokenised, frame: Frame, _mentions: readonly Mention[]) => {
  const sentence = doc.sentences[frame.sentence]!;
  const head = doc.sentences.slice(0, 3);
  return [sentence, ...head]
    .flatMap(({ from, to }) => doc.tokens.slice(from, to))
    .some(({ lower }) => /^(?:visit|visited|visiting|trip|while|house|hill|tour)$/.test(lower));
};

function place(material: Material, drafts: Draft[], resolved: Resolved, title: boolean): void {
  const { frame, sides, joint } = resolved;
  const parties = sides.flat();
  if (parties.length === 0 && !joint) return;
  const when = explicitDate(material, frame);
  const ranked = drafts
    .map((draft) => ({ draft, fit: fit(material, draft, resolved, parties, when, title) }))
    .filter(({ fit: value }) => value > 0);
  ranked.sort((a, b) => b.fit - a.fit);
  const known = ranked[0]?.draft;
  if (joint && !known && firstTime(material, frame)) return;
  if (frame.anaphoric) {
    if (known && known.frames.at(-1)!.sentence <= frame.sentence) tell(material, known, frame);
  } else if (known) merge(material, known, frame, title ? [] : parties, joint);
  else if (joint && parties.length < 2) againTogether(material, drafts, frame, parties);
  else if (!frame.open && distinct(parties) > 1) drafts.push(newDraft(material, frame, parties));
  else if (frame.open && !title) withPrincipal(material, drafts, frame, parties);
}

const distinct = (parties: readonly Party[]) => new Set(parties.map(({ key }) => key)).size;

/** Adds a frame that tells more of an event; the first date that is given counts. */
function tell(material: Material, draft: Draft, frame: Frame): void {
  draft.frames.push(frame);
  draft.told ??= explicitDate(material, frame);
}

const newDraft = (material: Material, frame: Frame, parties: readonly Party[]): Draft => {
  const draft: Draft = {
    frames: [],
    told: null,
    parties: [],
    kind: frame.kind,
    channel: frame.channel,
    status: frame.status,
    background: frame.background,
    salience: 'mentioned',
    date: null,
    place: null,
    visit: frame.visit,
  };
  tell(material, draft, frame);
  for (const party of parties) addParty(draft.parties, party);
  return draft;
};

/** How well a frame fits an event that is known; 0 where it tells of another. */
function fit(
  { doc, ...rest }: Material,
  draft: Draft,
  { frame, joint }: Resolved,
  parties: readonly Party[],
  when: When | null,
  title: boolean,
): number {
  if (parties.length > 0 && !parties.some((party) => draft.parties.some((other) => same(other, party))))
    return 0;
  const material: Material = { doc, ...rest };
  if (draft.kind && frame.kind && draft.kind !== frame.kind) return 0;
  if (draft.channel && frame.channel && draft.channel !== frame.channel && draft.kind === 'call') return 0;
  const apart = draft.status !== frame.status;
  const definite =
    frame.rule.startsWith('noun:') &&
    doc.tokens[frame.from - 1]?.lower === 'the' &&
    parties.length > 1 &&
    !when &&
    !frame.background;
  if (frame.anaphoric && (frame.kind !== draft.kind || draft.background || apart)) return 0;
  if (
    apart &&
    !definite &&
    !(title && frame.status === 'planned') &&
    !(frame.status !== 'held' && draft.status !== 'held')
  )
    return 0;
  const known = draft.told;
  if (when && known && !compatible(when, known)) return 0;
  if (frame.background !== draft.background && (when !== null) !== (known !== null) && frame.background)
    return 0;
  if (separateOccasion(material, frame)) return 0;
  const shared = parties.filter((party) => draft.parties.some((other) => same(other, party))).length;
  const all = distinct(parties);
  if (frame.anaphoric)
    return all === 0 && (!when || !known || compatible(when, known)) ? nearby(material, draft, frame) : 0;
  if (all === 0) return joint && !frame.background && !when ? 0.1 + draft.frames[0]!.from / 1e9 : 0;
  const subset = shared === all;
  const superset = shared === draft.parties.length;
  if (frame.open || joint) return subset && !(frame.background && !draft.background) ? 0.5 + shared / 10 : 0;
  if (subset && all > 1) return 1 + shared / 10;
  if (superset && draft.parties.length > 1) return title || sameMoment(when, known) ? 0.9 : 0.6;
  if (shared >= 2 && (title || shared >= 3)) return 0.7;
  if (title && shared >= 1 && draft.frames[0]!.sentence <= 3 && draft.status === frame.status) return 0.4;
  return 0;
}

/** "the meeting" is the one told of in this paragraph or in the sentence before, or else the first of the text. */
function nearby({ doc }: Material, draft: Draft, frame: Frame): number {
  const paragraph = doc.sentences[frame.sentence]!.paragraph;
  const close = draft.frames.findLast(
    (other) => frame.sentence - other.sentence <= 1 || doc.sentences[other.sentence]!.paragraph === paragraph,
  );
  return (close ? 0.3 : 0.2) - draft.frames[0]!.from / 1e9;
}

const same = (a: Party, b: Party) =>
  a.entity.id === b.entity.id && (a.country?.code === b.country?.code || !a.country || !b.country);
const sameMoment = (a: When | null, b: When | null) => !a || !b || a.start === b.start;

/** "another meeting", "their previous meeting", "a second round": by its own words not the one told of. */
function separateOccasion({ doc }: Material, frame: Frame): boolean {
  const before = doc.tokens.slice(Math.max(0, frame.from - 4), frame.from).map(({ lower }) => lower);
  return (
    before.some((word) =>
      /^(?:another|previous|next|last|further|second|future|forthcoming|upcoming|recent)$/.test(word),
    ) && frame.rule.startsWith('noun:')
  );
}

function merge(
  material: Material,
  draft: Draft,
  frame: Frame,
  parties: readonly Party[],
  joint: boolean,
): void {
  tell(material, draft, frame);
  draft.kind ??= frame.kind;
  if (!draft.channel || (draft.kind === 'call' && frame.channel)) draft.channel ??= frame.channel;
  if (frame.status === 'cancelled' && draft.status === 'planned') draft.status = 'cancelled';
  draft.background &&= frame.background;
  draft.visit &&= frame.visit;
  if (joint && parties.length === 0) return;
  for (const party of parties) if (!isShadow(draft, party)) addParty(draft.parties, party);
}

/** An unnamed office or a country whose side is there by name adds nothing. */
function isShadow(draft: Draft, { entity, country }: Party): boolean {
  if (entity.kind === 'person') return false;
  if (entity.kind === 'office' && !entity.plural) return false;
  return draft.parties.some(
    (other) =>
      other.country !== null && other.country.code === country?.code && other.entity.id !== entity.id,
  );
}

/** "The two leaders will meet in Oslo in May": the same sides on another occasion. */
function againTogether(material: Material, drafts: Draft[], frame: Frame, parties: readonly Party[]): void {
  const { doc } = material;
  const sentence = doc.sentences[frame.sentence]!;
  const words = doc.tokens
    .slice(sentence.from, sentence.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (firstTime(material, frame)) return;
  const together = drafts.filter((draft) => draft.parties.length > 1);
  const last =
    together.findLast((draft) => allAre(draft, frame)) ?? together.findLast(mixed) ?? together.at(-1);
  const when = explicitDate(material, frame);
  if (!last || (!when && frame.status === 'held' && !frame.background)) return;
  const format =
    frame.status === 'planned' &&
    /^noun:(?:session|round|meeting|consultations|dialogue)$/.test(frame.rule) &&
    /\b(?:commission|committee|council|consultations|dialogue|working group)\b/.test(words);
  const again = format
    ? delegations(last.parties)
    : last.parties.map((party) => ({ ...party, role: 'participant' as const }));
  drafts.push(
    newDraft(material, frame, [
      ...again,
      ...parties.filter((party) => !last.parties.some((other) => same(other, party))),
    ]),
  );
}

/** "the two Ministers" are those of the event in which both are ministers. */
function allAre({ parties }: Draft, { sides }: Frame): boolean {
  const noun = sides
    .flatMap(({ mentions }) => mentions)
    .find(({ kind }) => kind === 'joint')
    ?.head?.replace(/s$/, '');
  return (
    noun !== undefined && parties.every(({ entity }) => [...entity.heads].some((head) => head.endsWith(noun)))
  );
}

/** "the first time that they had met": no occasion of its own. */
function firstTime({ doc }: Material, frame: Frame): boolean {
  const { from, to } = doc.sentences[frame.sentence]!;
  const words = doc.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return frame.background && /\b(?:first time|not met|never met)\b/.test(words);
}

/** A session of a joint commission is a meeting of the two states, not of those who agreed on it. */
function delegations(parties: readonly Party[]): Party[] {
  const states = new Map(
    parties.filter(({ country }) => country).map((party) => [party.country!.code, party]),
  );
  if (states.size < 2) return parties.map((party) => ({ ...party, role: 'participant' }));
  return [...states].map(([code, party]) => ({
    key: `delegation:${code}`,
    entity: {
      ...party.entity,
      id: -1 - [...states.keys()].indexOf(code),
      kind: 'delegation',
      name: null,
      title: null,
      heads: new Set(),
      organization: null,
      country: party.country,
    },
    mention: party.mention,
    country: party.country,
    role: 'participant',
  }));
}

/** "During a meeting with B": the other side is whom the document is about. */
function withPrincipal(material: Material, drafts: Draft[], frame: Frame, parties: readonly Party[]): void {
  const principal = drafts[0]?.parties[0];
  const lead = principal ?? leadParty(material);
  if (!lead || parties.some((party) => same(party, lead)) || distinct(parties) > 3) return;
  if (frame.kind === null && frame.channel === null) return;
  drafts.push(newDraft(material, frame, [{ ...lead, role: 'participant' }, ...parties]));
}

function leadParty({ cast, doc }: Material): Party | null {
  const body = doc.sentences.find(({ kind }) => kind === 'body');
  const entity: Entity | undefined = cast.entities.find(
    (candidate) =>
      candidate.kind === 'person' &&
      candidate.sure &&
      !candidate.voice &&
      candidate.mentions.some(({ sentence }) => sentence === body?.index),
  );
  if (!entity) return null;
  return {
    key: String(entity.id),
    entity,
    mention: entity.mentions[0]!,
    country: entity.country,
    role: 'participant',
  };
}
