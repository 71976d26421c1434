import type { Draft } from '../draft.ts';
import { isSameParty } from '../party.ts';
import type { Telling } from '../telling.ts';

/** "met leaders, including A and B, and discussed trade with them": the meetings just told of, where "they" were met one by one; none where that is not so. */
export function toldOfEach(drafts: readonly Draft[], { frame, parties, inTitle }: Telling): Draft[] {
  const first = drafts.at(-1)?.frames[0];
  if (inTitle || parties.length < 3 || !first || frame.sentence - first.sentence > 1) return [];
  const meansThem = frame.sides.some(
    // "had individual talks with both leaders"
    ({ mentions: [one] }) => (one?.kind === 'pronoun' && one.plural) || one?.kind === 'joint',
  );
  if (!meansThem || frame.status !== drafts.at(-1)!.status) return [];
  const each = drafts.filter(({ frames }) => frames[0] === first);
  const areAll = each.every((draft) =>
    draft.parties.every((party) => parties.some((other) => isSameParty(party, other))),
  );
  return each.length > 1 && areAll ? each : [];
}
