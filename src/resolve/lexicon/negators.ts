const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words, folded, that deny what stands behind them. */
export const NEGATORS = words(
  `not no non never without neither nor cannot cant wont dont doesnt didnt isnt arent wasnt werent wouldnt shouldnt couldnt
  hasnt havent hadnt refuse refused refuses refusal refusing fail failed fails failure failing decline declined declines
  refrain refrained refraining abstain abstained avoid avoided avoiding absence lack lacks lacking`,
);
/** Words, folded, that deny the verb they stand behind ("harmed nobody"), or what follows when they come first. */
export const NOBODY = words('nobody none nothing');
/** Words behind "not" or "no" that take the denial back: "not only", "no doubt". */
export const NOT_DENYING = words('only just merely simply least doubt matter longer');
/** Words that end the reach of a denial once it has denied something. */
export const REACH_ENDS = words(
  'that which who and but because if while unless until to of in on for with at from by since during as than about',
);

/**
 * What is the opposite of what, folded: the second of a row is the denial of the first ("suspended" is "not
 * resumed"). Of a class of near synonyms one word is enough.
 */
export const OPPOSITES: readonly (readonly [positive: string, negative: string])[] = [
  ['resume', 'suspend'],
  ['accept', 'reject'],
  ['support', 'oppose'],
  ['increase', 'reduce'],
  ['impose', 'lift'],
  ['join', 'leave'],
  ['win', 'lose'],
  ['expand', 'restrict'],
  ['allow', 'ban'],
];

/** Verbs, folded, by which what a claim says is denied rather than said: "denied that …". */
export const DENYING_VERBS = words(
  'deny denies denied denying denial reject rejects rejected rejecting rejection refute refutes refuted dismiss dismisses dismissed rebut rebuts rebutted disavow disavows disavowed',
);
