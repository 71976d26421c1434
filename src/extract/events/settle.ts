import type { ReadDocument } from '#src/model/document.ts';
import type { Tokenised } from '../sentences.ts';
import type { PlaceContext, PlaceHit } from '../where/places.ts';
import { placesIn } from '../where/places.ts';
import type { Draft } from './draft.ts';
import { momentOf } from './moment.ts';
import type { Material } from './unify.ts';

/** Gives each event its date and place from the sentences that tell of it. */
export function settle(material: Material, drafts: readonly Draft[], document: ReadDocument): void {
  const context = contextOf(material, document);
  const visits = visitPlaces(material, context);
  for (const draft of drafts) {
    draft.date = dateOf(material, draft);
    if (draft.kind === null)
      draft.kind = draft.channel === 'phone' || draft.channel === 'video' ? 'call' : 'meeting';
    if (draft.kind === 'meeting') {
      draft.channel = draft.channel === 'phone' || draft.channel === 'video' ? draft.channel : 'in_person';
      draft.place = placeOf(material, draft, context, visits);
    }
  }
}

export function contextOf({ cast }: Material, document: ReadDocument): PlaceContext {
  const countries = new Set<string>();
  for (const entity of cast.entities) if (entity.country) countries.add(entity.country.code);
  return { countries, dateline: document.dateline?.place ?? null };
}

function dateOf(material: Material, draft: Draft): Draft['date'] {
  for (const frame of draft.frames) {
    const moment = momentOf(material, frame);
    if (moment) return moment;
  }
  return null;
}

const DISCUSSION =
  /^(?:discuss|discussed|discussing|situation|developments|about|war|conflict|regarding|concerning|crisis|said|stressed|noted|thanked|underlined|violence|fighting|issue|issues|security|peace|ways|efforts|attack|attacks|operation|operations|that|which|relations|cooperation|humanitarian|ceasefire|support|progress|on|for|of|who|whom|after|following|before|against|killed|where)$/;

function placeOf(
  material: Material,
  draft: Draft,
  context: PlaceContext,
  visits: readonly Visit[],
): PlaceHit | null {
  const { doc, mentions } = material;
  for (const frame of draft.frames) {
    const sentence = doc.sentences[frame.sentence]!;
    const hits = placesIn(doc, sentence, context, mentions).filter((hit) =>
      reachable(doc, material, frame, hit, sentence.from),
    );
    const distance = (hit: PlaceHit) =>
      hit.from >= frame.to ? hit.from - frame.to : (frame.from - hit.to) * 1.5 + 3;
    const best = hits.sort((a, b) => distance(a) - distance(b))[0];
    if (best) return completed(best, hits);
  }
  if (draft.status === 'cancelled' || draft.background) return null;
  const visit = visits.find(({ sentence, codes }) =>
    draft.frames.some(
      (frame) =>
        frame.sentence === sentence ||
        (Math.abs(frame.sentence - sentence) <= 12 &&
          draft.parties.some(({ country }) => country && codes.has(country.code))),
    ),
  );
  return visit?.hit ?? null;
}

/** A venue and the town of the same sentence are one place. */
function completed(best: PlaceHit, hits: readonly PlaceHit[]): PlaceHit {
  if (best.city) {
    const venue = best.venue
      ? null
      : hits.find((hit) => hit.venue && !hit.city && (!hit.country || hit.country === best.country));
    return venue ? { ...best, venue: venue.venue } : best;
  }
  const town = hits.find((hit) => hit.city && (!best.country || hit.country === best.country));
  return town && best.venue ? { ...town, venue: best.venue } : best;
}

/** Does the place belong to the frame: nothing of what was discussed stands between. */
function reachable(
  doc: Tokenised,
  { mentions }: Material,
  frame: { from: number; to: number },
  hit: PlaceHit,
  start: number,
): boolean {
  const inMention = mentions.some((mention) => mention.from <= hit.from && hit.from < mention.to);
  if (inMention) return false;
  const [low, high] = hit.from >= frame.to ? [frame.to, hit.from] : [hit.to, frame.from];
  if (hit.from < frame.from && hit.from > start + 1 && !mentionBetween(mentions, hit, frame)) {
    // "In Moscow on Monday, A met B" is a start; "the situation in X … met" is not.
    for (let i = start; i < hit.from; i++) if (DISCUSSION.test(doc.tokens[i]!.lower)) return false;
  }
  for (let i = low; i < high; i++) {
    const covered = mentions.find((mention) => mention.from <= i && i < mention.to && mention.name !== null);
    if (covered) {
      i = covered.to - 1;
      continue;
    }
    const token = doc.tokens[i]!;
    if (
      /^(?:of|for|on)$/.test(token.lower) &&
      /^(?:sidelines|margins|margin|occasion|invitation|city|town|capital|talks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|an|his|dinner)$/.test(
        doc.tokens[i + 1]?.lower ?? '',
      )
    )
      continue;
    if (
      /^(?:of|for|on)$/.test(token.lower) &&
      (doc.tokens[i + 1]?.cap || doc.tokens[i + 1]?.kind === 'number')
    )
      continue;
    if (
      /^(?:of)$/.test(token.lower) &&
      /^(?:sidelines|margins|margin|occasion|meeting|side)$/.test(doc.tokens[i - 1]?.lower ?? '')
    )
      continue;
    if (DISCUSSION.test(token.lower) && !/^(?:the)$/.test(token.lower)) return false;
  }
  return true;
}

const mentionBetween = (mentions: Material['mentions'], hit: PlaceHit, frame: { from: number }) =>
  mentions.some((mention) => mention.from >= hit.to && mention.to <= frame.from);

interface Visit {
  sentence: number;
  hit: PlaceHit;
  codes: Set<string>;
}

/** Visits of which the document tells: "on a visit to X", "visited X", "traveled to X", "while in X". */
function visitPlaces({ doc, mentions }: Material, context: PlaceContext): Visit[] {
  const visits: Visit[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const { lower } = doc.tokens[i]!;
      const next = doc.tokens[i + 1]?.lower;
      const cue =
        (/^(?:visit|visits|trip)$/.test(lower) && /^(?:to|in)$/.test(next ?? '')) ||
        /^(?:visited|visiting)$/.test(lower) ||
        (/^(?:travelled|traveled|arrived|flew|travels)$/.test(lower) && /^(?:to|in)$/.test(next ?? '')) ||
        (lower === 'while' && next === 'in');
      if (!cue) continue;
      const hit = placesIn(doc, { ...sentence, from: i }, context, mentions)[0];
      if (hit && hit.from - i <= 3 && hit.country)
        visits.push({
          sentence: sentence.index,
          hit: { ...hit, rule: 'place:visit' },
          codes: new Set([hit.country]),
        });
    }
  }
  return visits;
}
