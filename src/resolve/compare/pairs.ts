/** Two rows that belong together, by their places, and how well they do. */
export type Pair = { a: number; b: number; score: number };

/** Rows that belong together, each in one pair at most, and the places of those left over. */
export type Pairing = { both: Pair[]; onlyA: number[]; onlyB: number[] };

/** Rows beyond so many are left over: no report has as many that is not made to keep us busy. */
const MOST = 300;

/**
 * Pairs rows of two lists, the best first; of equally good ones those that stand first. `both` is in the order of A.
 * Quadratic in the number of rows, up to `MOST`; swapped lists give the same pairs.
 * @param score how well two rows belong together; `null` where they do not
 */
export function pairUp<A, B>(
  as: readonly A[],
  bs: readonly B[],
  score: (a: A, b: B) => number | null,
): Pairing {
  const found = as.slice(0, MOST).flatMap((one, a) =>
    bs.slice(0, MOST).flatMap((other, b): Pair[] => {
      const value = score(one, other);
      return value === null ? [] : [{ a, b, score: value }];
    }),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const both = found.toSorted(byRank).filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false;
    takenA.add(a);
    takenB.add(b);
    return true;
  });
  return {
    both: both.toSorted((one, other) => one.a - other.a),
    onlyA: [...as.keys()].filter((at) => !takenA.has(at)),
    onlyB: [...bs.keys()].filter((at) => !takenB.has(at)),
  };
}

/** Of equal scores the one nearest to the start of both, whichever list comes first. */
const byRank = (one: Pair, other: Pair) =>
  other.score - one.score ||
  one.a + one.b - (other.a + other.b) ||
  Math.abs(one.a - one.b) - Math.abs(other.a - other.b) ||
  one.a - other.a;
