/** Which items belong together, and which would fit several groups that cannot be one. */
export type Settled<T> = { groups: T[][]; torn: { item: T; between: T[][] }[] };

/** What people have said of two items: that they are the same, or that they are not. */
export type Verdicts<T> = { joined: (a: T, b: T) => boolean; parted: (a: T, b: T) => boolean };

/**
 * Groups items so that all of a group are compatible with each other. They are taken in their order, so the
 * telling ones should come first. An item that would fit more than one group is torn: which of them it belongs
 * to cannot be told, so it joins none. The result depends on the items and their order alone.
 */
export function settle<T>(
  items: readonly T[],
  compatible: (a: T, b: T) => boolean,
  verdicts?: Verdicts<T>,
): Settled<T> {
  const groups: T[][] = [];
  const torn: Settled<T>['torn'] = [];
  const fits = (item: T, group: T[]) =>
    group.every((one) => compatible(item, one) && !(verdicts?.parted(item, one) ?? false));
  for (const item of items) {
    const joined = verdicts ? groups.filter((group) => group.some((one) => verdicts.joined(item, one))) : [];
    const between = joined.length > 0 ? joined : groups.filter((group) => fits(item, group));
    if (joined.length > 1) unite(groups, joined, item);
    else if (between.length > 1) torn.push({ item, between });
    else if (between.length === 1) between[0]!.push(item);
    else groups.push([item]);
  }
  return { groups, torn };
}

/** Somebody has said of one item that it is the same as several others: then these are all the same. */
function unite<T>(groups: T[][], joined: T[][], item: T): void {
  const [first, ...others] = joined;
  first!.push(item, ...others.flat());
  for (const other of others) groups.splice(groups.indexOf(other), 1);
}
