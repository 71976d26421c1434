import type { Scene } from '../../frames/scene.ts';
import { ATTRIBUTES } from '../../lexicon/saying.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordSet } from '../../text/words.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { BULLET } from '../shapes/item-marks.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { isOnTheTable } from '../triggers/on-the-table.ts';
import type { Telling } from '../triggers/telling.ts';
import { quotationSaying } from './quoted.ts';

/** A quotation that stands by itself goes on with the speaker before. */
export function standing({ scene, quotations, said, telling }: Reading, found: readonly Saying[]): Saying[] {
  const { doc, sentence } = scene;
  const alone = quotations.find(
    (quotation) =>
      !said.has(quotation) &&
      (quotation.open === sentence.from ||
        (quotation.open === sentence.from + 1 && BULLET.test(doc.tokens[sentence.from]!.text))) &&
      quotation.close >= sentence.to - 2,
  );
  if (!alone || found.length > 0 || alone.to - alone.from < 4) return [];
  if (attributedLater(doc, alone)) return [];
  // "They discussed energy.": no saying, as the rest of a release that is read by itself.
  if (telling.released === sentence.index || isOnTheTable(doc, alone.from, alone.to)) return [];
  const headed = telling.heading && (alone.open > sentence.from || telling.heading.quotes);
  const speaker = headed ? telling.heading!.speaker : standingSpeaker(telling, scene);
  if (!speaker) return [];
  said.add(alone);
  return [quotationSaying(scene, alone, speaker, null)];
}

/** A later sentence that the quotation reaches into says whose it is. */
const attributedLater = (doc: Tokenised, { close }: Quotation) => {
  if (/^[.!?]$/.test(doc.tokens[close]?.text ?? '')) return false;
  const next = doc.tokens.slice(close, close + 7);
  return (
    next.some(({ lower }) => (next[0]!.cap ? ATTRIBUTES : CERTAIN).has(lower)) &&
    !next
      .slice(0, 1)
      .some(({ cap, kind }) => cap && kind === 'word' && /[.!?]/.test(doc.tokens[close - 2]?.text ?? ''))
  );
};

/** "he remarked", "the latter remarked": whoever spoke before, mostly; "Blake remarked" names another. */
const CERTAIN = wordSet('said says added told stressed noted emphasized emphasised');

function standingSpeaker({ last, quoted, doc }: Telling, { sentence }: Scene): Speaker | null {
  const single = last && last.speaker.entities.length === 1 && !last.speaker.joint ? last : null;
  const paragraph = (index: number) => doc.sentences[index]!.paragraph;
  if (single && single.sentence === sentence.index - 1 && paragraph(single.sentence) === sentence.paragraph)
    return single.speaker;
  if (quoted && sentence.index - quoted.sentence <= 12) return quoted.speaker;
  return single && sentence.index - single.sentence <= 2 ? single.speaker : null;
}
