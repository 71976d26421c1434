import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { jointMention, side } from '../sides.ts';

/** What a rule says of the occasion that it reads. */
type Reading = Pick<Frame, 'rule' | 'kind' | 'channel' | 'from' | 'to'>;

/** An occasion of the two of whom the text has just told ("they"), which has been. */
export const heldByBoth = ({ sentence }: Scene, reading: Reading): Frame => ({
  ...reading,
  sentence: sentence.index,
  status: 'held',
  sides: [side([jointMention(sentence.index, reading.from, reading.to, 'their')])],
  background: false,
  separate: false,
  visit: false,
  open: false,
});
