import type { Frame } from '../frames/frame.ts';
import { HEADS_OF_STATE } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import { backFrom, phraseIn } from '../text/words.ts';
import type { PlaceHit } from './hit.ts';
import type { Surroundings } from './surroundings.ts';

/** "As leaders gathered in Oslo for the summit, A met B", "A met B as ministers gathered in Oslo for talks": where all of them were, in the one sentence. */
export function isWhereTheyGather(
  { doc, sentence }: Surroundings,
  frame: Frame,
  { from, to, city, country }: PlaceHit,
): boolean {
  if (city === null || !mayBeThere(frame, country)) return false;
  const isBehind = from > frame.to;
  // Behind a comma they gather where others do.
  if (isBehind && phraseIn(doc, frame.to, from).includes(',')) return false;
  const start = Math.max(isBehind ? frame.to : sentence.from, backFrom(doc, from, TO_LINK));
  const [, who] = (isBehind ? GATHERED : GATHERED_FIRST).exec(phraseIn(doc, start, from)) ?? [];
  const isFor = FOR_OCCASION.test(phraseIn(doc, to, Math.min(sentence.to, to + TO_OCCASION)));
  return who !== undefined && isFor && sidesOf(frame).some((side) => isOneOf(who, side));
}

const sidesOf = ({ sides }: Frame): Mention[] => sides.flatMap(({ mentions }) => mentions);

/** Whoever receives others does so at home. */
const mayBeThere = ({ sides }: Frame, land: string | null): boolean =>
  sides.every(
    ({ role, mentions }) => role !== 'host' || mentions.every(({ country }) => country?.code === land),
  );

/** While ministers meet, their presidents are elsewhere. */
const isOneOf = (who: string, { head }: Mention): boolean =>
  !head || (HEADS_OF_STATE.has(head) || head === 'leader') === (who !== 'ministers');

const GATHERING =
  '(?:as|with|when|where) (?:(?:the|all|other|world|global|european|eu|nato|regional|african|asian|arab|foreign|finance|defence|defense|g\\d+|\\d+) ){0,3}(leaders|ministers|presidents|monarchs) (?:(?:had|have|were|are|began|from [\\w -]+) )?(?:gather(?:ed|s|ing)?|meet|met|meeting|assemble[ds]?|assembling|converged?|converging)$';
const GATHERED = new RegExp(`\\b${GATHERING}`);
/** Before the main clause it opens the sentence. */
const GATHERED_FIRST = new RegExp(`^${GATHERING}`);
const TO_LINK = 12;
/** "for the annual Zenda summit", "on Monday for the summit". */
const FOR_OCCASION =
  /^(?:[\w-]+ ){0,4}(?:for|at) (?:[\w-]+ ){0,6}(?:summit|meeting|conference|forum|assembly|talks|session)\b/;
const TO_OCCASION = 12;
