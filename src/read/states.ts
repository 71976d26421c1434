const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** English names of states and territories, in lower case. */
const STATES = new Set(
  LETTERS.flatMap((one) => LETTERS.map((other) => names.of(one + other)?.toLowerCase() ?? '')),
);

/** Is it the name of a state, as a dateline has it behind a town ("SANTIAGO (Chile).-")? */
export const isStateName = (name: string): boolean => STATES.has(name.toLowerCase());
