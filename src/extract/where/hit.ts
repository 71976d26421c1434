/** A stretch of the text that names a place; `start` and `end` where it is not among the tokens. */
export interface Spot {
  from: number;
  to: number;
  text: string;
  start?: number;
  end?: number;
}

/** A place that a text names as one where something takes place. */
export interface PlaceHit {
  from: number;
  to: number;
  city: Spot | null;
  country: string | null;
  countrySpan: { from: number; to: number } | null;
  venue: Spot | null;
  rule: string;
}

/** What helps to tell places of one name apart: the states that the document speaks of, and who publishes it. */
export interface PlaceContext {
  countries: ReadonlySet<string>;
  /** The place of the dateline, for "here". */
  dateline: { text: string; start: number; end: number; country: string | null } | null;
  /** For "our country", "the country". */
  home: string | null;
}
