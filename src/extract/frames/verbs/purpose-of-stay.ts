import { precededBy, wordAt, wordSet } from '../../text/words.ts';
import type { Side } from '../frame.ts';
import type { Scene } from '../scene.ts';

const WHO = wordSet('who');
const MET = wordSet('met held discussed conferred called paid had spoke sat');
/** "who is in Oslo at the head of a group of lawmakers of Zenda to" has no more words. */
const TO_WHO = 24;

/**
 * "A, who is in Oslo to meet Chadian officials, met Minister B": what one has come for, with nobody by name, is told
 * again as the meeting. `at` is the verb of the infinitive.
 */
export function isPurposeOfStay(scene: Scene, at: number, met: Side | undefined): boolean {
  const last = met?.mentions.at(-1);
  if (!last || wordAt(scene.doc, at - 1) !== 'to' || !precededBy(scene, at, TO_WHO, WHO)) return false;
  if (!met!.mentions.every(({ kind, plural, name }) => kind === 'office' && plural && !name)) return false;
  return wordAt(scene.doc, last.to) === ',' && MET.has(wordAt(scene.doc, last.to + 1));
}
