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

/** One slip for each three letters, at least one: enough for typing errors, too little for other words. */
function tolerance(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3));
}

/** " did you mean …?" to close a sentence with; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}
