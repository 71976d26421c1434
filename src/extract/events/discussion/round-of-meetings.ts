import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';

/** A list of more meetings than these is a programme, of which nothing is said in common. */
const MOST = 6;
/** "During his separate bilateral meetings": no more words stand before the noun. */
const OPENING = 8;
const MEETINGS =
  /^(?:in|at|during|throughout|over) (?:(?:all|both) )?(?:of )?(?:the|these|those|his|her|their|its|our|my|separate|various|respective) (?:(?:various|separate|respective|bilateral|two|three|four|five|six|subsequent|above) )*(?:meetings|engagements|courtesy calls|calls|conversations)(?! (?:with|for|to)\b)/;

/** "During the meetings, the leaders reaffirmed": said of all of them, whichever was told of last. */
const opensWithMeetings = (doc: Tokenised, { from, to, kind }: Sentence): boolean =>
  kind === 'body' && MEETINGS.test(phraseIn(doc, from, Math.min(to, from + OPENING)));

/** The meetings of the report told of so far, where the sentence speaks of them together; else `null`. */
export function roundOfMeetings(
  doc: Tokenised,
  sentence: Sentence,
  known: ReadonlySet<Draft>,
): readonly Draft[] | null {
  if (!opensWithMeetings(doc, sentence)) return null;
  const round: Draft[] = [];
  for (const draft of known) {
    if (draft.salience === 'main' && !draft.background) round.push(draft);
    if (round.length > MOST) return null;
  }
  const [first] = round;
  return round.length > 1 && round.every(({ status }) => status === first!.status) ? round : null;
}
