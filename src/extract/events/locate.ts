import type { ReadDocument } from '#src/model/document.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Voice } from '../voice.ts';
import { distanceTo, type Surroundings } from '../where/belonging.ts';
import { type CaptionPlace, captionOf, captionPlaces } from '../where/captions.ts';
import { filedAt } from '../where/filed.ts';
import type { PlaceContext, PlaceHit } from '../where/hit.ts';
import { placeAt, placesIn } from '../where/places.ts';
import { type Stay, staysIn } from '../where/stays.ts';
import { townAt } from '../where/towns.ts';
import type { Draft } from './draft.ts';
import type { Material } from './unify.ts';

/** What is known of the places of a document, read sentence by sentence and each sentence once. */
export interface Ground {
  material: Material;
  context: PlaceContext;
  mentions: readonly (readonly Mention[])[];
  stays: readonly (readonly Stay[])[];
  places: Map<number, PlaceHit[]>;
  captions: readonly CaptionPlace[];
}

/** Surveys a document: its states, where it was filed, the visits it tells of. */
export function survey(material: Material, document: ReadDocument, voice: Voice): Ground {
  const { doc, cast } = material;
  const countries = new Set<string>(voice.country ? [voice.country] : []);
  for (const { country } of cast.entities) if (country) countries.add(country.code);
  const context: PlaceContext = { countries, dateline: filedAt(document, countries), home: voice.country };
  const mentions: Mention[][] = doc.sentences.map(() => []);
  for (const mention of material.mentions) mentions[mention.sentence]!.push(mention);
  const stays = doc.sentences.map((sentence) =>
    staysIn(doc, sentence, context, mentions[sentence.index]!, cast),
  );
  return {
    material,
    context,
    mentions,
    stays,
    places: new Map(),
    captions: captionPlaces(document, context),
  };
}

const around = ({ material: { doc, times }, mentions }: Ground, sentence: number): Surroundings => ({
  doc,
  sentence: doc.sentences[sentence]!,
  mentions: mentions[sentence]!,
  times: times[sentence] ?? [],
});

function placesOf(ground: Ground, sentence: number): PlaceHit[] {
  const known = ground.places.get(sentence);
  if (known) return known;
  const { doc } = ground.material;
  const { start, end } = ground.context.dateline ?? { start: 0, end: 0 };
  const found = placesIn(doc, doc.sentences[sentence]!, ground.context, ground.mentions[sentence]!).filter(
    (hit) => doc.tokens[hit.from]!.start >= end || doc.tokens[hit.from]!.start < start,
  );
  ground.places.set(sentence, found);
  return found;
}

/** Where a meeting takes place, as the sentences that tell of it and the visits around them say. */
export function placeOf(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  let found: PlaceHit | null = null;
  for (const frame of draft.frames) {
    const hit = placeOfFrame(ground, frame);
    if (hit) found = found ? merged(found, hit) : hit;
    if (found?.city && found.venue) break;
  }
  found ??= besides(ground, draft, before);
  if (!found?.city) found = staying(ground, draft, found);
  if (!found?.city && draft.status === 'held' && !draft.background) found = shown(ground, draft, found);
  // A venue in the town where the report was filed and where the meeting before it was: the same town.
  if (found && !found.city && before?.rule === 'place:here') found = merged(found, before);
  return found && owned(found, draft, ground.context.home);
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

/** A later sentence may name the town of a country or of a venue, or the venue. */
function merged(known: PlaceHit, more: PlaceHit): PlaceHit {
  if (known.country && more.country && known.country !== more.country) return known;
  if (!known.city && more.city) return { ...more, venue: known.venue ?? more.venue };
  if (!known.venue && more.venue && (!more.city || !known.city || more.city.text === known.city.text))
    return { ...known, venue: more.venue };
  return known.country ? known : { ...known, country: more.country, countrySpan: more.countrySpan };
}

function placeOfFrame(ground: Ground, frame: Frame): PlaceHit | null {
  const near = around(ground, frame.sentence);
  const hits = placesOf(ground, frame.sentence)
    .map((hit) => ({ hit, distance: distanceTo(near, frame, hit) }))
    .filter((pair): pair is { hit: PlaceHit; distance: number } => pair.distance !== null)
    .sort((a, b) => a.distance - b.distance)
    .map(({ hit }) => hit);
  const best = hits[0] ?? named(ground, frame) ?? welcomed(ground, frame);
  return best ? hits.slice(1, 4).reduce(merged, best) : null;
}

/** "the Geneva talks", "their Oslo meeting": the town before the noun. */
function named({ material: { doc }, context, mentions }: Ground, frame: Frame): PlaceHit | null {
  if (!frame.rule.startsWith('noun:')) return null;
  const { from } = doc.sentences[frame.sentence]!;
  for (let at = Math.max(from, frame.from - 3); at < frame.from; at++) {
    if (
      !doc.tokens[at]!.cap ||
      mentions[frame.sentence]!.some((mention) => mention.from <= at && at < mention.to)
    )
      continue;
    const town = townAt(doc, at, frame.from, context);
    if (
      town?.to === frame.from &&
      town.city &&
      (at === from || !doc.tokens[at - 1]!.cap || /^(?:the|their|his|her)$/.test(doc.tokens[at - 1]!.lower))
    )
      return town;
  }
  return null;
}

/** "welcomed B to the White House", "received B at …" has its preposition; "to" is a place only here. */
function welcomed({ material: { doc }, context, mentions }: Ground, frame: Frame): PlaceHit | null {
  if (!/^verb:(?:welcome|host|receive)$/.test(frame.rule)) return null;
  const end = Math.min(doc.sentences[frame.sentence]!.to, frame.to + 30);
  for (let i = frame.to; i < end - 1; i++) {
    const { lower } = doc.tokens[i]!;
    if (/^(?:who|which|that|;|and)$/.test(lower) && !doc.tokens[i + 1]!.cap) return null;
    if (lower !== 'to' || mentions[frame.sentence]!.some(({ from, to }) => from < i && i < to)) continue;
    return placeAt(doc, i + 1, doc.sentences[frame.sentence]!.to, context, mentions[frame.sentence]!, 'to');
  }
  return null;
}

const SAME = /^(?:margins|margin|sidelines)$/;

/** "In the margins, A also met B", "at the same palace", "made the remark in a meeting": where the one told of before was. */
function besides(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  const { doc } = ground.material;
  const frame = draft.frames[0]!;
  const sentence = doc.sentences[frame.sentence]!;
  const words = doc.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 60));
  const lower = words.map((word) => word.lower);
  const margin = lower.findIndex((word, i) => SAME.test(word) && lower[i + 1] !== 'of');
  const same = lower.findIndex(
    (word, i) =>
      word === 'same' &&
      /^(?:palace|venue|place|residence|city|hotel|building|town)$/.test(lower[i + 1] ?? ''),
  );
  if (margin >= 0 || same >= 0) return before;
  const remark = lower.findIndex(
    (word, i) =>
      /^(?:remark|remarks|statement|statements|comment|comments)$/.test(word) &&
      /^(?:made|the|his|her|these|this)$/.test(lower[i - 1] ?? ''),
  );
  if (remark < 0 || frame.sentence === 0 || frame.from <= sentence.from + remark) return null;
  const here = placesOf(ground, frame.sentence - 1).find(({ rule }) => rule === 'place:here');
  return here ?? null;
}

