import type { Entity } from './entity.ts';
import { nameWords } from './words.ts';

/** Named and told to be in no office, now or once, and not the one whose text it is. */
export const isWithoutOffice = ({ kind, heads, former, voice }: Entity): boolean =>
  kind === 'person' && heads.size === 0 && !former && !voice;

/** Named in full, and of no state or body that is said. */
export const isOfNone = ({ country, organization, name }: Entity): boolean =>
  !country && !organization && nameWords(name!).length > 1;
