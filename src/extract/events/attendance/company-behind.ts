import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, someWord, wordAt, wordSet } from '../../text/words.ts';

const MET = wordSet('met meets meet meeting talks received receives hosted welcomed');
/** Another verb, clause or matter of the sentence, to which the company would belong. */
const PARTS = wordSet(
  '; : " “ ” said says told who which that where discussed about over signed will would visited visit after before sidelines margins',
);

/**
 * "A met B in Oslo, together with C": those behind "together with", "along with", "alongside" at token `at`, where
 * the sentence has told that people met and of nothing else; people with their offices, and nobody's aides.
 */
export function companyBehind(doc: Tokenised, groups: readonly Group[], at: number): Group | null {
  const word = wordAt(doc, at);
  const from = word === 'alongside' ? at + 1 : at + 2;
  if (word !== 'alongside' && wordAt(doc, at + 1) !== 'with') return null;
  const company = groups.find((group) => group.from === from);
  return company?.mentions.every(isSomeone) && isBesideThem(doc, at) && isBehindMeeting(doc, at)
    ? company
    : null;
}

/** "attending", "organised": something else that is done. */
const DOES = /^[a-z]{2,}(?:ing|ed)$/;

/** Right behind those met, their town or day, or a comma. */
const isBesideThem = ({ tokens }: Tokenised, at: number): boolean =>
  /^(?:,|today|yesterday|here|\d+)$/.test(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.cap ?? false);

/** No further back stands the verb of the meeting. */
const TO_VERB = 30;
const TO_COME = wordSet('will would to');

function isBehindMeeting(doc: Tokenised, at: number): boolean {
  for (let i = at - 1; i >= backFrom(doc, at, TO_VERB); i--) {
    if (MET.has(wordAt(doc, i))) return !someWord(doc, i - 2, i, TO_COME);
    if (PARTS.has(wordAt(doc, i)) || DOES.test(wordAt(doc, i))) return false;
  }
  return false;
}

const isSomeone = ({ kind, title, plural, possessive }: Mention): boolean =>
  kind === 'person' && title !== null && !plural && !possessive;
