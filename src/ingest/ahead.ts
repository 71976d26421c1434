/**
 * The items in their order, each with what `begin` makes of it. Up to `width` of them are under way at once, so that
 * what takes long is done while those before it are dealt with. `begin` must not reject.
 */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item>,
  begin: (item: Item) => Promise<Result>,
  width: () => number,
): AsyncGenerator<[Item, Result]> {
  const underway: [Item, Promise<Result>][] = [];
  for await (const item of items) {
    underway.push([item, begin(item)]);
    while (underway.length >= width()) {
      const [first, result] = underway.shift()!;
      yield [first, await result];
    }
  }
  for (const [item, result] of underway) yield [item, await result];
}
