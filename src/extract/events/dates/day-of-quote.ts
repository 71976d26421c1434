import type { Frame } from '../../frames/frame.ts';
import { quoted } from '../../text/open-quotation.ts';
import { addDays } from '../../when/calendar.ts';
import type { TimeExpression, When } from '../../when/expression.ts';
import type { Material } from '../material.ts';

/** "A and B spoke on Tuesday. “I spoke this evening with B,” A wrote": in a report of Wednesday that evening is Tuesday's. */
export const isTodayOfQuote = (
  { doc, times }: Pick<Material, 'doc' | 'times'>,
  frame: Frame,
  { rule, from }: TimeExpression,
  { start }: When,
): boolean =>
  rule === 'date:today' &&
  frame.status === 'held' &&
  quoted(doc, doc.sentences[frame.sentence]!.from, from) &&
  times
    .slice(0, frame.sentence)
    .some((day) => day.some((one) => one.resolve(false)?.start === addDays(start, -1)));
