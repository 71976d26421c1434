import type { Scene } from '../frames/scene.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Telling } from './triggers/telling.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What the rules for one sentence work on. */
export interface Reading {
  scene: Scene;
  triggers: readonly Trigger[];
  quotations: readonly Quotation[];
  /** Quotations that a saying has used, in this sentence or before. */
  said: Set<Quotation>;
  telling: Telling;
}
