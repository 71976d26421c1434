import { phraseIn } from '../words.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';
import { compatible } from './moment.ts';

/** So many sentences further down the days of what the lead announced are told. */
const REACH = 3;
/** "The visit, which comes at the invitation of A, will take place" has no more words. */
const TO_VERB = 16;
const TOLD =
  /^(?:the|his|her|their|this) (?:[\w-]+ )?(?:visit|trip|meeting|talks|summit|tour)\b.*\b(?:will (?:take place|be held|begin|start|run|last)|(?:is|are) (?:scheduled|set|planned|due|slated)(?: to (?:take place|be held|begin|start|run))?|(?:takes|is taking) place|(?:begins|starts))(?: (?:on|from|for|between))?$/;
const OTHER_CLAUSE = /\b(?:said|after|that|meeting (?:with|between)|talks with)\b/;

/**
 * "will fly to Oslo in July for talks with B. The visit will take place on July 17": the days of a plan of which the text
 * first told the month, the week or no time at all.
 */
export function daysAnnounced({ doc, times }: Material, { status, date, frames }: Draft): Draft['date'] {
  if (status !== 'planned' || (date?.value.precision === 'day' && date.value.end === null)) return null;
  const { sentence } = frames[0]!;
  for (const { index, from, kind } of doc.sentences.slice(sentence + 1, sentence + 1 + REACH)) {
    const [expression] = times[index] ?? [];
    if (!expression || kind !== 'body' || expression.from - from > TO_VERB) continue;
    const before = phraseIn(doc, from, expression.from);
    if (!TOLD.test(before) || OTHER_CLAUSE.test(before)) continue;
    const value = expression.resolve(true);
    return value && (!date || compatible(date.value, value)) ? { value, expression } : null;
  }
  return null;
}
