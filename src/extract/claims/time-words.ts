/** Adverbs and times that may stand between a verb and what it reports. */
export const FILLER =
  /^(?:today|yesterday|here|also|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|afterward|afterwards|then|further|separately|strongly|once|morning|afternoon|evening|night|only|jointly|firmly|particularly|especially|tonight|too|meanwhile|immediately|explicitly|directly|personally|publicly|[a-z]+ly)$/;

/** Months, in full and in short. */
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)$/;

/** Feelings with which something is noted. */
export const FEELING =
  /^(?:satisfaction|appreciation|regret|concern|pleasure|gratitude|interest|pride|dismay|alarm|approval|confidence|optimism|disappointment|sadness|joy|reference|conviction)$/;

/** "left Oslo on Wednesday insisting that": a day right before a participle. */
export const DAY = /^(?:today|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
