import { ARTICLES } from '../../lexicon/function-words.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** How far behind the noun the list of the members begins. */
const REACH = 10;
const SET_OFF = /^[:(–—-]$/;
const CHAIRING = wordSet('chaired chairs hosted hosts opened convened led joined attended');

/** "a meeting of the Polar Four countries: Chad, Peru and Norway": the states for which a name of theirs stands, and who chaired it. */
export function memberStates({ scene, to, light }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  if (wordAt(doc, to) !== 'of') return null;
  const end = Math.min(sentence.to, to + REACH);
  let at = to + 1;
  while (at < end && !SET_OFF.test(doc.tokens[at]!.text)) at++;
  // "the Polar Four (P4) countries: …": an abbreviation.
  if (wordAt(doc, at + 2) === ')') at += 3;
  while (at < end && !SET_OFF.test(doc.tokens[at]!.text)) at++;
  if (at >= end) return null;
  const from = ARTICLES.has(wordAt(doc, at + 1)) ? at + 2 : at + 1;
  const members = groups.find((group) => group.from >= at + 1 && group.from <= from);
  if (!members || members.mentions.length < 3 || !members.mentions.every(({ kind }) => kind === 'state'))
    return null;
  const chair = light !== null && CHAIRING.has(wordAt(doc, light)) ? subjectBefore(scene, light) : null;
  const sides = [side(members.mentions)];
  return { sides: chair ? [side(chair.mentions), ...sides] : sides, open: false };
}
