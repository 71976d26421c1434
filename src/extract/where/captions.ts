import type { ReadDocument } from '#src/model/document.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { plain } from '../text/vocabulary.ts';
import type { PlaceContext, PlaceHit, Spot } from './hit.ts';
import { placesIn } from './places.ts';
import { townAt } from './towns.ts';

/** The place that a photo caption gives, and the words by which it can be told whom it shows. */
export interface CaptionPlace {
  hit: PlaceHit;
  words: ReadonlySet<string>;
}

/** No document is illustrated with more; bounds the work on hostile text. */
const MOST = 8;

/** The places of the captions: a caption may give the town that the body lacks. */
export function captionPlaces(document: ReadDocument, context: PlaceContext): CaptionPlace[] {
  const found: CaptionPlace[] = [];
  for (const { kind, start, end } of document.blocks) {
    if (kind !== 'caption' || found.length >= MOST || end - start > 1000) continue;
    const tokens = tokenise(document.text, start, end);
    const sentence: Sentence = { index: 0, from: 0, to: tokens.length, paragraph: 0, kind: 'caption' };
    const doc: Tokenised = { text: document.text, tokens, sentences: [sentence] };
    const hit =
      placesIn(doc, sentence, context, []).find(({ city }) => city !== null) ?? labelled(doc, context);
    if (hit)
      found.push({
        hit: {
          ...hit,
          city: placed(doc, hit.city),
          venue: placed(doc, hit.venue),
          countrySpan: null,
          rule: 'place:caption',
        },
        words: new Set(tokens.map(({ lower }) => lower)),
      });
  }
  return found;
}

/** "… shake hands, Geneva, June 19": a town between commas before a date. */
function labelled(doc: Tokenised, context: PlaceContext): PlaceHit | null {
  for (let i = 1; i < doc.tokens.length - 1; i++) {
    if (doc.tokens[i - 1]!.text !== ',' || !doc.tokens[i]!.cap) continue;
    const town = townAt(doc, i, doc.tokens.length, context);
    const next = doc.tokens[town?.to ?? 0];
    if (town?.city && (next?.text === ',' || next?.kind === 'number')) return town;
  }
  return null;
}

const placed = (doc: Tokenised, spot: Spot | null): Spot | null =>
  spot && {
    from: 0,
    to: 1,
    text: spot.text,
    start: doc.tokens[spot.from]!.start,
    end: doc.tokens[spot.to - 1]!.end,
  };

/** The caption that shows someone of that name, or `null`. */
export function captionOf(captions: readonly CaptionPlace[], names: readonly string[]): PlaceHit | null {
  const parts = names.map((name) => plain(name).split(/\s+/));
  const shows = (words: ReadonlySet<string>) => {
    const shown = parts.filter((name) => name.some((part) => part.length > 3 && words.has(part)));
    return shown.length > 1 || shown.some((name) => words.has(name.at(-1)!));
  };
  return captions.find(({ words }) => shows(words))?.hit ?? null;
}
