import type { Entity } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';

/** Who says something: entities, all sides together, or a source without a name. */
export interface Speaker {
  entities: Entity[];
  joint: boolean;
  source: boolean;
  mentions: Mention[];
  /** The speaker is the other one of two sides. */
  other?: Entity;
  /** Someone by the part that he has at the meeting: "the guest". */
  role?: 'host' | 'guest';
  /** An official without a name, by the words that introduce them: "senior Sudanese official". */
  phrase?: string;
  from: number;
  to: number;
}

/** A speaker of whom no words of the text tell: what is common to both sides, or to a source. */
export const at = (from: number, to: number): Omit<Speaker, 'entities' | 'joint' | 'source'> => ({
  mentions: [],
  from,
  to,
});
