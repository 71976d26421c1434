import type { Tokenised } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';

/** The tokens of a sentence that tell of one event among several of one frame. */
export interface Portion {
  from: number;
  to: number;
}

/** Between two items of a list stand no more tokens than these. */
const MAX_LINK = 4;

/**
 * "will meet A to discuss trade, and B to discuss aid": for each of the events of a frame that ends at token `from`
 * what stands behind its own side. `null` where those met stand in one list, so that all is said of all.
 */
export function portionsOf(
  { sentences }: Tokenised,
  drafts: readonly Draft[],
  from: number,
  sentence: number,
): ReadonlyMap<Draft, Portion> | null {
  if (drafts.length < 2) return null;
  const met = drafts.map((draft) => ({ draft, at: ownSide(draft, drafts, from, sentence) }));
  met.sort((a, b) => (a.at?.from ?? 0) - (b.at?.from ?? 0));
  const portions = new Map<Draft, Portion>();
  for (const [k, { draft, at }] of met.entries()) {
    const next = met[k + 1]?.at?.from ?? sentences[sentence]!.to;
    if (!at || (k < met.length - 1 && next - at.to <= MAX_LINK)) return null;
    portions.set(draft, { from: at.to, to: next });
  }
  return portions;
}

/** Where the sentence first names, behind the frame, a side that none of the other events has. */
function ownSide(
  draft: Draft,
  drafts: readonly Draft[],
  from: number,
  sentence: number,
): Portion | undefined {
  const others = drafts.filter((other) => other !== draft).flatMap(({ parties }) => parties);
  return draft.parties
    .filter(({ entity }) => !others.some((other) => other.entity === entity))
    .flatMap(({ entity }) => entity.mentions)
    .find((mention) => mention.sentence === sentence && mention.from >= from);
}
