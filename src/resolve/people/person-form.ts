import type { Participant } from '../../model/event.ts';
import { affiliation, isCountry } from '../affiliation.ts';
import { type NameForm, nameForm } from '../fold.ts';
import { contentId } from '../ids.ts';
import { compatibleNames, sameWords } from './name-form.ts';

/** A name that somebody is called by who speaks for something: what mentions of people are told apart by. */
export type PersonForm = { id: string; name: NameForm; affiliation: string };

/** The form of a participant; `null` for a side without a name, or with a name of signs only. */
export function personForm(side: Pick<Participant, 'name' | 'country' | 'organization'>): PersonForm | null {
  const name = nameForm(side.name ?? '');
  if (name.keys.length === 0) return null;
  const of = affiliation(side);
  return { id: contentId('per', 12, name.keys, name.initials, of), name, affiliation: of };
}

/** A full name of somebody whose side is known tells who it is; a surname, or a name of nobody's side, has to be looked up. */
export function isTelling({ name, affiliation: of }: PersonForm): boolean {
  return name.keys.length > 1 && of !== '';
}

/**
 * May two telling forms be one person? The names have to agree, and they speak for the same; or for a country
 * and a body, or two bodies, under the same name. Nobody speaks for two countries.
 */
export function compatibleForms(a: PersonForm, b: PersonForm): boolean {
  if (!compatibleNames(a.name, b.name)) return false;
  if (a.affiliation === b.affiliation) return true;
  return sameWords(a.name, b.name) && !(isCountry(a.affiliation) && isCountry(b.affiliation));
}
