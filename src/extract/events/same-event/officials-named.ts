import { phraseIn, wordSet } from '../../text/words.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { countSides, isSameParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';
import { merge } from './merge.ts';
import { areElsewhere } from './towns-named.ts';

const OFFICIALS = wordSet('official officials envoy diplomat representative negotiator leader');
/** How many sentences behind the lead those who met are named. */
const NEAR = 3;
/** "Later, A also met B": of another meeting than that of the officials. */
const ANOTHER =
  /\b(?:also|later|earlier|then|separately|separate|second|previously|before|another|afterwards|meanwhile)\b/;

/**
 * "A Zendan envoy met Chadian officials on Monday. Minister A of Chad held two hours of talks with B of Zenda": the
 * lead tells of those whom the next sentences name. Names them, and gives their event; `null` where the lead tells of none.
 */
export function nameOfficials(material: Material, drafts: readonly Draft[], telling: Telling): Draft | null {
  const [lead] = drafts;
  const { frame, parties, when, joint, inTitle } = telling;
  if (lead?.status !== 'held' || frame.status !== 'held' || lead.background || frame.background) return null;
  if (joint || inTitle || frame.separate || countSides(parties) < 2 || lead.kind !== frame.kind) return null;
  const { doc } = material;
  const { sentence } = lead.frames[0]!;
  if (frame.sentence - sentence > NEAR || doc.sentences[sentence]!.index > firstOfBody(material)) return null;
  if (when && lead.told && !compatible(when, lead.told)) return null;
  if (areElsewhere(doc, sentence, frame.sentence)) return null;
  const told = doc.sentences[frame.sentence]!;
  if (ANOTHER.test(phraseIn(doc, told.from, told.to))) return null;
  if (!areNamedBy(lead.parties, parties)) return null;
  lead.parties = [];
  merge(material, lead, telling);
  return lead;
}

const firstOfBody = ({ doc }: Material): number =>
  doc.sentences.find(({ kind }) => kind === 'body')?.index ?? 0;

/** Each side of the lead is one of those named, or officials of the state of one of them. */
function areNamedBy(lead: readonly Party[], named: readonly Party[]): boolean {
  if (lead.length > named.length || !lead.some(isOfficial)) return false;
  const open = new Set(named);
  for (const party of [...lead].sort((a, b) => Number(isOfficial(a)) - Number(isOfficial(b)))) {
    const one = [...open].find((other) =>
      isOfficial(party)
        ? other.entity.name !== null && other.country !== null && other.country.code === party.country?.code
        : isSameParty(party, other),
    );
    if (!one) return false;
    open.delete(one);
  }
  // "Chadian officials": all who are left are of their state.
  return [...open].every(({ entity, country }) =>
    lead.some(
      (party) =>
        isOfficial(party) &&
        party.entity.plural &&
        entity.name !== null &&
        party.country?.code === country?.code,
    ),
  );
}

const isOfficial = ({ entity: { kind, name, heads } }: Party): boolean =>
  kind === 'office' && !name && [...heads].every((head) => OFFICIALS.has(head));
