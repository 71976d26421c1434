import { AND, COMPOUND_LINKS } from '../../lexicon/links.ts';
import { MODIFIERS, PORTFOLIO } from '../../lexicon/portfolios.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { headAt } from './heads.ts';

/** No portfolio before a head has more words ("Trade, Industry and Home Affairs Minister"). */
const MAX_TO_HEAD = 7;

/** Does "and", a comma or a hyphen at `at` join two words of a portfolio before a head ("Trade and Industry Minister")? */
export const joinsPortfolio = (tokens: readonly Token[], at: number, limit: number): boolean =>
  COMPOUND_LINKS.has(tokens[at]!.lower) &&
  at + 1 < limit &&
  PORTFOLIO.has(lowerAt(tokens, at + 1)) &&
  PORTFOLIO.has(tokens[at - 1]!.lower) &&
  reachesHead(tokens, at + 1, limit) &&
  (tokens[at]!.text !== ',' || closesList(tokens, at + 1, limit));

/** "Trade, Industry and Energy Minister": behind a comma the list goes on to an "and"; "in the Pacific, Foreign Minister X" is none. */
function closesList(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let j = at; j < Math.min(limit, at + MAX_TO_HEAD) && !headAt(tokens, j, limit); j++)
    if (AND.has(tokens[j]!.lower)) return true;
  return false;
}

/** Only words of portfolios and modifiers stand between token `at` and a head. */
export function reachesHead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let j = at; j < Math.min(limit, at + MAX_TO_HEAD); j++) {
    if (headAt(tokens, j, limit)) return true;
    const { lower } = tokens[j]!;
    if (!PORTFOLIO.has(lower) && !MODIFIERS.has(lower) && !/^(?:and|&|,)$/.test(lower)) return false;
  }
  return false;
}
