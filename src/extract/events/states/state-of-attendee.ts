import { wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';

/**
 * "attended by Zendan Minister A and National Security Adviser B", in a report of the press or of a third state: B is of
 * the state last named in the row. In a state's own release B may be ours, unless nobody of ours was there.
 */
export function ofRow({ voice }: Material, { parties }: Draft, party: Party, row: readonly Party[]): Party {
  if (party.country || party.entity.organization || !isOfGovernment(party.entity)) return party;
  // "Defence Ministers A and B": one of each state.
  if (row.some((other) => other !== party && sharesTitle(other, party))) return party;
  if (
    voice.official &&
    parties.some(({ country, entity }) => !country || entity.organization || country.code === voice.country)
  )
    return party;
  const before = row.slice(0, row.indexOf(party)).findLast(({ country }) => country !== null);
  return before ? { ...party, country: before.country } : party;
}

/** Both by the same words of the text. */
const sharesTitle = ({ mention: { title: one } }: Party, { mention: { title: other } }: Party): boolean =>
  one !== null && one.from === other?.from;

/** An ambassador may be of either side. */
const isOfGovernment = ({ heads }: Party['entity']): boolean =>
  [...heads].some((head) => /minister|secretary|director|chief|adviser|advisor|aide|spokes/.test(head));

/**
 * In a report of which it is not known for whom it speaks, ministers of no state who sat in are of the host's; where
 * one beside them holds that very office for the host, of the other side's.
 */
export function ofHost(
  { voice }: Material,
  { place }: Draft,
  principals: readonly Party[],
  party: Party,
  beside: readonly Party[],
): Party {
  const { country, entity } = party;
  const own = ofAgency(voice, principals, party);
  if (own) return { ...party, country: own };
  if (voice.country || voice.organization || country || entity.organization || !isOfGovernment(entity))
    return party;
  const host = principals.find((one) => one.country && one.country.code === place?.country)?.country;
  // Where the text does not even say for whom a principal speaks, those beside him may be his.
  if (!host || principals.some((one) => !one.country && !one.entity.organization)) return party;
  if (!beside.some((one) => one.country?.code === host.code && holdsSame(one, party)))
    return { ...party, country: host };
  const others = principals.filter((one) => one.country && one.country.code !== host.code);
  const [guest] = others;
  return guest && others.every((one) => one.country!.code === guest.country!.code)
    ? { ...party, country: guest.country }
    : party;
}

/**
 * In a report that an agency filed abroad whoever sat in without a state is of the agency's state, for which a principal
 * speaks, and not of the land of the dateline, for which none does.
 */
function ofAgency(
  { official, agency, filed }: Material['voice'],
  principals: readonly Party[],
  { country, entity }: Party,
): Party['country'] {
  if (official || !agency || agency === filed || country || entity.organization) return null;
  if (!isOfGovernment(entity) || principals.some((one) => one.country?.code === filed)) return null;
  return principals.find((one) => one.country?.code === agency)?.country ?? null;
}

const holdsSame = ({ entity: a }: Party, { entity: b }: Party): boolean =>
  a.titleWords.size > 0 && a.titleWords.symmetricDifference(b.titleWords).isSubsetOf(AFFAIRS);

/** "Minister for Foreign Affairs" is a "Foreign Minister". */
const AFFAIRS = wordSet('affairs for of the and');

/** "President A and Prime Minister B were joined by Foreign Ministers C and D": one of each side, in their order. */
export function ofEachSide(
  parties: readonly Party[],
  principals: readonly Party[],
  { country: home }: Material['voice'],
): readonly Party[] {
  if (parties.length !== 2 || principals.length !== 2 || !parties.every(isOfPlural)) return parties;
  const [a, b] = principals.map(
    ({ country, entity }) => country?.code ?? (entity.organization ? null : home),
  );
  if (!a || !b || a === b) return parties;
  return parties.map((party, i) => {
    const { country } = principals[i]!;
    return country ? { ...party, country } : party;
  });
}

/** "Foreign Ministers A and B": an office of which a state has one, and of no state that is said. */
const isOfPlural = ({ entity: { title, country, organization } }: Party): boolean =>
  !country &&
  !organization &&
  /^(?:foreign|defen[cs]e|finance|interior|economy|trade|energy|justice) ministers$/i.test(title?.text ?? '');
