import { DAYS } from '../../lexicon/names.ts';
import { MONTHS } from '../../lexicon/time-words.ts';
import type { Words } from '../../text/words.ts';

/** Adverbs and times that may stand between a verb and what it reports. */
export const FILLER = new RegExp(
  `^(?:${[...DAYS].join('|')}|today|yesterday|tonight|here|also|again|later|afterwards?|then|further|once|morning|afternoon|evening|night|too|meanwhile|[a-z]+ly)$`,
);

/** Months, in full and in short. */
export const MONTH: Words = new Set(Object.keys(MONTHS));

/** Feelings with which something is noted. */
export const FEELING =
  /^(?:satisfaction|appreciation|regret|concern|pleasure|gratitude|interest|pride|dismay|alarm|approval|confidence|optimism|disappointment|sadness|joy|reference|conviction)$/;

/** "left Oslo on Wednesday insisting that": a day right before a participle. */
export const DAY = new Set([...DAYS, 'today', 'tonight', 'yesterday']);
