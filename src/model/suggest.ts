import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for; `null` where none is near enough. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const asked = word.toLowerCase();
  const ranked = [...known]
    .map((candidate) => ({
      candidate,
      far: isWordOf(candidate, word) ? 1 : apart(asked, candidate.toLowerCase()),
    }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= tolerance(asked, best.candidate.toLowerCase()) ? best.candidate : null;
}

/** A word among several counts as one step away: `event` for `event_id` or `eventId`, `from` for `date_from`. */
function isWordOf(candidate: string, name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]/);
  return words.length > 1 && words.includes(candidate.toLowerCase());
}

/** A beginning counts as one step away: `org` for `organization`. */
function apart(asked: string, candidate: string): number {
  const isBeginning = asked.length > 2 && candidate.startsWith(asked);
  return isBeginning ? 1 : distance(asked, candidate);
}

/**
 * One slip for each three letters begun, but never all of a word: letters that change places are two slips. Hands seldom
 * slip at the first letter: `noun` is another word than `count`, and no slip for it.
 */
function tolerance(asked: string, candidate: string): number {
  const most = Math.min(Math.ceil(candidate.length / 3), candidate.length - 1);
  return asked[0] === candidate[0] || sorted(asked) === sorted(candidate) ? most : Math.min(most, 1);
}

const sorted = (word: string) => [...word].sort().join('');

/** " did you mean …?" to close a sentence with; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}

/** Says that a value is not one of those allowed, which these are, and which of them is nearest. */
export function wrongValue(allowed: readonly string[], value: unknown): string {
  if (Array.isArray(value)) return `was given ${value.length} times; give it once`;
  const given = String(value).slice(0, 200);
  const list = allowed.map((one) => `\`${one}\``).join(', ');
  return `cannot be \`${given}\`; allowed ${allowed.length === 1 ? 'is' : 'are'} ${list}${didYouMean(given, allowed)}`;
}
