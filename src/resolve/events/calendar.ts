const DAY = 86_400_000;

/** The ISO day so many days later, or earlier; what is no day stays as it is. */
export function dayAfter(day: string, days: number): string {
  const then = Date.parse(`${day}T00:00:00Z`) + days * DAY;
  return Number.isNaN(then) ? day : new Date(then).toISOString().slice(0, 10);
}

/** The ISO days from one to another, both included, at most `most` of them. None where either is no day. */
export function daysFrom(from: string, to: string, most: number): string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  const last = Date.parse(`${to}T00:00:00Z`);
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const count = Math.min(most, Math.floor((last - first) / DAY) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    new Date(first + at * DAY).toISOString().slice(0, 10),
  );
}
