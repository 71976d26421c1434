import { CALENDAR } from '../../lexicon/time-words.ts';
import { someWord, wordAt } from '../../text/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

// What words before an event noun make of it: one that may come, one that comes next, or where a wish was said.

/** "called for calm during his talks with B", "demanded an apology at a meeting": the wish is for something else, and was said there. */
export const SAID_THERE =
  /\b(?:called for|urged|demanded|requested|asked for|offered)(?: (?!\w+ing\b|to\b)[\w’'-]+){1,3} (?:during|after|following|(?:in|at) (?:an?|his|her|their))(?: [\w’'-]+)*$/;

/** "met B just three days before C's first summit with D", "hours before a meeting between C and D": news of what is next. */
export const isShortlyAfter = ({ scene: { doc, sentence }, to }: NounPhrase, before: string): boolean =>
  DAYS_BEFORE.test(before) &&
  /^(?:with|between|of|there)$/.test(wordAt(doc, to)) &&
  !doc.tokens.slice(sentence.from, sentence.to).some(({ lower }) => OF_OLD.test(lower));
const DAYS_BEFORE =
  /\b(?:hours|days|weeks) (?:before|ahead of|prior to) (?!the\b|their\b|his\b|her\b)(?:(?!and\b|which\b|that\b|who\b)[\p{L}\p{N}.’'-]+ ?){1,8}$/u;
const OF_OLD = /^(?:had|agreed|signed|pledged|(?:19|20)\d\d|ago|last)$/;

/** "A and B may meet at the summit": it may come to that. */
export const MAY_MEET =
  /\b(?:(?:may|might) (?:also |well |soon |yet |still )?(?:meet|talk|speak|sit down)|could (?:also |well |soon |yet |still )?(?:meet|sit down))(?: [\w’'-]+){0,4} (?:in|at|during)(?: [\w’'-]+){0,3}$/;
export const isDated = ({ scene: { doc, sentence } }: NounPhrase): boolean =>
  someWord(doc, sentence.from, sentence.to, CALENDAR);

/** "A potential venue for their first meeting could be the forum". */
export const POSSIBLE_VENUE =
  /\b(?:potential|possible|likely|suitable|prospective) (?:venues?|dates?|times?|sites?|occasions?) for(?: [\w’'-]+){0,4}$/;
