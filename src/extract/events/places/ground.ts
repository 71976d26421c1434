import type { ReadDocument } from '#src/model/document.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Voice } from '../../voice/voice.ts';
import { type CaptionPlace, captionPlaces } from '../../where/captions.ts';
import { filedAt } from '../../where/filed.ts';
import type { PlaceContext, PlaceHit } from '../../where/hit.ts';
import { placesIn } from '../../where/places.ts';
import type { Stay } from '../../where/stay.ts';
import { staysIn } from '../../where/stays.ts';
import type { Surroundings } from '../../where/surroundings.ts';
import type { Material } from '../material.ts';

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

/** A sentence with what was found in it. */
export const around = ({ material: { doc, times }, mentions }: Ground, sentence: number): Surroundings => ({
  doc,
  sentence: doc.sentences[sentence]!,
  mentions: mentions[sentence]!,
  times: times[sentence] ?? [],
});

/** The places that a sentence names, its dateline left out. */
export function placesOf(ground: Ground, sentence: number): PlaceHit[] {
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
