import type { Frame } from '../frames/frame.ts';
import { backFrom, phraseIn } from '../text/words.ts';
import type { PlaceHit } from './hit.ts';
import type { Surroundings } from './surroundings.ts';

/** "As leaders gathered in Oslo for the summit, A met B", "A met B as ministers met in Oslo": where all of them were, in the one sentence. */
export function isWhereTheyGather(
  { doc, sentence }: Surroundings,
  frame: Frame,
  { from, to, city }: PlaceHit,
): boolean {
  if (city === null) return false;
  const start = Math.max(sentence.from, backFrom(doc, from, TO_LINK));
  const opens = (from > frame.to ? GATHERED : GATHERED_FIRST).test(phraseIn(doc, start, from));
  const isFor = FOR_OCCASION.test(phraseIn(doc, to, Math.min(sentence.to, to + TO_OCCASION)));
  return opens && (isFor || from > frame.to);
}
const GATHERING =
  '(?:as|with|while|when|where) (?:(?:the|all|other|world|global|european|eu|nato|regional|african|asian|arab|foreign|finance|defence|defense|g\\d+|\\d+) ){0,3}(?:leaders|ministers|presidents|monarchs|diplomats|envoys) (?:(?:had|have|were|are|began|from [\\w -]+) )?(?:gather(?:ed|s|ing)?|meet|met|meeting|assemble[ds]?|assembling|converged?|converging)$';
const GATHERED = new RegExp(`\\b${GATHERING}`);
/** Before the main clause it opens the sentence. */
const GATHERED_FIRST = new RegExp(`^${GATHERING}`);
const TO_LINK = 12;
/** "for the annual Zenda summit", "on Monday for the summit". */
const FOR_OCCASION =
  /^(?:[\w-]+ ){0,4}(?:for|at) (?:[\w-]+ ){0,6}(?:summit|meeting|conference|forum|assembly|talks|session)\b/;
const TO_OCCASION = 12;
