/** Verbs by which one side has something said to the other: two that spoke with each other. */
export const TELLING: ReadonlySet<string> = new Set(
  'told assured urged warned reassured informed asked pressed'.split(' '),
);

/** Those of them that are no words of public dispute ("In Oslo, the opposition leader warned the prime minister"). */
export const TELLING_THERE: ReadonlySet<string> = new Set(['told', 'assured', 'urged']);

/** "told B in a letter", "told B through the press": not face to face. */
export const WRITTEN: ReadonlySet<string> = new Set(
  `letter letters statement message cable telegram telex note memo email interview newspaper magazine speech reply aides envoy
  through via twitter tweet facebook`.split(/\s+/),
);
