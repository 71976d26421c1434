/** Words of grammar, by what they do. Each list is whole for its job; a rule that needs more adds to it by name. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const ARTICLES = words('the a an');
/** Words that make a noun of what could be a verb: "the meeting", "their talk". */
export const ARTICLES_AND_OWNERS = words('the a an his her their its');

export const PREPOSITIONS = words(
  `of with by to from for in on between against at into about including than upon toward towards via through within without among amid under over
  behind during following concerning regarding like despite per alongside near`,
);

/** "met separately with", "separate calls": an occasion for each. */
export const SEPARATELY = words('separate separately respectively bilaterally');

/** Beside what greater occasion one meets ("on the sidelines of the forum"). */
export const SIDELINES = words('sidelines margins fringes');

/** What is not capitalised inside the name of a body. */
export const INSIDE_NAMES = words("of the and for on 's ’s ' ’");

export const BE_FORMS = words('is are was were be been being');

/** "will meet": what is to come. */
export const FUTURE_AUXILIARIES = words('will shall would');
/** "may meet": what only might. */
export const MODALS = words('may might could should must can cannot');
export const NEGATIONS = words("not n't never");
export const CONDITIONS = words('if unless whether');

/** Words that may stand between an auxiliary and its verb, the auxiliaries among them. */
export const VERB_GROUP = words(
  `is are was were be been being has have had will would shall may might could should must can cannot to not n't never also again first last already jointly
  separately just then later earlier still only recently both all each now next soon ever did does do due scheduled set expected slated going able likely having`,
);

/** Words that open another clause, or tell what was said: an object is not looked for behind them. */
export const CLAUSE_OPENERS = words(
  `who whom which that because while whereas where when after before although though if whether but said says told discussed and or however as`,
);
