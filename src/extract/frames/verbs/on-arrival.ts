import { wordSet } from '../../text/words.ts';
import type { Side } from '../frame.ts';

const GREETERS = wordSet('official representative member dignitary');

/** "was greeted by Chadian officials at the airport": the nameless who stand there have nothing to discuss. */
export const isByGreeters = (sides: readonly Side[]): boolean =>
  sides.some(
    ({ role, mentions }) =>
      role === 'host' &&
      mentions.every(({ name, plural, head }) => !name && plural && head !== null && GREETERS.has(head)),
  );
