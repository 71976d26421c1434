import type { When } from '../when/expression.ts';
import type { Party } from './party.ts';
import type { Resolved } from './sides/parties.ts';

/** A frame with all that decides of which event it tells. */
export interface Telling extends Resolved {
  /** The parties of all sides. */
  parties: Party[];
  /** The date that its words give. */
  when: When | null;
  /** The day of the report, where it is known to the day. */
  today: string | null;
  /** Does a time word stand beside it, whether or not it gives a date? Few tellings are asked. */
  isTimed: () => boolean;
  /** It stands in the headline, which may say less than the text. */
  inTitle: boolean;
}
