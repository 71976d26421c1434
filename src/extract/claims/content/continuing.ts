import type { Scene } from '../../frames/scene.ts';
import { oneOf, someToken, wordAt, wordSet } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
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
  (CONJUNCTIONS.has(wordAt(doc, from)) || PREPOSITIONS.has(wordAt(doc, from))) &&
  !isInOpeningClause(doc, sentence.from, from) &&
  !doc.tokens.slice(from, comma).some(({ text }) => text === ',') &&
  (CONJUNCTIONS.has(wordAt(doc, from)) || !someToken(doc, from + 2, comma, isSubject));
/** What they open is a clause with a subject of its own. */
const CONJUNCTIONS = wordSet('after since while if when although though before');
const PREPOSITIONS = wordSet('as for in on at with despite given under through amid unlike like by during');

/** "While A said that": the saying at a token, and no comma before it, is in the clause that opens the sentence. */
const isInOpeningClause = (doc: Scene['doc'], first: number, at: number): boolean =>
  (CONJUNCTIONS.has(wordAt(doc, first)) || MORE_CONJUNCTIONS.has(wordAt(doc, first))) &&
  !doc.tokens.slice(first, at).some(({ text }) => text === ',');
const MORE_CONJUNCTIONS = wordSet('as whereas even');
const isSubject = oneOf('he she they we i it');

/** What states do more than those who speak. */
const DOES = wordSet('supported supports valued values opposed opposes backed backs favoured favours');
/** In "Zenda had broken the treaty and rejected", the second verb is of another tense, and the speaker's. */
const isAuxiliary = oneOf('had has have would will could can should must is are was were');
/** "Zenda broke the treaty and rejected its claims": who speaks of the state as another. */
const OF_IT = wordSet('its their it them');

/** "said that Zenda attached weight to the talks and supported Niger": the second verb is of the state of which the clause is. */
export const goesOnOfState = (scene: Scene, content: Content, { verb, from, to }: Trigger): boolean =>
  isOfState(scene, content) &&
  (DOES.has(wordAt(scene.doc, from)) ||
    (verb.weak === true &&
      !OF_IT.has(wordAt(scene.doc, to)) &&
      !someToken(scene.doc, content.from, from, isAuxiliary)));

/** The clause that is said is about what a state does. */
const isOfState = ({ groups }: Scene, { from, frame }: Content): boolean => {
  const subject = frame === 'clause' ? groups.find((group) => group.from === from) : undefined;
  return subject?.mentions.every(({ kind, possessive }) => kind === 'state' && !possessive) ?? false;
};
