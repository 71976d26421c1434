import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import { someWord, wordAt, wordSet } from '../words.ts';
import type { Cast } from './entity.ts';
import { join } from './unnamed.ts';

const OWN = wordSet('his her');
const AS = wordSet('as');
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
    const [subject] = inSentences(mentions, mention.sentence);
    const person = subject && cast.of.get(subject);
    if (person?.kind === 'person' && person.heads.size === 0 && isOf(person, office))
      join(cast, person, office);
  }
}

const isOf = ({ country }: Cast['entities'][number], office: Cast['entities'][number]): boolean =>
  !country || !office.country || country.code === office.country.code;

/** "in his … as the": whose office it is stands before. */
const isOwn = (doc: Tokenised, { from, sentence }: Mention): boolean =>
  AS.has(wordAt(doc, from - 1)) &&
  someWord(doc, Math.max(doc.sentences[sentence]!.from, from - REACH), from, OWN);
