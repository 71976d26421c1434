import { HIS_HER, MY } from '../lexicon/determiners.ts';
import { COUNTERPARTS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Cast, Entity } from './entity.ts';

/** "my Zendan counterpart, A": A holds the office of whoever writes. */
export function giveAuthorsOffice({ entities }: Cast, author: Entity): void {
  for (const entity of entities)
    if (entity !== author && isCounterpart(entity) && entity.mentions.some((one) => isOwn(one, MY)))
      holdAlike(entity, author);
}

/** "After talks with his counterpart A of Zenda, Chadian Foreign Minister B said": A holds the office of B, who is named behind. */
export function giveOfficesBehind(
  doc: Tokenised,
  mentions: readonly Mention[],
  { entities, of }: Cast,
): void {
  for (const entity of entities) {
    if (entity.name === null || !isCounterpart(entity)) continue;
    const called = entity.mentions.find((one) => isOwn(one, HIS_HER));
    const subject =
      called &&
      inSentences(mentions, called.sentence).find((one) => one.from > called.to && isSubject(doc, one));
    const owner = subject && of.get(subject);
    if (owner && owner !== entity && owner.country?.code !== entity.country?.code) holdAlike(entity, owner);
  }
}

/** Behind the comma that ends the opening of the sentence, with an office. */
const isSubject = (doc: Tokenised, { kind, title, name, from, possessive }: Mention): boolean =>
  kind === 'person' && name !== null && title !== null && !possessive && wordAt(doc, from - 1) === ',';

const isOwn = ({ determiner, head }: Mention, owners: ReadonlySet<string>): boolean =>
  owners.has(determiner ?? '') && COUNTERPARTS.has(head ?? '');

/** Called so, and by no office of their own. */
const isCounterpart = ({ heads, plural, mentions }: Entity): boolean =>
  !plural && heads.size > 0 && heads.isSubsetOf(COUNTERPARTS) && !mentions.some(({ equal }) => equal);

function holdAlike(entity: Entity, owner: Entity): void {
  if (owner.title === null || isCounterpart(owner)) return;
  entity.title = owner.title;
  for (const head of owner.heads) entity.heads.add(head);
  for (const word of owner.titleWords) entity.titleWords.add(word);
}
