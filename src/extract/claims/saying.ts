import type { Act, Mode } from '#src/model/vocabulary.ts';
import type { Speaker } from './speaker.ts';

/** Something reported as said: a stretch of tokens, who says it and how. */
export interface Saying {
  from: number;
  to: number;
  sentence: number;
  speaker: Speaker;
  mode: Mode;
  act: Act;
  rule: string;
  trigger: { from: number; to: number } | null;
}
