import type { Piece, StatePiece } from '../mention.ts';

/** What stands behind the head of an office, as far as it is read. */
export interface Complement {
  at: number;
  titleTo: number;
  country: StatePiece | null;
  countries: StatePiece[];
  organization: Piece | null;
  /** Whom one serves, by name ("envoy of President A"). */
  served?: Superior;
}

/** Who is named within the office of another. */
export interface Superior {
  from: number;
  to: number;
  name: Piece;
  title: Piece;
  head: string;
  country: StatePiece | null;
  organization: Piece | null;
}
