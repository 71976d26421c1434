import { HIS_HER } from '../lexicon/determiners.ts';
import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cast, Entity } from './entity.ts';

/** "President A told B of the talks of his envoy C": C speaks for the state of A, the subject of the sentence. */
export function inheritStates(mentions: readonly Mention[], { of }: Cast): void {
  for (const mention of mentions) {
    const entity = of.get(mention);
    if (!entity || entity.country || entity.organization || !isOwned(mention)) continue;
    const owner = ownerOf(mention, mentions, of);
    if (owner?.country) entity.country = owner.country;
  }
}

/** "his envoy", "her finance minister"; a counterpart or a guest is another state's. */
const isOwned = ({ kind, determiner, head }: Mention): boolean =>
  (kind === 'person' || kind === 'office') &&
  head !== null &&
  HIS_HER.has(determiner ?? '') &&
  !RELATIONAL_HEADS.has(head);

/** Who is the subject of the sentence, or else of the one before. */
function ownerOf(mention: Mention, mentions: readonly Mention[], of: Cast['of']): Entity | undefined {
  const before = inSentences(mentions, mention.sentence - 1, mention.sentence).filter(
    ({ to, governed, possessive, plural, kind }) =>
      to <= mention.from && !governed && !possessive && !plural && (kind === 'person' || kind === 'office'),
  );
  const subject =
    before.find(({ sentence }) => sentence === mention.sentence) ??
    before.find(({ sentence }) => sentence < mention.sentence);
  return subject && of.get(subject);
}
