import { verdictsOn } from './corrections.ts';
import type { Store } from './open.ts';

type Identified = { id: string };

/** What people have said of records of one kind, as settling takes it: by what their reports or forms have for an id. */
export type Sayings = {
  /** As `settle` takes it; nothing where nobody has said anything. */
  verdicts: { joined: Pair; parted: Pair } | undefined;
  /** The ids of whatever somebody has said to be the same as what has this id. */
  partners: (id: string) => string[];
};
type Pair = (a: Identified, b: Identified) => boolean;

/** What people have said of events, by the ids that their reports give them, or of people, by those of their forms. */
export function sayingsOn(db: Store, kind: 'evt' | 'per'): Sayings {
  const said = verdictsOn(db, kind);
  if (said.length === 0) return { verdicts: undefined, partners: () => [] };
  const pairs = (field: string) =>
    said.filter((one) => one.field === field).map((one) => key(one.target_id, one.other_id));
  const [joined, parted] = [new Set(pairs('same_as')), new Set(pairs('not_same_as'))];
  const same = said.filter((one) => one.field === 'same_as');
  const both = same.flatMap(({ target_id: a, other_id: b }) => [[a, b] as const, [b, a] as const]);
  const partners = Map.groupBy(both, ([id]) => id);
  return {
    verdicts: {
      joined: (a, b) => joined.has(key(a.id, b.id)),
      parted: (a, b) => parted.has(key(a.id, b.id)),
    },
    partners: (id) => (partners.get(id) ?? []).map(([, other]) => other),
  };
}

const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
