import { wordAt, wordSet } from '../../text/words.ts';
import { side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const CHAIRING = wordSet('chaired chairs hosted hosts opened convened');

/** "A chaired a meeting of the League Council": of a body; who else came is told further down. */
export function chairedByOne({ scene, from, to, light }: NounPhrase): NounSides | null {
  const { doc } = scene;
  if (light === null || !CHAIRING.has(wordAt(doc, light)) || wordAt(doc, to) !== 'of') return null;
  const body = wordAt(doc, to + 1) === 'the' ? to + 2 : to + 1;
  if (!doc.tokens[body]?.cap || from - light > 4) return null;
  const who = subjectBefore(scene, light);
  const [one, another] = who?.mentions ?? [];
  if (!who || !one || another || one.plural || (one.kind !== 'person' && one.kind !== 'office')) return null;
  return { sides: [side(who.mentions, 'host')], open: false, gathering: true };
}
