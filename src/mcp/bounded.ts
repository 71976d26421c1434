/** How much is left of lists and of texts, the first measure that makes an answer fit. */
const MEASURES = [
  { items: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY },
  { items: 100, characters: 20_000 },
  { items: 50, characters: 10_000 },
  { items: 20, characters: 5_000 },
  { items: 10, characters: 2_000 },
  { items: 5, characters: 500 },
];
type Measure = (typeof MEASURES)[number];

export type Bounded = { value: unknown; shortened: string[] };

/**
 * An answer that fits into so many characters of JSON, as far as shortening its lists and texts does it, and what was
 * shortened. The rows of a page stay: a cursor leads on behind the last of them.
 */
export function bounded(value: unknown, most: number): Bounded {
  let made: Bounded = { value, shortened: [] };
  for (const measure of MEASURES) {
    const shortened = new Set<string>();
    made = { value: shorten(value, measure, [], shortened), shortened: [] };
    if (JSON.stringify(made.value).length <= most) return { ...made, shortened: [...shortened] };
    made.shortened = [...shortened];
  }
  return made;
}

function shorten(value: unknown, measure: Measure, path: string[], shortened: Set<string>): unknown {
  if (typeof value === 'string') return shortText(value, measure, path, shortened);
  if (Array.isArray(value)) {
    const kept = path.join() === 'data' ? value : value.slice(0, measure.items);
    if (kept.length < value.length) shortened.add(`${path.join('.')} (${kept.length} of ${value.length})`);
    return kept.map((item) => shorten(item, measure, [...path, '*'], shortened));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]) => [
    key,
    shorten(one, measure, [...path, key], shortened),
  ]);
  return Object.fromEntries(members);
}

function shortText(text: string, { characters }: Measure, path: string[], shortened: Set<string>): string {
  if (text.length <= characters) return text;
  shortened.add(`${path.join('.')} (${characters} of ${text.length} characters)`);
  return `${text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
