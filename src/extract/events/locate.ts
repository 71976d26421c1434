import type { Frame } from '../frames/frame.ts';
import { captionOf } from '../where/captions.ts';
import type { PlaceHit } from '../where/hit.ts';
import { merged } from '../where/merged.ts';
import { townAt } from '../where/towns.ts';
import { oneOf, someToken, wordsIn } from '../words.ts';
import { inCapitalOfDateline, inTownOfDateline, namedCapital } from './capitals.ts';
import type { Draft } from './draft.ts';
import { placeOfFrame } from './frame-place.ts';
import { type Ground, placesOf } from './ground.ts';
import { beforePress } from './press-place.ts';
import { saidBefore } from './speaking-at.ts';
import { staying } from './stay-place.ts';
import { townOfOccasion } from './taking-place.ts';

/** Where a meeting takes place, as the sentences that tell of it and the visits around them say. */
export function placeOf(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  let found: PlaceHit | null = null;
  for (const { hit } of hitsOf(ground, draft)) {
    if (hit) found = found ? merged(found, hit) : hit;
    if (found?.city && found.venue) break;
  }
  found ??=
    besides(ground, draft, before) ??
    speaking(ground, draft) ??
    townOfOccasion(ground, draft) ??
    atCeremony(ground, draft);
  if (!found?.city && !isInWashington(found)) found = staying(ground, draft, found);
  found ??= titled(ground, draft) ?? beforePress(ground, draft);
  if (!found?.city && draft.status === 'held' && !draft.background) found = shown(ground, draft, found);
  found &&= inTownOfDateline(ground, found);
  if (found?.rule === 'place:capital' && found.country && !found.city) found = namedCapital(ground, found);
  // A venue in the town where the report was filed and where the meeting before it was: the same town.
  if (found && !found.city && before?.rule === 'place:here') found = merged(found, before);
  const ours = found && owned(found, draft, ground.context);
  const place = ours && inCapitalOfDateline(ground, ours);
  return place?.rule === 'place:capital' && !place.city ? namedCapital(ground, place) : place;
}

/**
 * The places that the frames of an event give, in their order; but "discussed the press in Zenda at a meeting in Oslo"
 * says first where the meeting was.
 */
function hitsOf(ground: Ground, { frames }: Draft): { frame: Frame; hit: PlaceHit | null }[] {
  const found = frames.map((frame) => ({ frame, hit: placeOfFrame(ground, frame) }));
  const first = frames[0]!.sentence;
  const beside = found.findIndex(
    ({ frame, hit }) => frame.sentence === first && frame.rule.startsWith('noun:') && hit?.from === frame.to,
  );
  return beside > 0 ? [found[beside]!, ...found.filter((_, i) => i !== beside)] : found;
}

/** The White House is in no other town of the journey. */
const isInWashington = (found: PlaceHit | null): boolean =>
  /^(?:the )?(?:white house|pentagon|oval office)$/i.test(found?.venue?.text ?? '');

/** "The minister's meetings in Oslo", "had several meetings in Oslo": the lead tells of meetings and of their town, though of no sides. */
function titled(ground: Ground, draft: Draft): PlaceHit | null {
  const { tokens, sentences } = ground.material.doc;
  const own = draft.frames[0]!.sentence;
  if (draft.background || own > 8 || (draft.status !== 'held' && own > 1)) return null;
  for (const { index, kind, from, to } of sentences.slice(0, Math.min(own, 3))) {
    // "In Oslo, A and B agree on cod" heads the report.
    const opening = kind === 'title' && tokens[from]!.lower === 'in' ? placesOf(ground, index)[0] : undefined;
    if (opening?.city && opening.from <= from + 1) return opening;
    for (let i = from; i < to; i++) {
      const fits =
        kind === 'title'
          ? isMeeting(tokens[i]!.word) || isSigning(tokens[i]!.word)
          : areSeveral(tokens[i]!.word) || (own - index <= 2 && areTalks(ground, i));
      if (!fits) continue;
      const hit =
        placesOf(ground, index).find(
          (one) => one.from > i && one.from < i + LEAD_REACH && (one.city || TELLS_TOWN.test(one.rule)),
        ) ?? (kind === 'title' ? townBefore(ground, from, i) : null);
      if (hit) return hit;
    }
  }
  return null;
}

