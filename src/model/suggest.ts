import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for; `null` where none is near enough. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const asked = word.toLowerCase();
  const ranked = [...known]
    .map((candidate) => ({ candidate, far: apart(asked, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= tolerance(best.candidate) ? best.candidate : null;
}

/** A beginning counts as one step away: `org` for `organization`. */
function apart(asked: string, candidate: string): number {
  const isBeginning = asked.length > 2 && candidate.startsWith(asked);
  return isBeginning ? 1 : distance(asked, candidate);
}

/** One slip for each three letters begun, but never all of a word: letters that change places are two slips. */
function tolerance(candidate: string): number {
  return Math.min(Math.ceil(candidate.length / 3), candidate.length - 1);
}

/** " did you mean …?" to close a sentence with; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}
