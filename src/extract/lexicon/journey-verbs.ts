/** Verbs of going somewhere, told as done: "flew to Oslo and met B". */
export const WENT: ReadonlySet<string> = new Set('went came flew drove travelled traveled arrived stopped'.split(' '));
