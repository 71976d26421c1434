import { leadOf, type Sentence, type Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { type Ground, placesOf } from '../places/ground.ts';
import { LEAD_SENTENCES } from './visit-date.ts';

const ROUND = wordSet(
  'counterparts meetings talks leaders ministers diplomats officials ambassadors envoys dignitaries',
);
const SEVERAL = wordSet('several series number various array');
const HOST_OF = /\ba (?:whole )?host of\b/;
const MEETING = wordSet(
  'met meets meet meeting meetings talks held holds hold holding had received receives spoke engaged conferred consulted bilaterals encounters discussions engagements',
);
const CONTINUES = wordSet('continued continues');
const CONTINUING =
  /\b(?:continued|continues) (?:his|her|their) (?:[\w-]+ ){0,3}(?:programme|program|visit|trip|tour|engagements)\b/;

/** "A met several counterparts in New York on 21 September", "A continued his programme on 21 September": the day of each that is told of below. */
export function roundDate({ doc, times }: Material, draft: Draft): Draft['date'] {
  for (const { index } of roundsBefore(doc, draft))
    for (const expression of times[index] ?? []) {
      const value = expression.resolve(false);
      if (value?.precision === 'day') return { value, expression };
    }
  return null;
}

/** "A met several counterparts in New York": the town of each that is told of below. */
export function townOfRound(ground: Ground, draft: Draft): PlaceHit | null {
  for (const { index } of roundsBefore(ground.material.doc, draft)) {
    const [town, another] = placesOf(ground, index).filter(({ city }) => city !== null);
    if (town && !another) return town;
  }
  return null;
}

/** The sentences of the lead before a meeting that tell of it as one of several. */
function roundsBefore(doc: Tokenised, { frames, parties, status, background }: Draft): Sentence[] {
  const at = frames[0]!.sentence;
  const lead = leadOf(doc);
  if (status !== 'held' || background || lead < 0) return [];
  return doc.sentences.slice(lead, Math.min(at, lead + LEAD_SENTENCES)).filter(({ index, from, to }) => {
    const isRound =
      (someWord(doc, from, to, SEVERAL) || HOST_OF.test(phraseIn(doc, from, to))) &&
      someWord(doc, from, to, ROUND);
    // "Several ministers resigned on Sunday" tells of no meetings.
    if (isRound && someWord(doc, from, to, MEETING)) return true;
    if (!someWord(doc, from, to, CONTINUES)) return false;
    const goesOn = parties.some(({ entity }) => entity.mentions.some(({ sentence }) => sentence === index));
    return goesOn && CONTINUING.test(phraseIn(doc, from, to));
  });
}
