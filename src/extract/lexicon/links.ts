/** Function words that join phrases, in the sets that the rules for mentions know them by. */

export const AND = new Set(['and', '&']);

/** What stands between the offices of one person ("Prime Minister and Minister of Defence"). */
export const AND_ALSO = new Set(['and', '&', 'cum']);

export const AND_OR = new Set(['and', '&', 'or']);

/** What joins the parts of a portfolio ("for Trade, Industry and the Middle East"). */
export const PORTFOLIO_LINKS = new Set(['and', '&', 'of', 'for', 'the', 'on', 'to', 'in', 'at', 'with', ',', '-', '–', '/']);

/** What joins the adjectives of a portfolio before its head ("Trade and Industry Minister"). */
export const COMPOUND_LINKS = new Set(['and', '&', ',', '-', '/']);

/** What leads from the head of an office to its complement ("Minister of", "Envoy to", "Minister responsible for"). */
export const COMPLEMENT_LINKS = new Set(['of', 'for', 'on', 'to', 'in', 'at', 'from', '-in-office', 'responsible', 'representing']);

/** Those that lead to where one is posted. */
export const POST_LINKS = new Set(['to', 'in', 'at']);

/** Possessive determiners of persons. */
export const HIS_HER = new Set(['his', 'her']);
export const HIS_HER_THEIR = new Set(['his', 'her', 'their']);

/** Prepositions behind which a mention is no subject. */
export const GOVERNING = new Set('with of to by from for between against about after before at in on'.split(' '));
