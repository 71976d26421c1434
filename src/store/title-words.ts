import { fold } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { valuesOf } from './statement.ts';

/** Whether a folded title has all words of another one: "foreign minister" is also a deputy foreign minister's. */
export function hasWords(title: string, asked: string): boolean {
  const words = new Set(title.split(' '));
  return asked.split(' ').every((word) => words.has(word));
}

const TITLE = 'title:';

/** How the title that a speaker has is spelled in the index; folded names have no colon. */
export const titleValue = (title: string): string => `${TITLE}${fold(title)}`;

/** Whether a value of the index is the title of a speaker. */
export const isTitleValue = (value: string): boolean => value.startsWith(TITLE);

/** What follows every title in the order of the index. */
const BEHIND = 'title;';

/** Every title once, each found by a look-up behind the one before: there are few, of very many claims. */
const TITLES = `WITH RECURSIVE titles (value) AS (
    SELECT min(value) FROM claim_facets WHERE facet = 'speaker' AND value > ?
    UNION ALL
    SELECT (SELECT min(f.value) FROM claim_facets f WHERE f.facet = 'speaker' AND f.value > titles.value)
    FROM titles WHERE titles.value < ?)
  SELECT value FROM titles WHERE value < ?`;

/** The titles of speakers, as the index spells them, that have all words of this one. */
export function speakersTitled(db: Store, title: string): string[] {
  const asked = fold(title);
  if (asked === '') return [];
  return valuesOf<string>(db, TITLES, TITLE, BEHIND, BEHIND).filter((value) =>
    hasWords(value.slice(TITLE.length), asked),
  );
}
