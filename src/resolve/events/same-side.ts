import { isPartOf } from '../people/name-form.ts';
import { compatibleOffices } from '../people/office.ts';
import type { Gist, GistSide } from './gist.ts';

/** With more sides than this a report names only some of them. */
const MANY = 3;
/** What share of the sides of a large meeting two reports of it have in common, at least. */
const SHARE = 0.6;

/**
 * May two sides be the same? Two people are the same one, or seem to be. A bare name that is nobody's for certain is anyone who
 * has it, an office without a name whoever holds it, a delegation anyone of its country.
 */
export function sameSide(a: GistSide, b: GistSide): boolean {
  if (a.affiliation !== b.affiliation && !(a.person !== null && a.person === b.person)) return false;
  if (a.person !== null && b.person !== null) return a.person === b.person || sameHolder(a, b);
  if (a.name !== null && b.name !== null) return isPartOf(a.name, b.name) || isPartOf(b.name, a.name);
  if (a.title === 'delegation' || b.title === 'delegation') return true;
  if (a.offices.length > 0 && b.offices.length > 0) return compatibleOffices(a.offices, b.offices);
  return a.title !== '' && a.title === b.title;
}

/** Two people in the same office of the same country who share a word of their names are one under two spellings. */
function sameHolder(a: GistSide, b: GistSide): boolean {
  const shared = a.name?.keys.some((key) => b.name?.keys.includes(key)) ?? false;
  return shared && a.offices.some((office) => b.offices.includes(office));
}

/**
 * May two reports have the same sides? They speak of the same countries and bodies, and for each of them of
 * somebody who may be the same. Of many sides a report may leave some out.
 */
export function sameSides(a: Gist, b: Gist): boolean {
  const [these, those] = [bySide(a), bySide(b)];
  const common = [...these.keys()].filter((one) => those.has(one));
  const all = new Set([...these.keys(), ...those.keys()]).size;
  if (common.length < (all > MANY ? Math.max(MANY, SHARE * all) : all)) return false;
  const matched = common.every((one) => sameDelegation(these.get(one)!, those.get(one)!));
  return matched && (common.length > 1 || (paired(a, b) > 1 && paired(b, a) > 1));
}

/** Of a delegation a report that names but one names its head. */
function sameDelegation(these: readonly GistSide[], those: readonly GistSide[]): boolean {
  const [some, others] = [
    those.length === 1 ? these.slice(0, 1) : these,
    these.length === 1 ? those.slice(0, 1) : those,
  ];
  return some.some((one) => others.some((other) => sameSide(one, other)));
}

/** The sides by what they speak for; one of whom that is not known stands for himself. */
const bySide = ({ sides }: Gist): Map<string, GistSide[]> =>
  Map.groupBy(sides, (side) => side.affiliation || `${side.person ?? side.title}?`);

/** How many sides of a report the other one may have too. */
const paired = (a: Gist, b: Gist): number =>
  a.sides.filter((x) => b.sides.some((y) => sameSide(x, y))).length;
