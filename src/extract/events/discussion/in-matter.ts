import type { Saying } from '../../claims/saying.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { discussionFrom } from './matters.ts';

/** What links a thing discussed to the words before it. */
const LINKS = wordSet('and , of on about');
/** "the most recent", "their last": between the link and the noun of the event. */
const TO_LINK = 6;

/** Frames that are a matter of the talks that their sentence tells of, by the frame. */
export type InMatter = (frame: Frame) => boolean;

/**
 * "They discussed the peace process and the meeting with C on 3 June", "informed A of the outcome of the talks in Oslo":
 * a noun that lists another event among what was said or discussed. The sentence is not about that event.
 */
export function inMatterOf(doc: Tokenised, sayings: readonly Saying[]): InMatter {
  const said = Map.groupBy(sayings, ({ sentence }) => sentence);
  return (frame) => {
    if (!frame.rule.startsWith('noun:') || frame.anaphoric || !isListed(doc, frame)) return false;
    const discussed = discussionFrom(doc, doc.sentences[frame.sentence]!, false);
    if (discussed !== null && discussed < frame.from) return true;
    return isSaid(said.get(frame.sentence), frame);
  };
}

const isSaid = (sayings: readonly Saying[] | undefined, { from, to }: Frame): boolean =>
  sayings?.some((saying) => saying.from < from && saying.to >= to) ?? false;

function isListed(doc: Tokenised, { sentence, from }: Frame): boolean {
  const first = doc.sentences[sentence]!.from;
  for (let i = from - 1; i > Math.max(first, from - 1 - TO_LINK); i--) {
    const word = wordAt(doc, i);
    // "during their 22 September, 2021 meeting".
    if (word === ',' && doc.tokens[i + 1]!.kind === 'number') continue;
    if (LINKS.has(word)) return true;
    if (OCCASION.has(word)) return false;
  }
  return false;
}
const OCCASION = wordSet('at during in after following before since for with by from to when as');
