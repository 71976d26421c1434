/**
 * What a state is said to want or think in the present: behind "A said that …" the words go on for A ("China stands
 * ready to …", "Chad attaches importance to …"). Adverbs may stand between subject and verb.
 */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  `supports opposes adheres attaches regards values cherishes intends wants wishes seeks looks advocates believes holds
  respects understands treats expects pursues will would hopes stands remains appreciates welcomes encourages urges
  considers views sees favours favors backs commends aims`.split(/\s+/),
);

/** Behind "is", "stands" or "remains". */
export const STANCE_ADJECTIVES: ReadonlySet<string> = new Set(
  `ready willing prepared committed determined convinced grateful opposed keen interested confident concerned eager open
  satisfied pleased dedicated resolved glad`.split(/\s+/),
);

/** What both sides are told to do: "The two sides should deepen trust". */
export const OBLIGATIONS: ReadonlySet<string> = new Set('should must need ought'.split(' '));

/** "It is necessary to …", "It is important that …". */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  'important necessary imperative essential vital crucial hoped incumbent urgent high'.split(' '),
);
