import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import type { Cast, Entity } from './entity.ts';
import { join } from './unnamed.ts';

const OWN = wordSet('his her');
const AS = wordSet('as');
/** "his credentials as", "a letter of credence accrediting her as": of whoever has no other office in the sentence. */
const ACCREDITED = wordSet('credentials credence accrediting accredits accredited');
/** "in his first visit to the country as Zenda's foreign minister": no more stands between "his" and "as". */
const REACH = 10;

/**
 * "A has met B in his first visit as Zenda's foreign minister": the office is of the subject of the sentence, where no
 * other word of the text tells what office that one holds.
 */
export function nameOwnOffices(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  for (const mention of mentions) {
    const office = cast.of.get(mention);
    if (office?.kind !== 'office' || office.plural || !isOwn(doc, mention)) continue;
    const accredited = isAccredited(doc, mention);
    const before = inSentences(mentions, mention.sentence).filter(({ to }) => to <= mention.from);
    const people = (accredited ? before : before.slice(0, 1)).flatMap((one) => {
      const person = cast.of.get(one);
      if (person?.kind !== 'person' || !isOf(person, office)) return [];
      return person.heads.size === 0 || (accredited && isCalledSo(person, mention)) ? [person] : [];
    });
    const [person, another] = new Set(people);
    if (person && !another) join(cast, person, office);
  }
}

/** "Ambassador A", whom a letter accredits as an ambassador extraordinary and plenipotentiary. */
const isCalledSo = ({ heads }: Entity, { head }: Mention): boolean =>
  [...heads].some((held) => held === head || head!.startsWith(`${held} `));

const isAccredited = (doc: Tokenised, { from, sentence }: Mention): boolean =>
  someWord(doc, Math.max(doc.sentences[sentence]!.from, from - REACH), from, ACCREDITED);

const isOf = ({ country }: Entity, office: Entity): boolean =>
  !country || !office.country || country.code === office.country.code;

/** "in his … as the", "accrediting him as the": whose office it is stands before. */
const isOwn = (doc: Tokenised, mention: Mention): boolean => {
  const { from, sentence } = mention;
  if (!AS.has(wordAt(doc, from - 1))) return false;
  return (
    someWord(doc, Math.max(doc.sentences[sentence]!.from, from - REACH), from, OWN) ||
    isAccredited(doc, mention)
  );
};
