import { citiesNamed } from '../../gazetteer/cities.ts';
import type { Group } from '../../mentions/groups.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Scene } from '../scene.ts';

/**
 * "A and his colleague B agreed in Oslo to …", "agreed here": people who agree in a town are there together. Declines for states,
 * whose envoys may agree, for a subject apart from its verb, and where the sentence tells of a call.
 */
export function agreeThere(scene: Scene, { mentions, to }: Group, behind: number): boolean {
  const { doc } = scene;
  if (to !== behind - 1 || mentions.length < 2 || !mentions.every(({ kind }) => kind === 'person'))
    return false;
  if (isRemote(channelIn(scene))) return false;
  const at = /day$/.test(wordAt(doc, behind)) ? behind + 1 : behind;
  return wordAt(doc, at) === 'here' || (wordAt(doc, at) === 'in' && opensTown(doc, at + 1));
}

/** No name of a town that is looked for is longer. */
const MAX_WORDS = 3;

/** Does the name of a town stand at token `at`, and own nothing ("in Oslo's view")? */
function opensTown(doc: Tokenised, at: number): boolean {
  if (!doc.tokens[at]?.cap) return false;
  for (let to = at + MAX_WORDS; to > at; to--)
    if (citiesNamed(piece(doc, at, to).text).length > 0) return !/^['’]s?$/.test(wordAt(doc, to));
  return false;
}