const isTalks = oneOf('talks summit');
const leadsToTown = oneOf('in');
const namesSides = oneOf("with between by ’s 's");

/** "a day after talks in the resort of Palanga had broken up": an occasion whose sides the next sentences name. */
const areTalks = ({ material: { doc } }: Ground, at: number): boolean =>
  isTalks(doc.tokens[at]!.word) &&
  someToken(doc, at + 1, Math.min(doc.tokens.length, at + 6), leadsToTown) &&
  !someToken(doc, at + 1, Math.min(doc.tokens.length, at + 9), namesSides);

/** "ends Moscow talks". */
function townBefore({ material: { doc }, context }: Ground, from: number, at: number): PlaceHit | null {
  for (let q = Math.max(from, at - 2); q < at; q++) {
    const town = townAt(doc, q, at, context);
    if (town?.to === at && town.city) return town;
  }
  return null;
}

/** Which town that is, the rest of the report tells. */
const TELLS_TOWN = /^place:(?:capital|famous-venue)$/;
const isSigning = oneOf('sign signs initial initials');
const isMeeting = oneOf('meeting meetings talks consultations audience audiences');
const areSeveral = oneOf('meetings audiences encounters consultations counterparts');
/** "held bilateral meetings with heads of government and representatives of other bodies on Tuesday afternoon in Oslo". */
const LEAD_REACH = 26;

const isCeremony = oneOf('signed initialled initialed inaugurated unveiled exchanged');

/** "agreed here on Tuesday", "in Perth on Tuesday agreed": further off stands the place of what they agreed. */
const isAgreeing = oneOf('agreed pledged vowed');
const BESIDE = 4;

/** "A and B today signed in Perth a treaty": where both were just before the talks of which no place is told. */
function atCeremony(ground: Ground, draft: Draft): PlaceHit | null {
  const { sentence } = draft.frames[0]!;
  if (draft.background || draft.status !== 'held') return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
    const { from, to } = ground.material.doc.sentences[at]!;
    const verb = ground.material.doc.tokens
      .slice(from, to)
      .findIndex(({ word }) => isCeremony(word) || isAgreeing(word));
    const states = ground.mentions[at]!.flatMap(({ kind, country }) =>
      kind === 'state' ? country!.code : [],
    );
    const there = draft.parties.filter(
      ({ entity, country }) =>
        entity.mentions.some((mention) => mention.sentence === at) ||
        states.includes(country?.code ?? ground.context.home ?? ''),
    );
    if (verb < 0 || there.length < 2) continue;
    const reach = isAgreeing(ground.material.doc.tokens[from + verb]!.word) ? BESIDE : 8;
    const hit = placesOf(ground, at).find((one) => one.city && Math.abs(one.from - from - verb) < reach);
    if (hit) return hit;
  }
  return null;
}

/** The town of a caption that shows a participant. */
function shown({ captions }: Ground, draft: Draft, known: PlaceHit | null): PlaceHit | null {
  if (captions.length === 0) return known;
  const hit = captionOf(
    captions,
    draft.parties.flatMap(({ entity }) => (entity.name ? [entity.name.text] : [])),
  );
  const frame = draft.frames[0]!;
  if (!hit) return known;
  const placed = { ...hit, from: frame.from, to: frame.to };
  return known ? merged(known, placed) : placed;
}

const SAME = /^(?:margins|margin|sidelines)$/;
/** Without one of these words a sentence says nothing of the kind. */
const refersBack = oneOf(
  'margins margin sidelines same also remark remarks statement statements comment comments',
);

