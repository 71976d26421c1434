/** Which items belong together, and which would fit several groups that cannot be one. */
export type Settled<T> = { groups: T[][]; torn: { item: T; between: T[][] }[] };

/** What people have said of two items: that they are the same, or that they are not. */
export type Verdicts<T> = { joined: (a: T, b: T) => boolean; parted: (a: T, b: T) => boolean };

/** A group in parts: all of a part are compatible with each other, and people have said that the parts are one. */
type Group<T> = T[][];

/**
 * Groups items so that all of a group are compatible with each other, or are of parts that people have said to be
 * the same. They are taken in their order, so the telling ones should come first. An item that would fit more than
 * one group is torn: which of them it belongs to cannot be told, so it joins none. The result depends on the items
 * and their order, and on what people have said, alone.
 */
export function settle<T>(
  items: readonly T[],
  compatible: (a: T, b: T) => boolean,
  verdicts?: Verdicts<T>,
): Settled<T> {
  const groups: Group<T>[] = [];
  const torn: { item: T; between: T[] }[] = [];
  const parts = (item: T, group: Group<T>) =>
    group.find((part) => part.every((one) => compatible(item, one)));
  const isParted = (item: T, group: Group<T>) =>
    verdicts !== undefined && group.flat().some((one) => verdicts.parted(item, one));
  for (const item of items) {
    const fitting = groups.filter((group) => parts(item, group) && !isParted(item, group));
    const joined = verdicts
      ? groups.filter((group) => group.flat().some((one) => verdicts.joined(item, one)))
      : [];
    const others = fitting.filter((group) => !joined.includes(group));
    if (joined.length === 0 && fitting.length > 1) {
      torn.push({ item, between: fitting.map((group) => group[0]![0]!) });
      continue;
    }
    const group = unite(groups, [...joined, ...(others.length === 1 ? others : [])]);
    const part = parts(item, group);
    if (part) part.push(item);
    else group.push([item]);
  }
  return {
    groups: groups.map((group) => group.flat()),
    torn: torn.map(({ item, between }) => ({ item, between: groupsOf(groups, between) })),
  };
}

/** Makes one group of these, or a new one of none. */
function unite<T>(groups: Group<T>[], [first, ...others]: Group<T>[]): Group<T> {
  if (!first) {
    const made: Group<T> = [];
    groups.push(made);
    return made;
  }
  for (const other of others) {
    first.push(...other);
    groups.splice(groups.indexOf(other), 1);
  }
  return first;
}

/** The groups that these items are in, once each: what an item was torn between may have become one since. */
function groupsOf<T>(groups: Group<T>[], items: T[]): T[][] {
  const found = groups
    .map((group) => group.flat())
    .filter((group) => items.some((one) => group.includes(one)));
  return found;
}
