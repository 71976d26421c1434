import type { Mention } from './mention.ts';
import { superiorIn } from './new-mention.ts';
import type { Office } from './offices/office.ts';

/** "former Zendan president A, the League's envoy": A speaks for the body now, and not for Zenda. */
export const isSeatNow = ({ former, organization, country }: Office): boolean =>
  !former && organization !== null && country === null;

/** The longer title is the title; state and body fill what is not known. */
export function takeOffice(mention: Mention, office: Office): void {
  // "State Councillor A, a former foreign minister,": what A was beside what A is.
  if (office.former && mention.title !== null) {
    mention.to = office.to;
    return;
  }
  if (mention.former && isSeatNow(office)) {
    const { title, head, organization, to } = office;
    Object.assign(mention, { title, head, organization, to, country: null, former: false });
    return;
  }
  Object.assign(mention, superiorIn({ index: mention.sentence }, office));
  const { title, head } = mention;
  if (title === null || head === null || office.title.text.length > title.text.length) {
    mention.title = office.title;
    mention.head = office.head;
  }
  mention.country ??= office.country;
  mention.organization ??= office.organization;
  mention.former ||= office.former;
  mention.to = office.to;
}
