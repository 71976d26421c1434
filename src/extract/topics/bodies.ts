import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';

const isOffice = oneOf(
  `minister ministers ministry secretary commissioner department committee representative envoy president
  director undersecretary adviser advisor chairman chairperson chair director-general secretary-general
  coordinator delegation co-chairs co-chair head chief speaker`,
);
const standsInOffice = oneOf('of for on and the , ( general state');

/** "the Minister of Industry and Trade": what an office is for was not discussed. */
export function ofOffice(tokens: readonly Token[], i: number, first: number): boolean {
  if (isBehindName(tokens, i, first)) return false;
  for (let k = i - 1; k >= Math.max(first, i - 9); k--) {
    const { word, cap } = tokens[k]!;
    // "Director General of"
    const next = tokens[k + 1]!.lower === 'general' ? k + 2 : k + 1;
    if (isOffice(word)) return /^(?:of|for|on|from)$/.test(tokens[next]!.lower);
    if (!cap && !standsInOffice(word)) return false;
  }
  return false;
}

/** "talks with Secretary of State Ann Smith on arms control": behind a name the talks go on. */
const isBehindName = (tokens: readonly Token[], i: number, first: number): boolean =>
  i - 2 > first &&
  tokens[i - 1]!.lower === 'on' &&
  !tokens[i]!.cap &&
  tokens[i - 2]!.cap &&
  !isOffice(tokens[i - 2]!.word);

const isBody = oneOf(
  `minister ministers ministry ministries secretary secretaries adviser advisor chief commissioner
  commission official officials ambassador envoy committee department council agency company
  correspondent spokesman spokeswoman expert experts governor attaché attache portfolio chairman
  director bureau delegate delegates reporters negotiator president managing head speaker`,
);
const ranks = oneOf('special permanent high chief top senior foreign general joint');
/**
 * "the energy minister", "trade special envoy": no talk of energy or trade ends at token `to`. What stands at `last` or
 * behind it is of another sentence.
 */
export function isOfBody(tokens: readonly Token[], to: number, last: number): boolean {
  const after = to < last && ranks(tokens[to]!.word) ? to + 1 : to;
  return after < last && isBody(tokens[after]!.word);
}
