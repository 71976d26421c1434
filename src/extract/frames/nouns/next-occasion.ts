import { CALENDAR } from '../../lexicon/time-words.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { jointMention, side } from '../sides.ts';
import { standingOfNoun } from '../standing/noun-standing.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';
import { withPartner } from './partner.ts';

const NEXT = wordSet('next second third further another new fresh final');

const ITS = wordSet('its');

const GOES_ON =
  /^(?:will|would|(?:is|are|was|were)(?: due| expected| scheduled| set| likely)? to) (?:then )?(?:resume|reconvene|restart|continue)$/;

/** "The talks are due to resume in Oslo on Friday". */
const goesOn = ({ scene: { doc }, from, to }: NounPhrase): boolean =>
  wordAt(doc, from - 1) === 'the' &&
  [2, 3, 4, 5].some((length) => GOES_ON.test(phraseIn(doc, to, to + length)));

/** "A second round will be held in Oslo": the sides are those of the occasion before. */
export function nextOccasion(phrase: NounPhrase): NounSides | null {
  const { scene, noun, from, to, light } = phrase;
  // "the Oslo talks, the next round of which": of what the words before name.
  if (wordAt(scene.doc, to) === 'of' && wordAt(scene.doc, to + 1) === 'which') return null;
  if (light !== null || noun.several || noun.visit) return null;
  if (!NEXT.has(wordAt(scene.doc, from - 1)) && !goesOn(phrase)) return null;
  const { doc, sentence } = scene;
  // "OPEC's next meeting in June", "its next meeting": a body's own.
  if (phrase.owner || someWord(doc, from - 3, from, ITS)) return null;
  if (!someWord(doc, from, sentence.to, CALENDAR) || withPartner(phrase)) return null;
  if (standingOfNoun(phrase).status !== 'planned') return null;
  return { sides: [side([jointMention(scene.sentence.index, from, to, 'their')])], open: false };
}
