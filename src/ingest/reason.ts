const MOST = 500;

/** The reason that was given for a change, without what could steer a terminal; `null` when it has no words. */
export function reasonIn(why: string): string | null {
  const words = why
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) ? words.slice(0, MOST).toWellFormed() : null;
}
