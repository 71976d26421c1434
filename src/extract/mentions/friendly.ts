import { lowerAt, type Token } from '../text/tokens.ts';

const FRIENDLY = /^(?:sister|sisterly|brotherly|fraternal|friendly|neighbou?ring)$/;

/** "of the sister Republic of Zenda": the token behind the word that courtesy puts before a state; `at` where none stands. */
export const pastFriendly = (tokens: readonly Token[], at: number): number =>
  FRIENDLY.test(lowerAt(tokens, at)) ? at + 1 : at;
