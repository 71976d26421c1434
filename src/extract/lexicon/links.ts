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

/** Prepositions behind which a mention is no subject. */
export const GOVERNING = new Set('with of to by from for between against about after before at in on'.split(' '));

/** What leads from a name to the state or body that the person speaks for ("Ms. X of the UN Office"). */
export const AFFILIATION_LINKS = new Set(['of', 'for', 'from']);

/** Participles that open a clause behind a name which tells of the person ("X, leading a delegation, …"). */
export const LEADING = new Set(['representing', 'leading', 'heading']);

/** Words that may follow an apposition without a comma; behind any other word the office was not at its end. */
export const AFTER_APPOSITION = new Set(
  `and in at on who representing to by as for met said will was is has told discussed with today yesterday spoke
  during arrived visited accredited based`.split(/\s+/),
);

/** Verbs before which an apposition without an article ends ("Prince X, Crown Prince and Prime Minister made a call"). */
export const AFTER_BARE_APPOSITION = new Set('made received receives held holds called hosted hosts welcomed welcomes paid pays chaired chairs sent led headed met meets engaged engages visited visits'.split(' '));

/** What may stand between the items of a list of sides. */
export const LIST_LINKS = new Set([',', 'and', '&', ';', 'or', 'plus']);

/** Phrases that join two sides. */
export const JOINING_PHRASES = new Set(['as well as', 'along with', 'together with', 'and also', 'and with', 'and for', 'and then']);

/** One of these stands before the last item of a list that is closed. */
export const LIST_CLOSERS = new Set(['and', '&', 'as', 'along', 'together', 'with', 'or']);
