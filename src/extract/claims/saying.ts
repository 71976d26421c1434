import type { Act, Mode } from '#src/model/vocabulary.ts';
import type { Entity } from '../entities/entity.ts';
import type { StatesTold } from './shapes/states-told.ts';
import type { Speaker } from './speakers/speaker.ts';

/** Something reported as said: a stretch of tokens, who says it and how. */
export interface Saying {
  from: number;
  to: number;
  sentence: number;
  speaker: Speaker;
  mode: Mode;
  act: Act;
  /** Whom it is said to, where they are named. */
  addressed?: readonly Entity[];
  /** The sentence itself speaks of the sides or of their talks. */
  about?: boolean;
  /** Part of a joint statement, in which a state's name stands for its side. */
  inJoint?: boolean;
  /** What is said of states. */
  told?: StatesTold;
  rule: string;
  trigger: { from: number; to: number } | null;
}
