import { isCountry } from '../affiliation.ts';
import { type Settled, settle, type Verdicts } from '../settle.ts';
import { compatibleForms, type PersonForm } from './person-form.ts';

/**
 * Which telling forms are one person. A form that two people may have who cannot be one (`George Bush`, where
 * there are a George W. and a George H. W.) is torn between them.
 */
export function groupForms(
  forms: readonly PersonForm[],
  verdicts?: Verdicts<PersonForm>,
): Settled<PersonForm> {
  return settle(forms.toSorted(fullerFirst), compatibleForms, verdicts);
}

/** The id of the person whom a group of forms is: that of its plainest form, which the next documents will have too. */
export function personId(group: readonly PersonForm[]): string {
  return group.toSorted(plainerFirst)[0]!.id;
}

const countryFirst = (a: PersonForm, b: PersonForm) =>
  Number(isCountry(b.affiliation)) - Number(isCountry(a.affiliation));
const byKeys = (a: PersonForm, b: PersonForm) => compare(keysOf(a), keysOf(b)) || compare(a.id, b.id);
const keysOf = ({ name }: PersonForm) => name.keys.join(' ');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const fuller = (a: PersonForm, b: PersonForm) =>
  b.name.keys.length - a.name.keys.length || b.name.initials.length - a.name.initials.length;

const fullerFirst = (a: PersonForm, b: PersonForm) => countryFirst(a, b) || fuller(a, b) || byKeys(a, b);
const plainerFirst = (a: PersonForm, b: PersonForm) => countryFirst(a, b) || fuller(b, a) || byKeys(a, b);
