import type { Piece, StatePiece } from '../mention.ts';

/** What stands behind the head of an office, as far as it is read. */
export interface Complement {
  at: number;
  titleTo: number;
  country: StatePiece | null;
  countries: StatePiece[];
  organization: Piece | null;
}
