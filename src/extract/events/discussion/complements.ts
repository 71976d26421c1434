import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, wordAt, wordSet } from '../../text/words.ts';
import type { TopicHit } from '../../topics/contexts.ts';

const LEADS = wordSet('of in with for from at against between among to by');
const isFiller = oneOf('the a an its their his her our both all some such other new those many');
/** "the compensation of the many French victims" has no more words between. */
const TO_LEAD = 4;

/** Nouns that have no matter of their own: what they are of is the matter. */
const bears = oneOf(
  `cooperation co-operation collaboration coordination interaction partnership partnerships exchange exchanges
  work efforts effort steps measures ways way means issue issues matter matters question questions problem problems
  topic topics subject subjects theme themes aspect aspects area areas field fields sphere spheres sector sectors
  situation situations development developments event events state status stage role importance significance need
  possibility possibilities prospect prospects opportunity opportunities potential progress process implementation
  future range variety number series kind kinds host terms form forms framework view views opinions assessment
  assessments idea ideas plan plans project projects programme program programmes programs proposal proposals policy
  policies strategy agenda talks negotiations discussion discussions dialogue consultations conversation session
  meeting term interest interests aid assistance help access lack shortage supply supplies sale sales
  purchase delivery use return protection promotion expansion increase reduction improvement strengthening
  establishment creation formation holding conduct organisation organization resumption opening reopening closure end
  start beginning launch impact effect effects consequences cost costs price prices level levels size rate rise spread
  fate case cases rights right resolution resolutions investment investments training agreement agreements accord
  memorandum treaty convention list light context line adherence commitment respect observance support solution
  settlement reform reforms visit visits stock ties relations defence defense operation operations fight struggle
  stabilisation stabilization conflict conflicts tension tensions stability security peace crisis crises`,
);

/**
 * "the families of those killed", "ties with Rovia", "patrols in the Gulf": a passing word that says whose or where
 * something is whose matter is another, in a stretch that begins at `first`.
 */
export function isOfAnother(doc: Tokenised, { from }: TopicHit, first: number): boolean {
  let lead = from - 1;
  while (lead > from - TO_LEAD && (isFiller(doc.tokens[lead]!.word) || doc.tokens[lead]!.cap)) lead--;
  const head = doc.tokens[lead - 1];
  // At its beginning stands the word that tells of discussing.
  if (lead - 1 <= first || !LEADS.has(wordAt(doc, lead)) || head?.kind !== 'word' || head.cap) return false;
  return !bears(head.word);
}
