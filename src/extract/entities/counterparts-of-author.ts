import { COUNTERPARTS } from '../lexicon/offices.ts';
import { wordSet } from '../words.ts';
import type { Cast, Entity } from './entity.ts';

const MY = wordSet('my');

/** "my Zendan counterpart, A": A holds the office of whoever writes. */
export function giveAuthorsOffice({ entities }: Cast, author: Entity): void {
  if (author.title === null) return;
  for (const entity of entities) {
    if (entity === author || !isCounterpartOfAuthor(entity)) continue;
    entity.title = author.title;
    for (const head of author.heads) entity.heads.add(head);
    for (const word of author.titleWords) entity.titleWords.add(word);
  }
}

/** Called so, and by no office of their own. */
const isCounterpartOfAuthor = ({ heads, plural, mentions }: Entity): boolean =>
  !plural &&
  heads.size > 0 &&
  heads.isSubsetOf(COUNTERPARTS) &&
  mentions.some(({ determiner, head }) => MY.has(determiner ?? '') && COUNTERPARTS.has(head ?? ''));
