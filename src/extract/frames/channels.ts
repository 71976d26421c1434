import type { Channel } from '#src/model/vocabulary.ts';
import { CHANNEL_PHRASES } from '../lexicon/channel-phrases.ts';
import { phrasesOf } from '../phrases.ts';
import type { InSentence } from '../words.ts';

const CHANNELS = phrasesOf(CHANNEL_PHRASES);

/** By what means the sides spoke, as far as the sentence says: the phrase that stands first in it, or `null`. */
export function channelIn({ doc, sentence }: InSentence): Channel | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = CHANNELS.at(doc.tokens, i, sentence.to);
    if (match) return match.value;
  }
  return null;
}

/** Not in one place: by telephone or video. */
export const isRemote = (channel: Channel | null): boolean => channel === 'phone' || channel === 'video';
