import { DAYS } from '../../lexicon/names.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

/** "the deadlock in the peace talks", "to restart direct negotiations", "is in talks with B over gas": a course of talks. */
export const NO_OCCASION =
  /\b(?:(?:deadlock|impasse|stalemate|logjam|resumption|revival|restart|relaunch|momentum|pace|progress) (?:in|of)|(?:status|state|fate|course) ["”]? ?of|(?:restart|reviv|rekindl|relaunch|jump-start|kick-start|unblock)\w*|(?:to|in) (?:step(?:ping)? up|intensify(?:ing)?|speed(?:ing)? up|accelerat(?:e|ing)|deepen(?:ing)?|pursu(?:e|ing))|mediating in|to mediate(?: in)?|(?:tradition|practice|custom) of|on continuing)(?: [a-z-]+){0,3}$|\b(?:is|are|be|remain\w*|still|currently) in(?: (?:direct|close|indirect|informal|secret|quiet|constant|advanced|peace|trade))*$/;

/**
 * "A and B have held talks since 1991", "agreed to begin negotiations on a trade treaty": a course of talks, of which
 * no one occasion is told.
 */
export function isCourseOfTalks(
  { scene: { doc, sentence }, noun, from, to }: NounPhrase,
  light: number,
): boolean {
  // "have been in talks over a deal"
  if (wordAt(doc, from - 1) === 'in' && wordAt(doc, from - 2) === 'been') return true;
  // "has had nine phone calls with B": how many they were.
  if (
    OCCASIONS.test(wordAt(doc, to - 1)) &&
    HAVE.has(wordAt(doc, light - 1)) &&
    someWord(doc, light + 1, from, MANY)
  )
    return true;
  if (HAVE.has(wordAt(doc, light - 1)) || wordAt(doc, light - 1) === 'been')
    return SINCE.test(phraseIn(doc, to, Math.min(sentence.to, to + REACH)));
  return (
    /^negotiations?$/.test(noun.word) &&
    BEGINNING.has(wordAt(doc, light)) &&
    wordAt(doc, light - 1) === 'to' &&
    ON_TREATY.test(phraseIn(doc, to, Math.min(sentence.to, to + REACH)))
  );
}

/** How far behind the noun "since" or the treaty stands. */
const REACH = 12;
const HAVE = wordSet('have has had');
const OCCASIONS = /^(?:calls|meetings|conversations|rounds|summits|sessions)$/;
const MANY = wordSet('several many numerous dozens scores three four five six seven eight nine ten');
const SINCE = new RegExp(`^[^,;.]*\\bsince\\b(?! (?:then|${[...DAYS].join('|')}|yesterday|this|early|dawn))`);
const BEGINNING = wordSet('begin start open launch resume conclude complete continue finalise finalize');
const ON_TREATY = /^(?:on|for|toward|towards|about)\b[^,;.]*\b(?:agreement|treaty|pact|accord|deal)\b/;
