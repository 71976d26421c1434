/** Is it "'s", with either apostrophe, as the text has it? Asked of so many tokens that a pattern would cost too much. */
export const isGenitiveMark = (text: string): boolean => text === "'s" || text === '’s';

/** Is it "'s" or a bare apostrophe ("the ministers' talks")? */
export const isOwnerMark = (text: string): boolean => isGenitiveMark(text) || text === "'" || text === '’';
