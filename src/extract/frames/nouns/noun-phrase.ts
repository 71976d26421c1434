import type { Group } from '../../mentions/groups.ts';
import { wordAt } from '../../text/words.ts';
import type { Side } from '../frame.ts';
import { isOtherForm } from '../homographs.ts';
import { matchesIn } from '../matches.ts';
import { EVENT_NOUN_PHRASES, type NamedEvent } from '../named-event.ts';
import { ownerBefore } from '../owner.ts';
import type { Scene } from '../scene.ts';
import { lightVerbBefore } from './light-verb.ts';

/** A noun that names an event, where it stands. */
export interface NounPhrase {
  scene: Scene;
  noun: NamedEvent;
  from: number;
  to: number;
  /** The verb that carries it: "held" in "held talks". */
  light: number | null;
  /** Whose it is: "A" in "A's call". */
  owner: Group | null;
}

/** The sides that stand with a noun. `open`: the other side may be found elsewhere in the document. */
export interface NounSides {
  sides: Side[];
  open: boolean;
  anaphoric?: true;
  /** Of a body: those who came are named further down. */
  gathering?: true;
  /** Told by those who came, of whom an event that was told before has them already. */
  attended?: true;
  /** Its partners were met one by one. */
  separate?: true;
  /** Told as to come, whatever stands around the noun. */
  status?: 'planned';
}

/** Reads the sides from one way of naming them, or declines. */
export type SideRule = (phrase: NounPhrase) => NounSides | null;

/** The event nouns of a sentence, without those whose form is a verb or an adjective there. */
export const nounPhrasesIn = (scene: Scene): NounPhrase[] =>
  matchesIn(scene, EVENT_NOUN_PHRASES)
    .filter((match) => !isOtherForm(scene, match))
    .map(({ from, to, value: noun }) => ({
      scene,
      noun,
      from,
      to,
      light: lightVerbBefore(scene, from),
      owner: ownerBefore(scene, from),
    }));

/** The word before the noun. */
export const wordBefore = ({ scene, from }: NounPhrase): string => wordAt(scene.doc, from - 1);

/** No name of an occasion has more words before its noun ("the Zenda-Chad Foreign Ministers' Consultations"). */
const LONGEST_NAME = 14;
/** "2+2", "Foreign and Defence": what a name has between its capitals. */
const IN_NAME = /^(?:[-–'’+&]|s|and|\d+(?:\+\d+)?)$/;

/** Where the name of an occasion begins whose noun stands at `at`: capitals and what joins them before it. */
export function startOfName({ doc, sentence }: Scene, at: number): number {
  if (!doc.tokens[at]!.cap) return at;
  let start = at;
  const least = Math.max(sentence.from, at - LONGEST_NAME);
  while (start > least && (doc.tokens[start - 1]!.cap || IN_NAME.test(wordAt(doc, start - 1)))) start--;
  return start;
}

/** No more words between a verb and its noun belong to neither. */
const LONG_NAME = 4;

/** Where what stands before the noun ends: at the noun, or at a long name that it closes ("the Zenda-Chad Foreign and Defence Ministers' Meeting"). */
export function nameFrom({ scene, from }: NounPhrase): number {
  const name = startOfName(scene, from);
  return from - name > LONG_NAME ? name : from;
}
