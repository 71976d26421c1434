import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, wordAt, wordSet } from '../../text/words.ts';
import type { TopicHit } from '../../topics/contexts.ts';

const LEADS = wordSet('of in with for from at against between among to by');
const isFiller = oneOf('the a an its their his her our both all some such other new those many');
/** "the compensation of the many French victims" has no more words between. */
const TO_LEAD = 4;

/** People, places, occasions and acts that are of a matter and do not bring it to the table. */
const isBeside = oneOf(
  `family families relatives victims survivors widows orphans children sons daughters parents members member leaders
  heads ministers officials representatives experts scientists candidates candidate supporters opponents friends
  people peoples citizens companies firms owners workers soldiers troops forces fighters
  back registration patrol patrols ships vessels boats exodus fence wall gate coast waters shores town city village
  district region house building office headquarters anniversary eve day days year years time times
  attack attacks raid raids strike strikes killing killings murder murders death deaths assassination bombing bombings
  shelling row rows feud quarrel anger fury protest protests statement statements comments remarks speech letter article
  report reports book film photograph photographs history story memory account news word words praise name names`,
);

/**
 * "the families of those killed", "flown back from the border", "patrols in the Gulf": a passing word that says whose or where
 * something is whose matter is another, in a stretch that begins at `first`.
 */
export function isOfAnother(doc: Tokenised, { from }: TopicHit, first: number): boolean {
  let lead = from - 1;
  while (lead > from - TO_LEAD && (isFiller(doc.tokens[lead]!.word) || doc.tokens[lead]!.cap)) lead--;
  const head = doc.tokens[lead - 1];
  // At its beginning stands the word that tells of discussing.
  if (lead - 1 <= first || !LEADS.has(wordAt(doc, lead)) || head?.kind !== 'word' || head.cap) return false;
  return isBeside(head.word);
}
