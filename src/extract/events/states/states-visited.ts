import type { Entity } from '../../entities/entity.ts';
import { stateOrCapitalAt } from '../../mentions/capital-at.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

/** No further behind a name begins the visit, and no further behind that its goal. */
const TO_VISIT = 8;
const TO_GOAL = 3;
const GOING = wordSet('visit visits visited visiting arrived arrives arriving trip');
const ON_THE_WAY = wordSet('to in the of');
const ENDS = wordSet('. ; : and said told');

/** The states to which the text sends somebody ("A began a visit to Zenda", "A, who is visiting Zenda"): whoever visits one is of another. */
export function statesVisited(doc: Tokenised, { mentions }: Entity): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { to, possessive, sentence } of mentions) {
    if (possessive) continue;
    const end = doc.sentences[sentence]!.to;
    for (let i = to; i < Math.min(end, to + TO_VISIT); i++) {
      if (ENDS.has(wordAt(doc, i))) break;
      const goal = GOING.has(wordAt(doc, i)) ? goalBehind(doc, i + 1, end) : null;
      if (goal) found.add(goal);
    }
  }
  return found;
}

const WHEN = wordSet('when while as');
const THEY = wordSet('he she they');

/** "raised it with B when she visited Zenda": the state to which one of the sentence went; `null` where it tells of none. */
export function stateVisitedThen(doc: Tokenised, sentence: number): string | null {
  const { from, to } = doc.sentences[sentence]!;
  for (let i = from; i < to - 2; i++) {
    if (!WHEN.has(wordAt(doc, i)) || !THEY.has(wordAt(doc, i + 1))) continue;
    const verb = /^(?:was|were)$/.test(wordAt(doc, i + 2)) ? i + 3 : i + 2;
    if (GOING.has(wordAt(doc, verb))) return goalBehind(doc, verb + 1, to);
  }
  return null;
}

function goalBehind(doc: Tokenised, from: number, end: number): string | null {
  for (let at = from; at < Math.min(end, from + TO_GOAL); at++) {
    const goal = stateOrCapitalAt(doc, at, end);
    if (goal) return goal.code;
    if (!ON_THE_WAY.has(wordAt(doc, at))) return null;
  }
  return null;
}
