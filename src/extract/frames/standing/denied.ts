import { DENYING, REPORTS } from '../../lexicon/denial-words.ts';
import { oneOf, phraseIn, someToken, wordAt, written } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

const isReport = oneOf(REPORTS);
const denies = oneOf(DENYING);
/** No more words stand between the denial and what it denies. */
const REACH = 40;

/** "dismissed as baseless a report that A had met B", "denied that A met B": what is told of at token `at` is said not to have been. */
export function isDenied({ doc, sentence }: Scene, at: number): boolean {
  if (someToken(doc, sentence.from, at, isReport) && someToken(doc, sentence.from, sentence.to, denies))
    return true;
  // "Had A met B, they would have agreed"
  if (wordAt(doc, sentence.from) === 'had' && WOULD.test(phraseIn(doc, at, sentence.to))) return true;
  const first = Math.max(sentence.from, at - REACH);
  if (!someToken(doc, first, at, mayDeny)) return false;
  const before = phraseIn(doc, first, at);
  if (NO.test(before) || HAVING.test(before)) return true;
  const [, who, denied] = THAT.exec(before) ?? [];
  // "A, who denied that he was ill, met B": the main clause goes on.
  if (denied === undefined || (who && / , ?$/.test(denied))) return false;
  return !NOUN.test(wordAt(doc, at)) || HELD.test(denied);
}

/** A word of these phrases: most sentences have none, and every verb and noun asks. */
const mayDeny = written(/^no$|\bden(?:y|ied|ies|ying)$|true$|^case$/);
/** "No secret meeting took place between A and B". */
const NO =
  /(?:^|, |\b(?:that|was|were|been) )no(?: (?:such|secret|direct|formal|official|separate|bilateral|private))*$/;
/** "denied ever having met B". */
const HAVING = /\b(?:den(?:y|ied|ies|ying))(?: ever| even)?(?: having)?$/;
const WOULD = /, .*\b(?:would|could|might)\b/;

/**
 * "denied on Monday that its minister, A, had", "it is not true that A": what is denied, up to the verb. Behind
 * another verb or the word of another clause stands what is not denied ("denied that they differed when A met B").
 */
const THAT =
  /\b(who )?(?:den(?:y|ied|ies|ying)|(?:not|un) ?true|not the case)(?: (?:on )?\w+day| today| yesterday)? that ((?:(?!(?:when|while|after|before|as|if|who|which|whose|where|because|since|during|said|says|told|but|is|are|until|despite) )(?!, and )\S+(?: |$))*)$/;
const NOUN =
  /^(?:talks|meetings?|conversations?|calls?|discussions?|consultations?|negotiations?|contacts?|summit|visit|dinner|lunch)$/;
/** Light verbs before a noun: "had held secret". */
const HELD = /\b(?:held|had|have|has|having|conducted|met for)(?: (?!on\b|with\b|in\b|for\b)[\w-]+){0,3} ?$/;
