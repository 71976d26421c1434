import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { countSides, isSameParty, type Party, partyOf } from '../party.ts';
import type { Telling } from '../telling.ts';

const MOST_SIDES = 3;

/** "During a meeting with B": the other side is whom the document is about; `null` where that is nobody, or B. */
export function withPrincipal(
  material: Material,
  drafts: readonly Draft[],
  { frame, parties }: Telling,
): Party[] | null {
  const lead = oftenest(drafts) ?? leadParty(material);
  if (!lead || parties.some((party) => isSameParty(party, lead)) || countSides(parties) > MOST_SIDES)
    return null;
  if (frame.kind === null && frame.channel === null) return null;
  return [{ ...lead, role: 'participant' }, ...parties];
}

/** Of those of the first event the one in most of the events; the first where all are in as many. */
function oftenest(drafts: readonly Draft[]): Party | undefined {
  let best: Party | undefined;
  let most = 0;
  for (const party of drafts[0]?.parties ?? []) {
    const count = drafts.filter(({ parties }) => parties.some((other) => isSameParty(other, party))).length;
    if (count > most) [best, most] = [party, count];
  }
  return best;
}

/** The first person, certainly one, whom the first sentence of the body names. */
function leadParty({ cast, doc }: Material): Party | null {
  const body = doc.sentences.find(({ kind }) => kind === 'body');
  const entity = cast.entities.find(
    ({ kind, sure, voice, mentions }) =>
      kind === 'person' && sure && !voice && mentions.some(({ sentence }) => sentence === body?.index),
  );
  return entity ? partyOf(entity, entity.mentions[0]!) : null;
}
