import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import type { Draft } from './draft.ts';

/** A draft among all of the text, itself one of them: others may tell better of what it tells. */
export interface AmongDrafts {
  draft: Draft;
  drafts: readonly Draft[];
  doc: Tokenised;
  voice: Voice;
}
