import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { join } from './unnamed.ts';

/** "Blake call with President Soto … The Prime Minister spoke": the office opens one of the first sentences of the body. */
const LEAD = 2;

/**
 * Press offices name their principal in the headline and say the office in the text: who opens the headline without
 * any office, and whom the body never names, is the office that opens the lead, where both tell of the same other side.
 */
export function nameFromHeadline(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  const title = doc.sentences.find(({ kind }) => kind === 'title');
  const first = doc.sentences.find(({ kind }) => kind === 'body')?.index;
  if (!title || first === undefined) return;
  const person = cast.entities.find(({ mentions: [one] }) => one?.from === title.from);
  if (!person || !isOnlyInHeadline(person, title.index)) return;
  const lead = cast.entities.filter(isOffice).flatMap((office) => {
    const opening = office.mentions.find(({ sentence, from }) => {
      const { from: start } = doc.sentences[sentence]!;
      return sentence >= first && sentence < first + LEAD && from - start <= 1;
    });
    return opening ? [{ office, sentence: opening.sentence }] : [];
  })[0];
  if (!lead || !mayHold(person, lead.office)) return;
  const isTold = ({ mentions: all }: Entity, sentence: number) =>
    all.some((mention) => mention.sentence === sentence);
  const shared = mentions.some((mention) => {
    const other = mention.sentence === title.index ? cast.of.get(mention) : undefined;
    return other && other !== person && other !== lead.office && isTold(other, lead.sentence);
  });
  if (shared) join(cast, person, lead.office);
}

const isOnlyInHeadline = ({ kind, heads, former, mentions }: Entity, title: number): boolean =>
  kind === 'person' && heads.size === 0 && !former && mentions.every(({ sentence }) => sentence === title);

const isOffice = (entity: Entity): boolean =>
  entity.kind === 'office' &&
  !entity.plural &&
  !entity.voice &&
  !entity.former &&
  !isOnlyRelational(entity) &&
  entity.mentions.some(({ possessive }) => !possessive);

const mayHold = ({ country }: Entity, office: Entity): boolean =>
  !country || country.code === office.country?.code;
