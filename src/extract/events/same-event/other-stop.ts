import type { Frame } from '../../frames/frame.ts';
import { citiesNamed } from '../../gazetteer/cities.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Telling } from '../telling.ts';

/** The name of a town has no more words. */
const MAX_TOWN = 3;

/** "While in Rome, A will meet B. … In Capri, A will attend the summit hosted by B": at another stop of the journey. */
export function isOtherStop(
  doc: Tokenised,
  { frames: [first] }: Draft,
  { frame, inTitle }: Telling,
): boolean {
  if (inTitle || first!.sentence === frame.sentence) return false;
  const town = openingTown(doc, frame);
  return town !== null && ![null, town].includes(openingTown(doc, first!));
}

/** The town of "In Oslo," with which the sentence of a frame opens. */
function openingTown(doc: Tokenised, { sentence }: Frame): string | null {
  const { text, tokens, sentences } = doc;
  const { from } = sentences[sentence]!;
  const at = wordAt(doc, from) === 'while' ? from + 1 : from;
  if (wordAt(doc, at) !== 'in') return null;
  for (let to = at + 2; to <= at + 1 + MAX_TOWN && tokens[to - 1]?.cap; to++) {
    if (tokens[to]?.text !== ',') continue;
    const name = text.slice(tokens[at + 1]!.start, tokens[to - 1]!.end);
    return citiesNamed(name).length > 0 ? name : null;
  }
  return null;
}
