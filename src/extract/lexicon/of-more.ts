/** Of an occasion: of more than two sides. */
export const OF_MORE: ReadonlySet<string> = new Set(
  'trilateral tripartite three-way three-party three-sided quadrilateral four-way'.split(' '),
);
