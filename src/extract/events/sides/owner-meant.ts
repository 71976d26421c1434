import type { Cast } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../text/words.ts';

/** What goes where its owner goes, or acts for him; a wife or a spokesman is someone else. */
const OWNED = wordSet(
  'office plane aircraft airplane jet convoy motorcade train ship flight helicopter campaign visit trip stopover tour stay journey',
);

/** "A had no contact with B's campaign, although A met her": the one person of the sentence who owns something. */
export function ownerHere(
  { sentence, from }: Mention,
  before: readonly Mention[],
  cast: Cast,
): Mention | undefined {
  const people = before.filter(
    (one) => one.sentence === sentence && one.to <= from && one.kind === 'person' && cast.of.has(one),
  );
  return people.length === 1 && OWNED.has(people[0]!.owned ?? '') ? people[0] : undefined;
}

/** "A's spokesman said he would": "he" is A. */
export function ownerOfVoice(
  before: readonly Mention[],
  { sentence }: Mention,
  cast: Cast,
): Mention | undefined {
  const voice = before.findIndex(
    (mention) =>
      mention.sentence === sentence &&
      mention.kind === 'office' &&
      (mention.head === 'aide' || cast.of.get(mention)?.voice),
  );
  const owner = voice > 0 ? before[voice - 1]! : undefined;
  return owner?.possessive && owner.kind === 'person' && owner.sentence === sentence && cast.of.has(owner)
    ? owner
    : undefined;
}
