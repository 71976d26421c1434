import type { Saying } from '../../claims/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { ToldIn } from './told-in.ts';
import { partyFor } from './voices.ts';

const GOES_THERE =
  /\b(?:participat(?:ed|ing) in|took part in|taking part in|attend(?:ed|ing)|address(?:ed|ing)|speaking (?:at|to|before|in)|(?:speech|address|remarks) (?:at|to|before|in)) (?:the |an? |his |her |their )?(.*)$/;
/** Where one speaks to others than the side met. */
const ELSEWHERE =
  /\b(?:general assembly|assembly|parliament|congress|senate|duma|knesset|rally|university|students|forum|symposium|seminar|(?:security|peace|economic|defence|defense|donors|aid|party|business) conference|ministerial (?:meeting|session|conference))\b/;
/** Between the place and the verb stand no more words. */
const REACH = 24;

const OTHER_NEWS = wordSet('meanwhile separately elsewhere');

/** "Meanwhile Minister C said she would fly to Oslo": of somebody who took no part, in a sentence of other news. */
export const isOtherNews = (
  doc: Tokenised,
  { speaker: { entities }, sentence }: Saying,
  draft: Draft,
): boolean =>
  entities.length > 0 &&
  OTHER_NEWS.has(wordAt(doc, doc.sentences[sentence]!.from)) &&
  entities.every((entity) => entity.kind === 'person' && !entity.voice && partyFor(draft, entity) === null);

/** "A attended the ministerial meeting of the Union and said there that": said to others than those of the event that the text tells of. */
export function isSaidElsewhere(
  doc: Tokenised,
  { trigger, sentence }: Saying,
  draft: Draft,
  told: ToldIn,
): boolean {
  if (!trigger || told.frames(draft, sentence).length > 0) return false;
  const { from } = doc.sentences[sentence]!;
  const words = phraseIn(doc, Math.max(from, trigger.from - REACH), trigger.from);
  const place = GOES_THERE.exec(words)?.[1];
  return place !== undefined && ELSEWHERE.test(place) && wordAt(doc, from) !== 'after';
}
