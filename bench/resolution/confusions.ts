import { type Clusters, mainOf, tableOf } from './clusters.ts';

/** A sort of mistake: how many of how many, and some of them. */
export type Confusion = { sort: string; wrong: number; of: number | null; examples: Pair[] };

/** An item that went astray, and one of those that it was parted from or put to. */
export type Pair = { item: number; beside: number };

/**
 * Items that are not where most of their kind are, by what is special about them. An item with several
 * specialities counts in each.
 */
export function splits(
  { rows }: Clusters,
  sortsOf: (item: number) => string[],
  examples: number,
): Confusion[] {
  const home = mainOf(tableOf(rows.truth, rows.cluster));
  const first = firstItems(rows, (at) => rows.cluster[at] === home.get(rows.truth[at]!), rows.truth);
  return counted(rows.item, examples, (at) => ({
    sorts: sortsOf(rows.item[at]!),
    wrong: rows.cluster[at] !== home.get(rows.truth[at]!),
    beside: first.get(rows.truth[at]!)!,
  }));
}

/** Items in a cluster that is mostly somebody else's, by how the two are alike. */
export function merges(
  { rows, truths }: Clusters,
  likeness: (truth: string, other: string) => string,
  examples: number,
): Confusion[] {
  const owner = mainOf(tableOf(rows.cluster, rows.truth));
  const first = firstItems(rows, (at) => rows.truth[at] === owner.get(rows.cluster[at]!), rows.cluster);
  return counted(rows.item, examples, (at) => {
    const [truth, other] = [rows.truth[at]!, owner.get(rows.cluster[at]!)!];
    const wrong = truth !== other;
    const sorts = wrong ? [likeness(truths[truth]!, truths[other]!)] : [];
    return { sorts, wrong, beside: first.get(rows.cluster[at]!)! };
  }).map((row) => ({ ...row, of: null }));
}

function firstItems(
  rows: Clusters['rows'],
  holds: (at: number) => boolean,
  by: number[],
): Map<number, number> {
  const first = new Map<number, number>();
  rows.item.forEach((item, at) => {
    if (holds(at) && !first.has(by[at]!)) first.set(by[at]!, item);
  });
  return first;
}

function counted(
  items: number[],
  examples: number,
  judge: (at: number) => { sorts: string[]; wrong: boolean; beside: number },
): Confusion[] {
  const found = new Map<string, Confusion & { of: number }>();
  items.forEach((item, at) => {
    const { sorts, wrong, beside } = judge(at);
    for (const sort of sorts) {
      const row = found.get(sort) ?? { sort, wrong: 0, of: 0, examples: [] };
      found.set(sort, row);
      row.of++;
      if (!wrong) continue;
      row.wrong++;
      if (row.examples.length < examples) row.examples.push({ item, beside });
    }
  });
  return [...found.values()].filter(({ wrong }) => wrong > 0).toSorted((a, b) => b.wrong - a.wrong);
}