const BACK = 15;
const AHEAD = 4;

/** The place of a visit that the event is part of; a place already known is only made more exact. */
function staying(ground: Ground, draft: Draft, known: PlaceHit | null): PlaceHit | null {
  for (const frame of draft.frames) {
    const own = best(
      ground.stays[frame.sentence]!.filter((stay) => fits(ground, stay, draft, frame, true)),
      known,
    );
    if (own) return known ? merged(known, own) : own;
  }
  if (draft.status === 'cancelled') return known;
  const { sentence } = draft.frames[0]!;
  const reach = draft.background ? 1 : BACK;
  for (let step = 1; step <= reach; step++) {
    const around = [sentence - step, ...(step <= AHEAD ? [sentence + step] : [])];
    for (const index of around) {
      const hit = best(
        (ground.stays[index] ?? []).filter((stay) => fits(ground, stay, draft, draft.frames[0]!, false)),
        known,
      );
      if (hit?.city || (hit && !known && !moreExact(ground, draft, hit)))
        return known ? merged(known, hit) : hit;
    }
  }
  return known ?? (draft.background ? null : country(ground, draft));
}

function best(stays: readonly Stay[], known: PlaceHit | null): PlaceHit | null {
  const fitting = stays.filter(({ hit }) => !known?.country || !hit.country || known.country === hit.country);
  return (fitting.find(({ hit }) => hit.city) ?? fitting[0])?.hit ?? null;
}

/** A stay in a country only, where another stay of the document names the town there. */
const moreExact = (ground: Ground, draft: Draft, hit: PlaceHit): boolean =>
  !hit.city && nearStays(ground, draft).some((stay) => stay.hit.city && stay.hit.country === hit.country);

function nearStays(ground: Ground, draft: Draft): Stay[] {
  const { sentence } = draft.frames[0]!;
  return ground.stays
    .slice(Math.max(0, sentence - BACK), sentence + AHEAD + 1)
    .flat()
    .filter((stay) => fits(ground, stay, draft, draft.frames[0]!, stay.sentence === sentence));
}

const country = (ground: Ground, draft: Draft): PlaceHit | null => nearStays(ground, draft)[0]?.hit ?? null;

function fits({ material: { doc } }: Ground, stay: Stay, draft: Draft, frame: Frame, same: boolean): boolean {
  const { hit, time, visitor } = stay;
  if (!hit.country) return false;
  if (time === 'past' && !draft.background && draft.status === 'held' && !same) return false;
  if (time === 'planned' && draft.status === 'held') return false;
  if (time === 'open' && draft.status === 'held' && stay.sentence > frame.sentence) return false;
  if (time === 'held' && draft.status === 'planned' && stay.sentence > frame.sentence) return false;
  if (same && doc.sentences[frame.sentence]!.kind === 'title') return true;
  const codes = new Set(
    draft.parties.map(
      ({ country: of, entity }) => of?.code ?? (entity.organization ? `org:${entity.id}` : ''),
    ),
  );
  const there = codes.has(hit.country);
  const abroad = [...codes].some((code) => code !== hit.country);
  if (!abroad) return false;
  if (visitor === null) return there || same;
  const present = draft.parties.some(({ entity }) => entity.id === visitor);
  return there ? present || !same || true : present;
}

/** A palace or office of which the text says no town is in the land of the host, or in ours. */
function owned(place: PlaceHit, draft: Draft, home: string | null): PlaceHit | null {
  if (place.country) return place;
  const host = draft.parties.find(({ role, country: of }) => role === 'host' && of)?.country?.code;
  const ours = home && draft.parties.some(({ country: of }) => !of || of.code === home) ? home : null;
  const code = host ?? ours;
  if (!code) return place.city ? place : null;
  return { ...place, country: code };
}
