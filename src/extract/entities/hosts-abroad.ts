import { SEATS_OF_BODIES } from '../lexicon/capitals.ts';
import { capitalAt, stateOrCapitalAt } from '../mentions/capital-at.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import type { Cast, Entity } from './entity.ts';

const VISIT = wordSet('visit visits visited visiting trip tour journey stay');
const TO = wordSet('to in of the');
/** "on a visit to the United Arab Emirates": no more words stand between. */
const TO_GOAL = 3;
const MET = wordSet(
  'met meets meet meeting meetings talks talked spoke consultations conversation received hosted welcomed called discussed audience',
);
const COMPANY = wordSet('accompanied accompanying together along joined alongside');

/**
 * "Minister A, who is on a visit to Zenda, met President B": in a release of A's own state, B is of Zenda. Told before
 * offices are tied to names, so that "the Zendan president" further down is B.
 */
export function placeHostsAbroad(
  doc: Tokenised,
  mentions: readonly Mention[],
  { of }: Cast,
  { official, country }: Voice,
): void {
  if (!official || !country) return;
  let [goal, read]: [Mention['country'], number] = [null, -1];
  for (const mention of mentions) {
    const { sentence, kind, title, from } = mention;
    if (kind !== 'person' || !title) continue;
    if (read !== sentence) [goal, read] = [stateVisited(doc, doc.sentences[sentence]!), sentence];
    if (!goal || goal.code === country || goal.to > from) continue;
    const entity = of.get(mention);
    if (entity && isNew(entity, mention) && isMet(doc, goal.to, from)) entity.country = goal;
  }
}

/** Of no state so far, and not told of before. */
const isNew = ({ country, organization, mentions: [first] }: Entity, mention: Mention): boolean =>
  !country && !organization && first === mention;

/** Between the goal of the visit and whoever is met there stands a word of meeting, and none of company. */
const isMet = (doc: Tokenised, from: number, to: number): boolean =>
  to - from <= MAX_REACH && someWord(doc, from, to, MET) && !someWord(doc, from, to, COMPANY);

/** So far behind the goal stands the last of those met. */
const MAX_REACH = 60;

/** The state of the goal of the first visit that the sentence tells of, or of the capital that opens it; `null` where it has none. */
function stateVisited(doc: Tokenised, { from, to: end, kind }: Sentence): Mention['country'] {
  if (kind !== 'body') return null;
  if (wordAt(doc, from) === 'in' && from + 1 < end) {
    const capital = capitalAt(doc, from + 1, end);
    if (capital && !SEATS_OF_BODIES.has(capital.code)) return capital;
  }
  for (let i = from; i < end - 1; i++) {
    if (!VISIT.has(wordAt(doc, i))) continue;
    for (let at = i + 1; at < Math.min(end, i + 1 + TO_GOAL); at++) {
      const goal = stateOrCapitalAt(doc, at, end);
      if (goal) return goal;
      if (!TO.has(wordAt(doc, at))) break;
    }
  }
  return null;
}
