import { EVENT_NOUNS, type EventNoun } from '../lexicon/event-nouns.ts';
import { Phrases } from '../text/phrases.ts';

/** An event noun with the words that name it. */
export type NamedEvent = EventNoun & { word: string };

/** Finds event nouns at a token: the longest, "phone call" before "call". */
export const EVENT_NOUN_PHRASES = new Phrases<NamedEvent>();

for (const [noun, words] of EVENT_NOUNS)
  for (const word of words.split('|').map((text) => text.trim()))
    EVENT_NOUN_PHRASES.add(word, { ...noun, word });
