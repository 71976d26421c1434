import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { side } from './sides.ts';

/** Those whom a host received, as the verb at token `at` tells by a rule of its own. */
export const reception = (
  { sentence }: Scene,
  rule: string,
  at: number,
  host: Group,
  guests: Mention[],
): Frame => ({
  rule,
  sentence: sentence.index,
  from: at,
  to: at + 1,
  kind: 'meeting',
  channel: 'in_person',
  status: 'held',
  sides: [side(host.mentions, 'host'), side(guests, 'guest')],
  background: false,
  separate: false,
  visit: false,
  open: false,
});
