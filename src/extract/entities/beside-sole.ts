import { SOLE_TITLES } from '../lexicon/offices-of-states.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Cast } from './entity.ts';

/**
 * "Secretary of State A and national security adviser B": told side by side, the one by an office that only one state
 * has, the other by one that tells no state, they serve the same. Told before others share what is said of two states.
 */
export function placeBesideSole(doc: Tokenised, mentions: readonly Mention[], { of }: Cast): void {
  for (const [k, mention] of mentions.entries()) {
    const before = mentions[k - 1];
    if (!before || !isBareHolder(mention) || !isBareHolder(before)) continue;
    if (!isSole(before) || !IN_SERVICE.test(mention.head ?? '')) continue;
    if (wordAt(doc, before.to) !== 'and' || mention.from !== before.to + 1) continue;
    const [first, second] = [of.get(before), of.get(mention)];
    if (!first?.country || !second || second.country || second.organization) continue;
    second.country = first.country;
  }
}

const isSole = ({ title }: Mention): boolean => SOLE_TITLES.some(([sole]) => sole.test(title!.text));

/** Who serves beside such a one; a minister or an ambassador may be whom the one met. */
const IN_SERVICE = /^(?:advis[eo]r|secretary|director|chairman|chief|chief of staff|undersecretary)$/;

/** By office and name, without state, body, article or owner. */
const isBareHolder = ({ kind, title, name, country, organization, determiner }: Mention): boolean =>
  kind === 'person' && title !== null && name !== null && !country && !organization && determiner === null;
