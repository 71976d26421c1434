import type { Frame } from '../../frames/frame.ts';
import { isWithinReach } from '../../frames/reach.ts';
import { newPlaceIn } from '../../frames/standing/put-off.ts';
import { quoted } from '../../text/open-quotation.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { distanceTo } from '../../where/belonging.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { merged } from '../../where/merged.ts';
import { placeAt } from '../../where/place-at.ts';
import { townAt } from '../../where/towns.ts';
import { venueAt } from '../../where/venues.ts';
import { around, type Ground, placesOf } from './ground.ts';

/** The place that the sentence of a frame gives it, `null` where it gives none. */
export function placeOfFrame(ground: Ground, frame: Frame): PlaceHit | null {
  const near = around(ground, frame.sentence);
  const { doc } = ground.material;
  const moved = frame.status === 'planned' ? newPlaceIn(near) : null;
  if (moved !== null)
    return placeAt(doc, moved, near.sentence.to, ground.context, ground.mentions[frame.sentence]!, 'to');
  const { from } = doc.sentences[frame.sentence]!;
  const spoken = quoted(doc, from, frame.from);
  const hits = placesOf(ground, frame.sentence)
    .filter((hit) => isWithinReach(frame, hit))
    .filter((hit) => spoken || !quoted(doc, from, hit.from))
    .filter((hit) => !isOfAttendee(ground, frame, hit))
    .map((hit) => ({ hit, distance: distanceTo(near, frame, hit) }))
    .filter((pair): pair is { hit: PlaceHit; distance: number } => pair.distance !== null)
    .sort((a, b) => a.distance - b.distance)
    .map(({ hit }) => hit);
  const best =
    welcomedTo(ground, frame, hits[0]) ?? hits[0] ?? named(ground, frame) ?? welcomed(ground, frame);
  return best ? hits.slice(1, 4).reduce(merged, best) : null;
}

/** "The meeting was attended by A, Counsellor in Oslo": where one of them is posted. */
function isOfAttendee({ material: { doc } }: Ground, frame: Frame, hit: PlaceHit): boolean {
  if (!frame.anaphoric) return false;
  return doc.tokens
    .slice(frame.to, hit.from)
    .some(({ lower }, i) => lower === 'attended' && doc.tokens[frame.to + i + 1]?.lower === 'by');
}

/** "the Geneva talks", "two hours of White House talks": the town or the building before the noun. */
function named({ material: { doc }, context, mentions }: Ground, frame: Frame): PlaceHit | null {
  if (!frame.rule.startsWith('noun:')) return null;
  const { from } = doc.sentences[frame.sentence]!;
  for (let at = Math.max(from, frame.from - 3); at < frame.from; at++) {
    if (!doc.tokens[at]!.cap) continue;
    const venue = venueAt(doc, at, frame.from, context);
    if (venue?.to === frame.from && venue.rule === 'place:famous-venue') return venue;
    if (mentions[frame.sentence]!.some((mention) => mention.from <= at && at < mention.to)) continue;
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

/** "welcomed B to the palace in Oslo": the building, of which the town alone has a preposition of place. */
function welcomedTo(ground: Ground, frame: Frame, town: PlaceHit | undefined): PlaceHit | null {
  if (!town || town.venue) return null;
  const hit = welcomed(ground, frame);
  return hit?.venue && hit.from < town.from && town.to <= hit.to ? hit : null;
}

const NOT_YET = wordSet('way route road visit trip return journey');

/** "welcomed B to the White House", "received B at …" has its preposition; "to" is a place only here. */
function welcomed({ material: { doc }, context, mentions }: Ground, frame: Frame): PlaceHit | null {
  if (!/^verb:(?:welcome|host|receive)$/.test(frame.rule)) return null;
  const end = Math.min(doc.sentences[frame.sentence]!.to, frame.to + 30);
  for (let i = frame.to; i < end - 1; i++) {
    const { lower } = doc.tokens[i]!;
    if (/^(?:who|which|that|;|and)$/.test(lower) && !doc.tokens[i + 1]!.cap) return null;
    // "on the way to the palace"
    if (
      lower !== 'to' ||
      NOT_YET.has(wordAt(doc, i - 1)) ||
      mentions[frame.sentence]!.some(({ from, to }) => from < i && i < to)
    )
      continue;
    return placeAt(doc, i + 1, doc.sentences[frame.sentence]!.to, context, mentions[frame.sentence]!, 'to');
  }
  return null;
}
