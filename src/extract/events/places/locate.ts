import type { Frame } from '../../frames/frame.ts';
import { oneOf } from '../../text/words.ts';
import { captionOf } from '../../where/captions.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { merged } from '../../where/merged.ts';
import { townOfRound } from '../dates/round-of-lead.ts';
import type { Draft } from '../draft.ts';
import { inCapitalOfDateline, inTownOfDateline, namedCapital } from './capitals.ts';
import { placeOfFrame } from './frame-place.ts';
import { type Ground, placesOf } from './ground.ts';
import { isLeftOpen } from './left-open.ts';
import { besides, speaking } from './place-of-other.ts';
import { beforePress } from './press-place.ts';
import { staying } from './stay-place.ts';
import { townOfOccasion } from './taking-place.ts';
import { titled } from './titled-place.ts';

/** Where a meeting takes place, as the sentences that tell of it and the visits around them say. */
export function placeOf(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  let found: PlaceHit | null = null;
  for (const { hit } of hitsOf(ground, draft)) {
    if (hit) found = found ? merged(found, hit) : hit;
    if (found?.city && found.venue) break;
  }
  found = inTownOfRound(ground, draft, found);
  if (!isLeftOpen(ground.material.doc, draft)) {
    found ??=
      besides(ground, draft, before) ??
      speaking(ground, draft) ??
      townOfOccasion(ground, draft) ??
      atCeremony(ground, draft);
    if (!found?.city && !isInWashington(found)) found = staying(ground, draft, found);
    found ??= titled(ground, draft) ?? beforePress(ground, draft);
  }
  if (!found?.city && draft.status === 'held' && !draft.background) found = shown(ground, draft, found);
  found &&= inTownOfDateline(ground, found);
  if (found?.rule === 'place:capital' && found.country && !found.city) found = namedCapital(ground, found);
  // A venue in the town where the report was filed and where the meeting before it was: the same town.
  if (found && !found.city && before?.rule === 'place:here') found = merged(found, before);
  const ours = found && owned(found, draft, ground.context);
  const place = ours && inCapitalOfDateline(ground, ours);
  return place?.rule === 'place:capital' && !place.city ? namedCapital(ground, place) : place;
}

/** "A met African leaders in Kigali. … A also met B and promised investments in Zenda": where the round was, which a state of theirs is not. */
function inTownOfRound(ground: Ground, draft: Draft, found: PlaceHit | null): PlaceHit | null {
  if (found?.rule !== 'place:country') return found;
  // "met President B in Zenda": said of the meeting itself.
  const met = draft.frames[0]!.sides.at(-1)?.mentions.at(-1);
  if (met && found.from >= met.to && found.from - met.to <= 1) return found;
  const town = townOfRound(ground, draft);
  if (!town) return found;
  const isTheirs = draft.parties.some(({ country }) => country?.code === found.country);
  return isTheirs && town.country !== found.country ? town : found;
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
    if (verb < 0) continue;
    const states = ground.mentions[at]!.flatMap(({ kind, country }) =>
      kind === 'state' ? country!.code : [],
    );
    const there = draft.parties.filter(
      ({ entity, country }) =>
        entity.mentions.some((mention) => mention.sentence === at) ||
        states.includes(country?.code ?? ground.context.home ?? ''),
    );
    if (there.length < 2) continue;
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
