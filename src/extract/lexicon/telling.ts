/** Verbs by which one side has something said to the other: two that spoke with each other. */
export const TELLING: ReadonlySet<string> = new Set(
  'told assured urged warned reassured informed asked pressed'.split(' '),
);
