/**
 * Those of `items` that stand in the sentences from `first` to `last`. `items` are in the order of the text, as
 * mentions, groups and frames are, so that looking around a place does not go through the whole document.
 */
export function inSentences<T extends { sentence: number }>(
  items: readonly T[],
  first: number,
  last = first,
): readonly T[] {
  const from = firstAt(items, first, 0);
  return items.slice(from, firstAt(items, last + 1, from));
}

/** Index of the first item in `sentence` or behind it, at `from` or later. Asked for every mention: no call for each step. */
function firstAt(items: readonly { sentence: number }[], sentence: number, from: number): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first item that begins at token `at` or behind it. */
export const placeAt = (items: readonly { from: number }[], at: number): number =>
  bisect(items, (item) => item.from < at);

/** How many of `items` stand before: all such precede the others. */
export function bisect<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
