import type { Channel, Kind, Role, Status } from '#src/model/vocabulary.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';

/** One way in which a sentence says that people met or spoke. */
export interface Frame {
  rule: string;
  sentence: number;
  /** The words that say so. */
  from: number;
  to: number;
  kind: Kind | null;
  channel: Channel | null;
  status: Status;
  sides: Side[];
  /** Told in the pluperfect or as earlier: background. */
  background: boolean;
  /** "met separately with A and B": an event for each of the other sides. */
  separate: boolean;
  /** Only a visit: an event of its own only where no meeting of the visitor is told. */
  visit: boolean;
  /** The other sides may be found elsewhere in the document ("during the phone call"). */
  open: boolean;
  /** "the meeting", "the call": refers back, tells more of an event that is known. */
  anaphoric?: boolean;
  /** Told by those who came, of whom an event that was told before has them already. */
  attended?: boolean;
  /** Of a visit: the state visited, for which whoever receives the visitor speaks. */
  visited?: StatePiece | null;
  /** Of a body: those who came are named further down. */
  gathering?: boolean;
}

export interface Side {
  mentions: Mention[];
  role: Role;
}
