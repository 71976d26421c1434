/**
 * Verbs by which a clause is told to be somebody's words, in the forms in which reports use them. The speech acts and the
 * grammar of all reporting verbs are in `reporting-verbs.ts`; here is what rules ask of a single word.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "A said", "A told B", "A added": words, whatever their content. */
export const SAID = words('said says told added adds stated');

/** "A announced that", "A disclosed that": somebody makes something known. */
export const DISCLOSED = words('announced confirmed reported disclosed revealed');

/** "A wrote", "A posted": words that were written. */
export const WROTE = words('wrote tweeted posted');

/** "A noted", "A stressed": words with a weight. */
export const STRESSED = words('noted stressed insisted declared recalled replied emphasized emphasised');

/** '"Q," A remarked': whatever stands behind a quotation and tells whose it is. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...SAID,
  ...DISCLOSED,
  ...WROTE,
  ...STRESSED,
  ...words('remarked explained continued concluded underlined underscored argued commented observed warned'),
]);
