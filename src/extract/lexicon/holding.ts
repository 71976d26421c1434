/** Verbs that say of an occasion that one held it, by themselves or as a light verb before its noun ("had talks with B"). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const HAVING = words('had has have having');

/** "held talks": which no auxiliary can be. */
export const HELD_FORMS = words('hold holds held holding');

export const HOLDING: ReadonlySet<string> = new Set([...HAVING, ...HELD_FORMS]);