/** "In the margins, A also met B", "at the same palace", "made the remark in a meeting": where the one told of before was. */
function besides(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  const { doc } = ground.material;
  const frame = draft.frames[0]!;
  const sentence = doc.sentences[frame.sentence]!;
  const to = Math.min(sentence.to, sentence.from + 60);
  if (!someToken(doc, sentence.from, to, refersBack)) return null;
  const lower = wordsIn(doc, sentence.from, to);
  const margin = lower.findIndex((word, i) => SAME.test(word) && lower[i + 1] !== 'of');
  const same = lower.findIndex(
    (word, i) =>
      word === 'same' &&
      /^(?:palace|venue|place|residence|city|hotel|building|town)$/.test(lower[i + 1] ?? ''),
  );
  if (margin >= 0 || same >= 0 || (lower.includes('also') && isOfParagraph(ground, draft, before)))
    return before;
  if (
    lower.slice(0, ALSO).includes('also') &&
    (isOnJourney(ground, draft, before) || isAtStop(ground, draft, before))
  )
    return before;
  const remark = lower.findIndex(
    (word, i) =>
      /^(?:remark|remarks|statement|statements|comment|comments)$/.test(word) &&
      /^(?:made|the|his|her|these|this)$/.test(lower[i - 1] ?? ''),
  );
  if (remark < 0 || frame.sentence === 0 || frame.from <= sentence.from + remark) return null;
  const here = placesOf(ground, frame.sentence - 1).find(({ rule }) => rule === 'place:here');
  return here ?? null;
}

/** "A said in Oslo that …. Speaking at a meeting with B, A …": there too. */
function speaking(ground: Ground, { frames, status }: Draft): PlaceHit | null {
  const before = status === 'held' ? saidBefore(ground.material.doc, frames[0]!) : null;
  return before && (placesOf(ground, before.index).find(({ city }) => city) ?? null);
}

/** How far into its sentence "also" stands that goes on with a journey. */
const ALSO = 8;

/** "A also called on President B": abroad, where A met others, unless B is of a third state. */
function isOnJourney(
  { context: { home } }: Ground,
  { parties, background }: Draft,
  before: PlaceHit | null,
): boolean {
  if (!before?.city || !before.country || !home || before.country === home || background) return false;
  return parties.every(({ country, entity }) =>
    country ? country.code === home || country.code === before.country : entity.organization === null,
  );
}

/** So near behind stands what else is planned for a stop. */
const STOP = 2;

/** "In Lesotho, A will call on the King. A is also expected to meet the leader of the opposition": at the stop told of last. */
function isAtStop(
  { material: { doc } }: Ground,
  { status, frames, parties }: Draft,
  before: PlaceHit | null,
): boolean {
  if (status !== 'planned' || !before?.country || before.from < 0) return false;
  const first = doc.sentences[Math.max(0, frames[0]!.sentence - STOP)]!;
  return (
    before.from >= first.from && parties.every(({ country }) => !country || country.code === before.country)
  );
}

/** "A met B in Oslo on Monday. A also met C." */
function isOfParagraph({ material: { doc } }: Ground, { frames }: Draft, before: PlaceHit | null): boolean {
  const own = frames[0]!.sentence;
  const sentences = doc.sentences.slice(Math.max(0, own - PARAGRAPH), own);
  return (
    before !== null &&
    sentences.some(
      ({ from, to, paragraph }) =>
        paragraph === doc.sentences[own]!.paragraph && before.from >= from && before.from < to,
    )
  );
}

/** So many sentences of the paragraph may tell of the meeting before "also". */
const PARAGRAPH = 3;

/** A palace or office of which the text says no town is in the land of the host, or in ours. */
function owned(place: PlaceHit, { parties }: Draft, { home, dateline }: Ground['context']): PlaceHit | null {
  if (place.country) return place;
  const isOf = (code: string | null | undefined) => parties.some(({ country }) => country?.code === code);
  const host = parties.find(({ role, country }) => role === 'host' && country)?.country?.code;
  // A report filed from the land of one of them: "at the government palace" is there.
  const there = dateline?.country && isOf(dateline.country) ? dateline.country : null;
  const ours = home && parties.some(({ country }) => !country || country.code === home) ? home : null;
  const code = host ?? there ?? ours;
  if (!code) return place.city ? place : null;
  return { ...place, country: code };
}
