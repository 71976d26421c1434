/** Adjectives of a past occasion: "their last meeting". */
export const PAST_ADJECTIVES: ReadonlySet<string> = new Set(['last', 'previous', 'recent', 'past']);

/** Adverbs and verbs that put what they tell of at another time than what the text is about. */
export const RECALLING: ReadonlySet<string> = new Set(
  'earlier previously recalled recall separately meanwhile elsewhere'.split(' '),
);

/** "another meeting", "a second round", "their next call": by its own words not the one told of. */
export const OTHER_OCCASION: ReadonlySet<string> = new Set(
  'another previous next last further second future forthcoming upcoming recent'.split(' '),
);

/** "weeks after the two met": a time told by how far it lies behind an occasion, to be put into a pattern. */
export const LONG_AFTER = '(?:weeks?|months?|years?) (?:after|since)';
