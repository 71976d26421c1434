import { VISIT_HEADS } from '../lexicon/offices.ts';
import { attach } from './attach.ts';
import type { Cast, Entity } from './entity.ts';

/** One person, known by office and state alone. */
export const isUnnamed = ({
  kind,
  plural,
  voice,
  former,
  country,
  organization,
  heads,
  mentions,
}: Entity): boolean =>
  kind === 'office' &&
  !plural &&
  !voice &&
  !former &&
  (country !== null || organization !== null) &&
  mentions.some(({ possessive }) => !possessive) &&
  ![...heads].some((head) => VISIT_HEADS.has(head));

/** Makes all mentions of the office mentions of the person, of whom no office of former days counts any more. */
export function join(cast: Cast, person: Entity, office: Entity): void {
  if (person.former)
    Object.assign(person, {
      former: false,
      country: null,
      title: null,
      heads: new Set(),
      titleWords: new Set(),
    });
  for (const mention of office.mentions) attach(cast, person, mention);
  person.mentions.sort((a, b) => a.from - b.from);
  person.sure = true;
  cast.entities.splice(cast.entities.indexOf(office), 1);
}
