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

/** Latest or earliest first; records without a date come last in both. */
export type DateSort = '-date' | 'date';

/** A range of days and what becomes of records without a date. */
export type Days = Pick<EventFilter, 'from' | 'to' | 'undated'>;

/** What `GET /claims` can be narrowed by. `speaker` takes ids of people, a speaker's whole name as reported or a title as the index has it. */
export type ClaimFilter = Days & {
  speaker?: Clause[];
  speaker_country?: Clause[];
  act?: Clause[];
  mode?: Clause[];
  topic?: Clause[];
  event?: Clause[];
  document?: Clause[];
  publisher?: Clause[];
  /** Whether another document puts forward the same proposition: `true` or `false`. */
  echoed?: Clause[];
  q?: string | null;
  /** The events they are made in. */
  about?: EventFilter;
};

/** What `GET /documents` can be narrowed by; the days are those of publication. */
export type DocumentFilter = Days & {
  publisher?: Clause[];
  source?: Clause[];
  language?: Clause[];
  q?: string | null;
  /** The events they report. */
  about?: EventFilter;
};

/** What `GET /people` can be narrowed by. */
export type PersonFilter = {
  q?: string | null;
  /** States and bodies they speak for, and offices they hold, as reported. */
  country?: Clause[];
  organization?: Clause[];
  title?: Clause[];
  min_events?: number;
  /** Ids of people who are left out. */
  other_than?: string[];
  /** The events they take part in. */
  about?: EventFilter;
};

/**
 * A stretch of a list: at most `limit` rows behind the row whose keyset is `after`. With `steady` only rows that have
 * not changed after that version of the data: those may have moved.
 */
export type Page = { limit: number; after: unknown[] | null; steady?: number };

/** Rows of a page with the keyset of the last one, `null` where no row follows. */
export type Rows<Row> = { rows: Row[]; next: unknown[] | null };

/**
 * Reads a filter parameter: each repetition is a clause that must hold, a comma separates the values of
 * which any will do, a leading `!` turns the clause round and may be repeated before each value (`!a,!b`).
 * Empty values and empty clauses are dropped.
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
    .map((one, at) => (not && at > 0 ? one.trim().replace(/^!/, '') : one).trim())
    .filter((one) => one !== '');
  return { any: [...new Set(any)], not };
}
