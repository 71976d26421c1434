import { NOUNS_OF_ACTS } from '../../lexicon/reporting-verbs.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Span } from './agenda.ts';
import { openingMatter } from './opening-matter.ts';
import type { Stretch } from './stretches.ts';

/** What leads from "importance", "concern", "interest" to what it is of. */
const LEADS_ON = wordSet('of for in to about over on with at regarding concerning');
/** What two do together, in some field. */
const WORK = wordSet(
  'cooperation co-operation collaboration coordination dialogue progress partnership interaction exchanges consultations',
);
/** "the great and continued importance of": so near the head of what is said. */
const TO_NOUN = 5;
/** "the ports, mining and logistics of both countries": no further does the matter reach. */
const REACH = 10;
/** A clause of its own begins. */
const ENDS = wordSet(
  '. ; : " “ ” ( – — which who whom whose that where when while as because since if but after before amid during',
);

/** "the importance of X", "concern over X": the tokens of X, of which a claim is; `null` where it is of no such form. */
function claimedMatter(
  doc: Tokenised,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  const start = matterFrom(doc, from, to);
  if (start === null) return null;
  let end = start;
  while (end < Math.min(to, start + REACH) && !ENDS.has(wordAt(doc, end))) end++;
  return end > start ? { from: start, to: end } : null;
}

const isLead = (noun: string, next: string): boolean =>
  NOUNS_OF_ACTS.has(noun) ? LEADS_ON.has(next) : WORK.has(noun) && /^(?:in|on|over)$/.test(next);

function matterFrom(doc: Tokenised, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to - 1, from + TO_NOUN); i++)
    if (isLead(wordAt(doc, i), wordAt(doc, i + 1))) return i + 2;
  return null;
}

/** What a claim says, and what its speaker refers to before saying it. */
export function saidIn(doc: Tokenised, { from, to, sentence }: Span): Stretch[] {
  const opening = openingMatter(doc, doc.sentences[sentence]!, from);
  const matter = claimedMatter(doc, { from, to });
  return [
    { from, to, worth: 'said' },
    ...(matter ? [{ ...matter, worth: 'discussed' as const }] : []),
    ...(opening ? [{ ...opening, worth: 'referred' as const }] : []),
  ];
}
