import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { compatible } from './moment.ts';

/** "The visit, which comes at the invitation of A, will take place" has no more words. */
const TO_VERB = 16;
const TOLD =
  /^(?:the|his|her|their|this) (?:[\w-]+-day |official |state |working |brief )?(?:visit|trip|tour)(?: to \S+)?(?: ,.* ,)? (?:will (?:take place|begin|start|run|last)|(?:is|are) (?:scheduled|set|planned|due|slated)(?: to (?:take place|begin|start|run))?|(?:takes|is taking) place|begins|starts)(?: (?:on|from|for|between))?$/;
const JOURNEY = /\b(?:fly|travel|visit|visits|trip|tour|go|arrive|head|heads|flies|travels|arrives|pay)\b/;

/**
 * "will fly to Oslo in July for talks with B. The visit will take place on July 17": the days of a journey of which the
 * sentence before told the month, the week or no time at all.
 */
export function daysAnnounced({ doc, times }: Material, { status, date, frames }: Draft): Draft['date'] {
  if (status !== 'planned' || (date?.value.precision === 'day' && date.value.end === null)) return null;
  const own = doc.sentences[frames[0]!.sentence]!;
  const next = doc.sentences[own.index + 1];
  const [expression] = times[own.index + 1] ?? [];
  if (!expression || next?.kind !== 'body' || expression.from - next.from > TO_VERB) return null;
  if (!TOLD.test(phraseIn(doc, next.from, expression.from)) || !JOURNEY.test(phraseIn(doc, own.from, own.to)))
    return null;
  const value = expression.resolve(true);
  return value && (!date || compatible(date.value, value)) ? { value, expression } : null;
}
