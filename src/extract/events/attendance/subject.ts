import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

/** A word of attending at a token, with the groups of its sentence. */
export interface Attendance {
  doc: Tokenised;
  groups: readonly Group[];
  at: number;
  word: string;
  /** The word before it. */
  before: string;
}

/** Forms of "to be", and what stands beside them. */
export const BE = wordSet('also were was is are those');

/** The nearest group before that names someone by office or form of address, or stands close. */
export const groupBefore = (attendance: Attendance): Group | undefined =>
  beforeRelative(attendance) ?? nearestBefore(attendance);

const RELATIVES = wordSet('who whose which');

/** "A, who is to become prime minister, was also present": behind the comma of a relative clause goes on whom it describes. */
function beforeRelative({ doc, groups, at }: Attendance): Group | undefined {
  let comma = at - 1;
  while (comma > 0 && at - comma < 5 && (BE.has(wordAt(doc, comma)) || wordAt(doc, comma) === 'then'))
    comma--;
  if (comma === at - 1 || wordAt(doc, comma) !== ',') return undefined;
  for (let i = comma - 1; i > Math.max(0, comma - 30); i--)
    if (RELATIVES.has(wordAt(doc, i)) && wordAt(doc, i - 1) === ',')
      return groups.find(({ to }) => to === i - 1);
  return undefined;
}

/** "A and B, who attended": those before the pronoun. */
const whoAreMeant = ({ groups }: Attendance, { from, mentions }: Group): Group | undefined =>
  mentions.every(({ determiner }) => determiner === 'who')
    ? groups.find(({ to }) => to === from - 1)
    : undefined;

function nearestBefore(attendance: Attendance): Group | undefined {
  const nearest = closeBefore(attendance);
  return nearest && (whoAreMeant(attendance, nearest) ?? nearest);
}

const closeBefore = ({ groups, at }: Attendance): Group | undefined =>
  groups.findLast(
    ({ to, mentions }) =>
      to <= at &&
      at - to <= 16 &&
      !mentions.every(({ kind, governed }) => kind === 'joint' && governed) &&
      // "the Ambassador of A to B also attended"
      mentions.some(({ kind }) => kind !== 'state') &&
      mentions.some(({ title, honorific, to: end }) => title !== null || honorific || end >= at - 4),
  );
