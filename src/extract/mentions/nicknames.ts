import { lowerAt, type Token } from '../text/tokens.ts';
import { isNameable } from './name-words.ts';

/** "Ferdinand "Bongbong" Marcos", "Luis 'Lucho' Vega": the token behind a nickname in quotation marks, or `at` where no surname follows one. */
export function pastNickname(tokens: readonly Token[], at: number, end: number): number {
  const from = lowerAt(tokens, at + 1) === 'the' ? at + 1 : at;
  const behind = from + 3;
  const [open, word, close] = [tokens[at], tokens[from + 1], tokens[from + 2]];
  return behind < end &&
    OPENS_NICKNAME.test(open!.text) &&
    CLOSES_NICKNAME.test(close!.text) &&
    word!.kind === 'word' &&
    word!.cap &&
    isNameable(tokens[behind]) &&
    !NO_NICKNAME.test(word!.lower)
    ? behind
    : at;
}

const OPENS_NICKNAME = /^["“‘']$/;
const CLOSES_NICKNAME = /^["”’']$/;
/** In headlines verbs stand in such marks too ("Blake ‘Snubbed’ Soto"). */
const NO_NICKNAME = /(?:ed|ing|[^aiou]s)$/;
