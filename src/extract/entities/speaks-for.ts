import { SAID } from '../lexicon/saying.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Entity } from './entity.ts';

const SAYING = new Set([...SAID, 'insisted']);
/** "said that Zenda's", "said Zenda": no more words stand between. */
const TO_STATE = 2;

/** "A said Zenda would never yield", "A said Zenda's army": of whose deeds one speaks first of all, for that state one speaks. */
export const speaksFor = (
  doc: Tokenised,
  mentions: readonly Mention[],
  { mentions: own }: Entity,
  code: string,
): boolean =>
  own.some(
    ({ to, sentence }) =>
      SAYING.has(wordAt(doc, to)) &&
      inSentences(mentions, sentence).some(
        ({ kind, country, from }) =>
          kind === 'state' && country?.code === code && from > to && from <= to + TO_STATE,
      ),
  );
