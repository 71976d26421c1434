import { WISHES_FOR_EVENT } from '../../lexicon/planned-words.ts';
import { CALENDAR } from '../../lexicon/time-words.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { NO_OCCASION } from './course-of-talks.ts';
import { SAID_THERE } from './not-yet.ts';
import { isToBeHeld } from './noun-plans.ts';
import { isProposed } from './proposed.ts';

const ANY = wordSet('a an any another such');
const MIGHT = wordSet('would could might may can should');
/** Behind the noun, these begin another clause. */
const ENDS = wordSet('; : . that which who but said');

/** "A meeting between the two would cost us nothing": of no day, and what it would do. */
export function isImagined({ scene, from }: NounPhrase, behind: readonly string[]): boolean {
  if (!precededBy(scene, from, 3, ANY)) return false;
  if (isProposed(behind)) return true;
  const at = behind.findIndex((word, i) => (MIGHT.has(word) && !isMonth(behind, i)) || ENDS.has(word));
  if (at < 0 || !MIGHT.has(behind[at]!) || behind[at - 1] === 'and') return false;
  return !someWord(scene.doc, scene.sentence.from, scene.sentence.to, CALENDAR) && !isToBeHeld(behind, at);
}

/** "in May", "on 19 May": no verb. */
const isMonth = (words: readonly string[], i: number): boolean =>
  words[i] === 'may' &&
  /^(?:\d.*|in|of|on|last|since|early|mid|late|from|to|until|by)$/.test(words[i - 1] ?? '');

/** "urged B to mention cod in talks with Zenda": what B is to do there; A is at no talks, unless these have a day. */
const TO_RAISE =
  /\b(?:urg|press|ask|lobb|implor|encourag|remind|want)\w*(?: (?!said\b)[^\s,;:]+)* to (?:raise|mention|bring up|take up|remember|cite) (?:[^\s,;:]+ )+in$/;

export const isToBeRaised = ({ scene: { doc, sentence, groups }, to }: NounPhrase, before: string): boolean =>
  wordAt(doc, to) === 'with' &&
  TO_RAISE.test(before) &&
  !someWord(doc, to, sentence.to, CALENDAR) &&
  groups.some(({ from, mentions }) => from === to + 1 && mentions.every(({ kind }) => kind === 'state'));

/** "offered in a call with B" wishes for no call. */
const WISHES = new RegExp(`\\b(?:${WISHES_FOR_EVENT.join('|')})\\b(?! (?:in|during|at|after|following)\\b)`);

/** "snubbed a dinner with B", "ruled out talks with B": the noun is their object. */
export const KEPT_AWAY =
  /\b(?:snub\w*|skip\w*|boycott\w*|shun\w*|avoid\w*|rul\w+ out|stay\w* away from|turn\w* down|reject\w*|refus\w*|declin\w*|veto\w*|block\w*|prevent\w*|oppos\w*|delay\w*|derail\w*)(?: (?:the (?:start|opening|launch|beginning|resumption) of|an?|membership|accession|the|any|his|her|their|all|further|planned|possible|formal|official|separate|private|early|immediate|trilateral|one-on-one|high-level|face-to-face|direct|bilateral|peace)){0,3}$/;

/** "Nobody expects talks with B": there are none. */
export const UNEXPECTED =
  /\b(?:nobody|no one|few|none|not|never|hardly|n.t)(?: (?:should|would|can|could|do|does|ever|really))? expect(?:s|ed)?(?: (?:an?|any|another|further|new|more|direct|early|formal|peace))*$/;

/** "called for talks", "without a meeting"; a course of talks is no occasion. */
export function isWished({ scene: { doc, sentence }, from }: NounPhrase): boolean {
  const before = phraseIn(doc, Math.max(sentence.from, from - 5), from);
  if (SAID_THERE.test(before)) return false;
  return [WISHES, NO_OCCASION, READY_TO_BRING].some((pattern) => pattern.test(before));
}

/** "to set an agenda for a summit", "“set a date” at this point for a summit": one that may come of it. */
export const GROUNDWORK =
  /\b(?:agenda|dates?|stage|groundwork|way|basis|conditions|plans)(?: ["”'’])?(?: at this (?:point|stage|time))? for (?:an?|any|another)(?: [a-z-]+)?$/;

/** "has no plans for talks", "denied any plans for a meeting". */
export const NO_PLANS = /\b(?:no|without|any) (?:[\w-]+ )?plans? for(?: [a-z-]+){0,3}$/;

/** "readiness to facilitate talks", "offered to mediate talks": good offices that nobody has used yet. */
const READY_TO_BRING =
  /\b(?:ready|willing|prepared|offered|offers|offering|keen|eager) to (?:host|mediate|broker)(?: (?:direct|the|further|any|peace|new|such|more|fresh))*$|\bto (?:help )?(?:facilitate|mediate|broker|enable|promote|support|back|encourage)(?: (?:direct|the|further|any|peace|new|such))*$/;

/** "the absence of direct dialogue", but not "the lack of progress at the talks", "in the absence of B talks were held". */
export const isWithout = ({ scene: { doc }, from }: NounPhrase, before: string): boolean => {
  const kinds = LACK.exec(before)?.[1]?.split(' ').length ?? 0;
  const named = doc.tokens.slice(from - kinds + 1, from).some(({ cap }) => cap);
  return (kinds > 0 && !named) || MEANS.test(before);
};
const LACK = /\b(?:absence|lack) of((?: (?!(?:at|in|on|for|from|during|after|before|of|and)\b)[\w-]+){0,3})$/;
/** "to be settled through further consultations with B": a means, not yet used. */
const MEANS =
  /\b(?:to be|will|would|shall|should|must|can|could|may|might)\b.* through(?: [\w-]+)? (?:further|continued|close|closer|diplomatic|additional|regular|constant)(?: [\w-]+)?$/;
