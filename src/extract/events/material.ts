import type { Cast } from '../entities/entity.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import type { Timeline } from '../when/timeline.ts';

/** What is known of a stretch of text before its events are made. */
export interface Material {
  doc: Tokenised;
  mentions: readonly Mention[];
  groups: readonly Group[];
  cast: Cast;
  times: Timeline;
  voice: Voice;
  /** The day of the report, where it is known to the day. */
  today: string | null;
}
