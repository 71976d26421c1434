import { GAZETTEER } from '../gazetteer.ts';
import { SEATS_OF_BODIES } from '../lexicon/capitals.ts';
import { capitalAt } from '../mentions/capital-at.ts';
import type { Mention } from '../mentions/mention.ts';
import { statePiece } from '../mentions/pieces.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { someWord, wordAt, wordSet } from '../words.ts';
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
  const headlined = stateHeadlined(doc, country);
  let [goal, read]: [Mention['country'], number] = [null, -1];
  for (const mention of mentions) {
    const { sentence, kind, title, from } = mention;
    if (kind !== 'person' || !title) continue;
    if (read !== sentence) [goal, read] = [stateVisited(doc, doc.sentences[sentence]!), sentence];
    const entity = of.get(mention);
    if (!entity || !isNew(entity, mention)) continue;
    if (goal && goal.code !== country && goal.to <= from) {
      if (isMet(doc, goal.to, from)) entity.country = goal;
    } else if (headlined && !goal && doc.sentences[sentence]!.kind === 'body') {
      const sure = !SEATS_OF_BODIES.has(headlined.code) || OF_STATE.test(title.text);
      if (sure && isMet(doc, doc.sentences[sentence]!.from, from)) entity.country = headlined;
    }
  }
}

/** "Visit by Minister A to Zenda" heads a release of another state: whom A meets is of Zenda. */
function stateHeadlined(doc: Tokenised, home: string): Mention['country'] {
  const title = doc.sentences.find(({ kind }) => kind === 'title');
  if (!title || !someWord(doc, title.from, title.to, JOURNEY)) return null;
  for (let i = title.from + 1; i < title.to; i++) {
    if (wordAt(doc, i - 1) !== 'to') continue;
    const at = wordAt(doc, i) === 'the' ? i + 1 : i;
    const entry = GAZETTEER.at(doc.tokens, at, title.to);
    const goal = entry?.value.type === 'country' ? statePiece(doc, entry) : capitalAt(doc, at, title.to);
    if (goal) return goal.code === home ? null : goal;
  }
  return null;
}
/** Where bodies have their seats, an office that a state alone has tells whose it is. */
const OF_STATE =
  /\b(?:defen[cs]e|foreign|state|treasury|commerce|finance|interior|energy|trade|national security|senat\w+|congress\w*|representative|parliament\w*|prime minister|president of the republic)\b/i;
const JOURNEY = wordSet('visit visits trip travels travel journey');

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
      const entry = GAZETTEER.at(doc.tokens, at, end);
      if (entry?.value.type === 'country') return statePiece(doc, entry);
      const capital = capitalAt(doc, at, end);
      if (capital) return capital;
      if (!TO.has(wordAt(doc, at))) break;
    }
  }
  return null;
}
