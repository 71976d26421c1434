import type { PlaceHit } from './hit.ts';

/** Someone's being at a place: a visit, a journey there, a return from it. */
export interface Stay {
  sentence: number;
  at: number;
  hit: PlaceHit;
  /** Entity of the visitor, where the words before name one. */
  visitor: number | null;
  /** "A's visit": the state of A, whose visit it is by the words right before; absent where they do not say so. */
  owned?: { by: string | null };
  /** `past`: an earlier visit, told as background. `open`: its words fit what was and what will be. */
  time: 'held' | 'planned' | 'past' | 'open';
  /** Told as what comes next: only of what the sentence tells behind it, or of all that is told from there on. */
  onwards?: 'sentence' | 'text';
}
