import { DAYS } from '../../lexicon/names.ts';
import { CALENDAR } from '../../lexicon/time-words.ts';
import { phraseIn, precededBy, someToken, someWord, wordAt, wordSet, written } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

const HABITUAL = wordSet(
  'many numerous countless repeated regular annual semi-annual semiannual biannual yearly monthly weekly frequent periodic pattern routine high-level series several',
);

/** "frequent contact between their leaders": what goes on for years, though told in the singular. */
const GOING_ON = wordSet('contact dialogue exchange');

/** "often speaks with B", "has repeatedly met B". */
const OFTEN =
  wordSet(`often frequently regularly repeatedly routinely usually typically normally always rarely seldom
  occasionally constantly`);

/** What is said of a habit behind it. */
const AGAIN_AND_AGAIN = [
  '(?:once|twice|(?:three|four) times) (?:a|every|each) (?:year|month|week)',
  'every (?:day|year|month|week|six months|two years)',
  'annually|regularly|alternately|often|frequently|repeatedly',
  '(?:all|most of) the time',
  'on a regular basis|at regular intervals',
  'on (?:many|several|numerous|various|multiple|countless|a number of) occasions',
  '(?:many|several|numerous|countless|multiple|dozens of|four|five|six|seven|eight|nine|ten|\\d+) times',
].join('|');
const REPEATED = new RegExp(`^(?:["“]? ?[\\w-]+ ){0,6}?["“”]? ?(?:${AGAIN_AND_AGAIN})\\b`);
/** What ends each of these phrases: most sentences have none of it. */
const mayRepeat = written(
  /^(?:year|day|month|week|annually|regularly|alternately|often|frequently|repeatedly|time|basis|occasions|intervals)/,
);
/** How far behind the event the words that repeat it stand. */
const REACH = 12;

const ROUND = wordSet('series several');

/** "held a series of meetings on Tuesday with A, B and C": a round of one day, with those that are named. */
function isOfOneDay(scene: Scene, from: number, to: number): boolean {
  const { doc, sentence, groups } = scene;
  if (!precededBy(scene, from, 4, ROUND) || !someWord(doc, sentence.from, sentence.to, DAY)) return false;
  const met = groups.find(
    (group) => group.from >= to && group.from <= to + TO_MET && wordAt(doc, group.from - 1) === 'with',
  );
  return met?.mentions.some(({ name, countries }) => name !== null || countries.length > 1) ?? false;
}

const DAY = new Set([...DAYS, 'today', 'yesterday']);
const TO_MET = 5;

/** "have met three times since May": how often, and no one occasion; "had called him three times on Monday" is one. */
const isCounted = ({ doc }: Scene, from: number, to: number): boolean =>
  /^(?:has|have)$/.test(wordAt(doc, from - 1)) && TIMES.test(phraseIn(doc, to, to + 5));
const TIMES = /^(?:(?!on\b|in\b|at\b)[\w-]+ ){0,3}?(?:twice|(?:two|three) times)\b/;

/** "So far, he has met leaders of Chad, Niger and Mali": a sum of what was, and no one occasion. */
const isRoundSoFar = ({ doc, sentence }: Scene, from: number): boolean =>
  OPENS_SO_FAR.has(wordAt(doc, sentence.from)) &&
  !someWord(doc, sentence.from, sentence.to, CALENDAR) &&
  someWord(doc, from, sentence.to, OF_MANY) &&
  SO_FAR.test(phraseIn(doc, sentence.from, Math.min(from, sentence.from + TO_HAS)));
const OF_MANY = wordSet('leaders counterparts officials ministers presidents several many dozens');
const OPENS_SO_FAR = wordSet('so to');
const SO_FAR = /^(?:so far|to date)\b.* (?:has|have)\b/;
const TO_HAS = 14;

/** "is not used to receiving B": what one does or never does. */
const isUsedTo = ({ doc }: Scene, from: number): boolean =>
  wordAt(doc, from).endsWith('ing') && /^(?:used|accustomed) to$/.test(phraseIn(doc, from - 2, from));

/** "travels to Oslo for the annual talks": those of this year. */
const isThisYears = ({ doc, sentence }: Scene, from: number): boolean =>
  /\b(?:for|at) the (?:[\w-]+ )?annual\b/.test(
    phraseIn(doc, Math.max(sentence.from, from - TO_ANNUAL), from),
  );
const TO_ANNUAL = 6;

/** "regular meetings", "a series of talks", "to meet once a year": no one occasion between tokens `from` and `to`. */
export function isHabit(scene: Scene, from: number, to: number): boolean {
  const { doc, sentence } = scene;
  if (
    isUsedTo(scene, from) ||
    precededBy(scene, from, 2, OFTEN) ||
    isCounted(scene, from, to) ||
    isRoundSoFar(scene, from)
  )
    return true;
  const several = wordAt(doc, to - 1).endsWith('s') || GOING_ON.has(wordAt(doc, to - 1));
  if (several && precededBy(scene, from, 4, HABITUAL) && !isThisYears(scene, from))
    return !isOfOneDay(scene, from, to);
  const end = Math.min(sentence.to, to + REACH);
  return someToken(doc, to, end, mayRepeat) && REPEATED.test(phraseIn(doc, to, end));
}
