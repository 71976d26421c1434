import type { Scene } from '../frames/scene.ts';
import { oneOf, someToken, wordAt, wordSet } from '../words.ts';
import type { Content } from './content.ts';

/**
 * "noted that as members of the League, A and B share": the first comma of the clause is that of its opening phrase.
 * In "While A said that as a neighbour she feared war, B" it ends the clause that opens the sentence.
 */
export const opensWithAdverbial = (
  { doc, sentence }: Scene,
  { from, frame }: Content,
  comma: number,
): boolean =>
  frame === 'clause' &&
  OPENS_ADVERBIAL.has(wordAt(doc, from)) &&
  !SUBORDINATES.has(wordAt(doc, sentence.from)) &&
  !doc.tokens.slice(from, comma).some(({ text }) => text === ',') &&
  (CONJUNCTIONS.has(wordAt(doc, from)) || !someToken(doc, from + 2, comma, isSubject));
const OPENS_ADVERBIAL = wordSet(
  'as for in on at with after since while if when despite although though given under through amid unlike like by before during',
);

const SUBORDINATES = wordSet('while although though when as after whereas even since if');
/** What they open is a clause with a subject of its own. */
const CONJUNCTIONS = wordSet('after since while if when although though before');
const isSubject = oneOf('he she they we i it');

/** What states do as well as those who speak: "rejected" and "cited" are said of speakers. */
const DOES = wordSet('supported supports valued values opposed opposes backed backs favoured favours');

/** "said that Zenda attached weight to the talks and supported Niger": the second verb, at a token, of the state of which the clause is. */
export const goesOnOfState = (scene: Scene, content: Content, verb: number): boolean =>
  DOES.has(wordAt(scene.doc, verb)) && isOfState(scene, content);

/** The clause that is said is about what a state does. */
const isOfState = ({ groups }: Scene, { from, frame }: Content): boolean => {
  const subject = frame === 'clause' ? groups.find((group) => group.from === from) : undefined;
  return subject?.mentions.every(({ kind, possessive }) => kind === 'state' && !possessive) ?? false;
};
