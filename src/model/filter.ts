/** One condition of a filter: any of these values, or, with `not`, none of them. */
export type Clause = { any: string[]; not: boolean };

/** What `GET /events` can be narrowed by; all clauses of all fields must hold. A missing field asks nothing. */
export type EventFilter = {
  /** Ids of people: the http layer has resolved names before. */
  person?: Clause[];
  country?: Clause[];
  organization?: Clause[];
  kind?: Clause[];
  channel?: Clause[];
  status?: Clause[];
  salience?: Clause[];
  topic?: Clause[];
  place?: Clause[];
  publisher?: Clause[];
  /** Words that must all stand in the event's text. */
  q?: string | null;
  /** First and last ISO day asked for, both included. */
  from?: string | null;
  to?: string | null;
  undated?: Undated;
  min_reports?: number;
};
export type Undated = 'include' | 'exclude' | 'only';

/** What `GET /claims` can be narrowed by. `speaker` takes ids of people or a speaker's whole name as reported. */
export type ClaimFilter = {
  speaker?: Clause[];
  act?: Clause[];
  mode?: Clause[];
  topic?: Clause[];
  event?: Clause[];
  /** Whether another document puts forward the same proposition: `true` or `false`. */
  echoed?: Clause[];
  q?: string | null;
};

/** What `GET /documents` can be narrowed by. */
export type DocumentFilter = { publisher?: Clause[]; q?: string | null };

/** What `GET /people` can be narrowed by. */
export type PersonFilter = { q?: string | null };

/** A stretch of a list: at most `limit` rows behind the row whose keyset is `after`. */
export type Page = { limit: number; after: unknown[] | null };

/** Rows of a page with the keyset of the last one, `null` where no row follows. */
export type Rows<Row> = { rows: Row[]; next: unknown[] | null };

/**
 * Reads a filter parameter: each repetition is a clause that must hold, a comma separates the values of
 * which any will do, a leading `!` turns the clause round. Empty values and empty clauses are dropped.
 */
export function parseClauses(values: string | string[] | undefined): Clause[] {
  const given = values === undefined ? [] : Array.isArray(values) ? values : [values];
  return given.map(parseClause).filter((clause) => clause.any.length > 0);
}

function parseClause(value: string): Clause {
  const trimmed = value.trim();
  const not = trimmed.startsWith('!');
  const any = (not ? trimmed.slice(1) : trimmed)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return { any: [...new Set(any)], not };
}
