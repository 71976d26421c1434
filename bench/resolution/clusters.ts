/** Things that were put together, beside those that belong together: one row for each thing. */
export type Clusters = {
  /** Adds a thing; without a cluster it is alone. */
  add: (cluster: string | null, truth: string, item: number) => void;
  rows: { cluster: number[]; truth: number[]; item: number[] };
  truths: string[];
};

export function newClusters(): Clusters {
  const [clusters, truths] = [numbering(), numbering()];
  const rows: Clusters['rows'] = { cluster: [], truth: [], item: [] };
  return {
    rows,
    truths: truths.names,
    add: (cluster, truth, item) => {
      rows.cluster.push(clusters.of(cluster ?? `alone ${rows.item.length}`));
      rows.truth.push(truths.of(truth));
      rows.item.push(item);
    },
  };
}

function numbering(): { of: (name: string) => number; names: string[] } {
  const known = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    of: (name) => {
      const number = known.get(name) ?? names.push(name) - 1;
      known.set(name, number);
      return number;
    },
  };
}

/** Pairwise figures: of all pairs put together, those that belong together, and the other way round. */
export type Pairwise = { precision: number; recall: number; items: number; truths: number; clusters: number };

/** By counting how many things of each truth each cluster has: linear in the things, not in their pairs. */
export function pairwise({ rows, truths }: Clusters): Pairwise {
  const cells = tableOf(rows.cluster, rows.truth);
  const [both, put, belong] = [
    pairsIn([...cells.values()].flatMap((row) => [...row.values()])),
    pairsIn([...cells.values()].map((row) => [...row.values()].reduce((sum, n) => sum + n, 0))),
    pairsIn([...countsOf(rows.truth).values()]),
  ];
  return {
    ...{ precision: put === 0 ? 1 : both / put, recall: belong === 0 ? 1 : both / belong },
    ...{ items: rows.item.length, truths: truths.length, clusters: cells.size },
  };
}

const pairsIn = (sizes: number[]) => sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);

function countsOf(values: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** For each value of the one how often each of the other stands beside it. */
export function tableOf(one: number[], other: number[]): Map<number, Map<number, number>> {
  const table = new Map<number, Map<number, number>>();
  one.forEach((value, at) => {
    const row = table.get(value) ?? new Map<number, number>();
    row.set(other[at]!, (row.get(other[at]!) ?? 0) + 1);
    table.set(value, row);
  });
  return table;
}

/** The most frequent neighbour of each value. */
export function mainOf(table: Map<number, Map<number, number>>): Map<number, number> {
  return new Map(
    [...table].map(([value, row]) => [value, [...row].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}
