/** Whether one of two dates lies in the other: a day in its month, in its year, or in a range of days. */
export function compatibleDates(a: string, b: string): boolean {
  return within(a, b) || within(b, a);
}

function within(date: string, wider: string): boolean {
  const [first, last = first] = date.split('/') as [string, string?];
  const [start, end = start] = wider.split('/') as [string, string?];
  return first.slice(0, start.length) >= start && last.slice(0, end.length) <= end;
}
