import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Telling } from '../telling.ts';

/** "A and B met separately": beside the event of more sides. */
export const isAside = (
  doc: Tokenised,
  { parties, gathering }: Draft,
  { frame, sides, joint }: Telling,
): boolean =>
  !joint &&
  (parties.length > 2 || gathering === true) &&
  ((frame.separate &&
    ((frame.rule === 'verb:meet' && sides.length === 1) ||
      (frame.rule.startsWith('noun:') && sides.flat().length === 2))) ||
    alsoMet(doc, frame, sides) ||
    (gathering === true && isBesideIt(doc, frame, sides)));

/** "Before the plenary session A met B": apart from the gathering that the words name. */
const isBesideIt = (
  doc: Tokenised,
  { rule, from, sentence }: Telling['frame'],
  sides: Telling['sides'],
): boolean =>
  /^(?:verb:|noun:(?:talks|meeting|meetings))/.test(rule) &&
  sides.flat().length >= 2 &&
  BESIDE.test(phraseIn(doc, doc.sentences[sentence]!.from, from));

const BESIDE =
  /^(?:before|ahead of|after|on the (?:eve|sidelines|margins) of) (?:the|its|this) (?:\S+ )?(?:session|summit|meeting|gathering|plenary|conference|forum)\b/;

const MEETING = /^verb:(?:meet|speak|sit-down|sit-with|confer)$/;

/** "A and B also talked": two of those who met, by themselves. */
const alsoMet = (doc: Tokenised, { rule, from }: Telling['frame'], sides: Telling['sides']): boolean =>
  MEETING.test(rule) && sides.flat().length === 2 && wordAt(doc, from - 1) === 'also';
