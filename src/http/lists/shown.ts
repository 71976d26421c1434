import { withFields } from './selection.ts';
import type { Source } from './source.ts';

/** As many groups as a facet in `meta` has. */
export const MOST_FACETS = 50;

/** The rows with the fields that were asked for. */
export function shown<Row extends object>(
  source: Source<Row>,
  fields: readonly string[] = [],
): Source<Partial<Row>> {
  const { meta, ...rest } = source;
  return {
    ...rest,
    ...(meta && { meta: (rows: Partial<Row>[]) => meta(rows as Row[]) }),
    rows: (page) => {
      const { rows, next } = source.rows(page);
      return { rows: rows.map((row) => withFields(row, fields)), next };
    },
  };
}

/** With the counts in `meta` that were asked for. */
export function faceted<Row>(source: Source<Row>, facets: readonly string[] = []): Source<Row> {
  if (facets.length === 0) return source;
  const counts = () =>
    facets.map((by) => [by, source.groups!(by, { limit: MOST_FACETS, after: null }).rows] as const);
  return { ...source, meta: (rows) => ({ ...source.meta?.(rows), facets: Object.fromEntries(counts()) }) };
}
