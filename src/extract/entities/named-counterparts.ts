import { COUNTERPARTS } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Cast, Entity } from './entity.ts';
import { firstInBody, isNewName } from './new-name.ts';
import { isUnnamed, join } from './unnamed.ts';

/** So many sentences behind "his Zendan counterpart" the counterpart is named. */
const TO_NAME = 2;

/** "A spoke to his Zendan counterpart. A told Ana Blake that": the one new name of the next sentences, told something or acting. */
export function nameCounterparts(doc: Tokenised, cast: Cast, isFree: (office: Entity) => boolean): void {
  for (const office of cast.entities.filter((one) => isUnnamedCounterpart(doc, one) && isFree(one))) {
    const at = office.mentions.find(({ sentence }) => !isHeadline(doc, sentence))?.sentence;
    if (at === undefined) continue;
    const names = cast.entities.filter(
      (entity) =>
        isNewName(doc, entity, at + TO_NAME, isTold) &&
        firstInBody(doc, entity)!.sentence > at &&
        entity.mentions.length > 1,
    );
    const [person, another] = names;
    if (person && !another && person.heads.size === 0 && !person.country) join(cast, person, office);
  }
}

/** "his Zendan counterpart"; a headline spares the pronoun. */
const isUnnamedCounterpart = (doc: Tokenised, entity: Entity): boolean =>
  isUnnamed(entity) &&
  [...entity.heads].every((head) => COUNTERPARTS.has(head)) &&
  entity.mentions.every(
    ({ determiner, sentence }) => /^(?:his|her)$/.test(determiner ?? '') || isHeadline(doc, sentence),
  );

const isHeadline = ({ sentences }: Tokenised, index: number): boolean => sentences[index]!.kind === 'title';

/** "A told Ana Blake"; who is named only there may be a radio station. */
const isTold = ({ tokens }: Tokenised, { from }: Mention): boolean =>
  /^(?:told|assured|asked|urged|warned|informed|thanked|with)$/.test(tokens[from - 1]!.lower);
