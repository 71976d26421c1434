import { countryOfCapital } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { StatePiece } from './mention.ts';
import { piece, statePiece } from './pieces.ts';
import { isGenitive } from './possessives.ts';

/** No name of a capital is longer. */
const MAX_NAME = 3;

/** The state whose capital is named at `at`, by its longest name before `end`; `null` where none is, or no capital letter. */
export function capitalAt(doc: Tokenised, at: number, end: number): StatePiece | null {
  // "In male company": not in Malé.
  if (!doc.tokens[at]?.cap) return null;
  for (let to = Math.min(end, at + MAX_NAME); to > at; to--) {
    const name = piece(doc, at, to);
    const code = countryOfCapital(name.text);
    if (code) return { ...name, code };
  }
  return null;
}

/** The state that is named at `at`, or whose capital is; `null` where neither is. */
export function stateOrCapitalAt(doc: Tokenised, at: number, end: number): StatePiece | null {
  const entry = GAZETTEER.at(doc.tokens, at, end);
  return entry?.value.type === 'country' ? statePiece(doc, entry) : capitalAt(doc, at, end);
}

/** "Seoul's" of "Seoul's Unification Minister": the state whose capital owns what follows, with its mark; `null` where none does. */
export function capitalOwning(doc: Tokenised, at: number, end: number): StatePiece | null {
  for (let to = at + 1; to <= at + MAX_NAME && to < end; to++)
    if (isGenitive(doc.tokens, to)) {
      const capital = capitalAt(doc, at, to);
      return capital?.to === to && !DOUBTFUL.has(capital.code) ? capital : null;
    }
  return null;
}

/** "Brussels's chief negotiator" is the Union's; Victoria is a state of Australia, too, and Hamilton, Stanley and Douglas are people. */
const DOUBTFUL = new Set('BE LU SC JM BM FK IM SH'.split(' '));
