/** What is said of an occasion that is no more than an idea. */
const IDEA = [
  'raised|discussed|proposed|suggested|floated|mooted|considered|envisaged|requested|offered|refused|rejected',
  'possible|impossible|unlikely|likely|premature|necessary|needed|unnecessary|essential|pointless|desirable',
  'under (?:consideration|discussion)|on the (?:cards|table|agenda)|out of the question|not on the (?:cards|table|agenda)',
  'ruled out|in doubt|an option',
].join('|');

/** Its own clause, with what names sides and place, then the verb. */
const ONLY_AN_IDEA = new RegExp(
  `^(?:(?!(?:said|which|that|who|after|before|when|but|to|met|on)\\b)[^;:.,]+? )?(?:had been|has been|have been|was|were|is|are|is being|was being|remains|remained) (?:also |now |still |not |never |being )?(?:${IDEA})\\b(?! (?:in detail|at length))`,
);

/** "A meeting between A and B had been raised", "a summit of the two is under consideration": behind the noun, in its clause. */
export const isProposed = (behind: readonly string[]): boolean => ONLY_AN_IDEA.test(behind.join(' '));

/** "Talks with B are under consideration": an idea, whatever stands before the noun. */
export const UNDER_CONSIDERATION =
  /^(?:(?!said\b|that\b|which\b|who\b)[^.;:,])*? (?:is|are|was|were) (?:still |also )?(?:under (?:consideration|discussion)|being (?:explored|considered|mulled|weighed)|a possibility|an option)\b/;

/** "the possibility of a meeting", "would welcome talks", before the noun: nothing has been arranged. */
export const POSSIBILITY =
  /\b(?:(?:possibility|prospects?|idea|likelihood|option|chances?) of|would (?:welcome|consider|favou?r|support|accept))(?: (?!for\b|from\b|to\b|that\b)[\w’'-]+){0,3}$/;

/** "nothing has been decided about a possible summit": whatever verb stands before. */
export const POSSIBLE =
  /\ban? (?:possible|potential|prospective|eventual)(?: (?!at\b|in\b|on\b|of\b|for\b|with\b|during\b|after\b|before\b)[\w-]+)?$/;
