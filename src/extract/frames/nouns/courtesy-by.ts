import { objectAfter } from '../object.ts';
import { side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** Between the noun and whoever called no more words stand than a preposition and an article. */
const NEAR = 3;

/** "was preceded by a courtesy call by A on B": who came, and on whom. */
export function courtesyBy({ scene, noun, to }: NounPhrase): NounSides | null {
  if (!noun.ceremony) return null;
  const guest = objectAfter(scene, to, { marks: ['by', 'of'], reach: NEAR });
  const host = guest && objectAfter(scene, guest.group.to, { marks: ['on', 'upon'], reach: NEAR });
  return host
    ? { sides: [side(guest.group.mentions, 'guest'), side(host.group.mentions, 'host')], open: false }
    : null;
}
