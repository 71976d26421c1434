import { distance } from 'fastest-levenshtein';
import type { NameForm } from './fold.ts';

/**
 * May two names be of one person? One has all the words of the other and begins with the same one, or has the
 * same words in another order; where both give middle names or initials these agree: `Antony J. Blinken` may be
 * `Antony Blinken`, `George W. Bush` cannot be `George H. W. Bush`. One long word may be spelled a letter off.
 */
export function compatibleNames(a: NameForm, b: NameForm): boolean {
  const [few, many] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (!few.keys.every((key) => many.keys.includes(key))) return nearlySpelled(a, b);
  const whole = few.keys.length === many.keys.length;
  return (whole || few.keys[0] === many.keys[0]) && compatibleInitials(few, many);
}

/** Has the other name all the words of this one, in any order, and no initial that contradicts? */
export function isPartOf({ keys, initials }: NameForm, name: NameForm): boolean {
  if (!keys.every((key) => name.keys.includes(key))) return false;
  const beside = lettersBeside(name, keys);
  return initials.every((letter) => beside.includes(letter));
}

/** Have two names the same words? */
export function sameWords(a: NameForm, b: NameForm): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));
}

/** What the longer name has beside the words of the shorter one must be what the shorter one's initials say. */
function compatibleInitials(few: NameForm, many: NameForm): boolean {
  const beside = lettersBeside(many, few.keys);
  if (few.initials.length === 0 || beside.length === 0) return true;
  return few.initials.toSorted().join() === beside.toSorted().join();
}

const lettersBeside = (name: NameForm, keys: readonly string[]): string[] => [
  ...name.keys.filter((key) => !keys.includes(key)).map((key) => key[0]!),
  ...name.initials,
];

/** All words but one the same, and that one long and spelled nearly alike. */
function nearlySpelled(a: NameForm, b: NameForm): boolean {
  if (a.keys.length !== b.keys.length || a.keys.length < 2) return false;
  const off = a.keys.map((key, at) => [key, b.keys[at]!] as const).filter(([one, other]) => one !== other);
  const [one, other] = off[0]!;
  if (off.length > 1 || one[0] !== other[0]) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || distance(one, other) > (shorter >= 8 ? 2 : 1)) return false;
  return compatibleInitials(a, { keys: a.keys, initials: b.initials });
}
