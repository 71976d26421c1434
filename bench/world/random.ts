/** A stream of numbers that depends on nothing but its seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  /** True once in a while: `share` of 1. */
  chance: (share: number) => boolean;
  /** One of the list, each as likely as the others. */
  pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  shuffled: <T>(list: readonly T[]) => T[];
};

/** The stream for these parts: the same parts give the same numbers on any machine. */
export function randomOf(...parts: (string | number)[]): Random {
  const next = mulberry32(fnv1a(parts.join('\u0000')));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    shuffled: (list) => {
      const order = [...list];
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
      return order;
    },
  };
}

/** FNV-1a, 32 bits, with the mixing at the end that it lacks for short inputs. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for an invented world. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
