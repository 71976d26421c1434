import { SEPARATELY } from '../../lexicon/function-words.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type InSentence, oneOf, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import { objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { endsSeparately } from '../separately.ts';
import { isOnePerson } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { reception } from './reception.ts';

const RECEIVING = wordSet('received receives accepted accepts');
const PRESENTING = wordSet('presented present submitted submit handed');
const mayOpen = oneOf(RECEIVING.union(PRESENTING));
/** "received today at State House the letters of credence": so far from the verb. */
const TO_CREDENTIALS = 14;
/** The envoys are named in so many sentences further down. */
const BELOW = 24;

/**
 * "A received credentials from five ambassadors. They are B of Zenda and C of Chad", "The ambassadors of Zenda, B, and
 * Chad, C presented their credentials to A": one ceremony for all who are named. Declines where nobody is named, and
 * for one envoy alone, whom the event verbs read.
 */
export const credentialsFrames = (scenes: readonly Scene[]): Frame[] =>
  scenes.flatMap((scene, k) => {
    const { doc, sentence } = scene;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayOpen(doc.tokens[i]!.word)) continue;
      const ceremony = RECEIVING.has(wordAt(doc, i))
        ? received(scene, i)
        : PRESENTING.has(wordAt(doc, i))
          ? presented(scene, i)
          : null;
      if (!ceremony || !wasHeld(scene, i)) continue;
      const { host, envoys } = ceremony;
      const named = envoys.filter(isNamedEnvoy);
      const all = named.length > 0 ? named : namedBelow(scenes.slice(k + 1, k + 1 + BELOW), host);
      if (all.length > 0) return [frameOf(scene, i, host, all, inTurn(scenes.slice(k + 1, k + 1 + NEXT)))];
    }
    return [];
  });

/** "presented", "were at the palace on Monday to present". */
const wasHeld = ({ doc, sentence: { from } }: Scene, verb: number): boolean =>
  standingOfVerb(doc, from, verb).status === 'held' ||
  (wordAt(doc, verb - 1) === 'to' && WERE_THERE.test(phraseIn(doc, Math.max(from, verb - TO_THERE), verb)));
const WERE_THERE = /\b(?:was|were) at (?:(?!to\b|and\b)[\w’'-]+ )+to$/;
const TO_THERE = 16;

/** So many sentences behind, the ceremonies are told of together. */
const NEXT = 3;
const CEREMONIES = wordSet('ceremonies audiences meetings occasions');

/** "The envoys were received at separate ceremonies". */
const inTurn = (scenes: readonly Scene[]): boolean =>
  scenes.some(({ doc, sentence: { from, to } }) => {
    for (let i = from; i < to - 1; i++)
      if (wordAt(doc, i) === 'separate' && CEREMONIES.has(wordAt(doc, i + 1))) return true;
    return false;
  });

interface Ceremony {
  host: Group;
  /** Those who presented credentials, as far as the sentence tells. */
  envoys: Mention[];
}

/** "A received the letters of credence of several". */
function received(scene: Scene, verb: number): Ceremony | null {
  const at = credentialsBehind(scene, verb);
  const host = at === null ? null : subjectBefore(scene, verb);
  if (at === null || !host?.mentions.every(isOnePerson)) return null;
  const envoys = scene.groups.filter(({ from }) => from >= at).flatMap(({ mentions }) => mentions);
  return areSeveral(envoys) ? { host, envoys } : null;
}

/** "B, C and D presented their credentials to A". */
function presented(scene: Scene, verb: number): Ceremony | null {
  const at = credentialsBehind(scene, verb);
  const host = at === null ? null : objectAfter(scene, at, { marks: ['to'], reach: TO_CREDENTIALS })?.group;
  const envoys = host ? subjectBefore(scene, verb)?.mentions : undefined;
  if (!host?.mentions.every(isOnePerson) || !envoys) return null;
  return areSeveral(envoys) || isParted(scene, verb, at!) ? { host, envoys } : null;
}

/** "presented on Monday, 3 June, his letter of credence": the event verbs read the words only where they stand together. */
const isParted = ({ doc }: Scene, verb: number, to: number): boolean =>
  !TOGETHER.has(wordAt(doc, verb + 1)) && someWord(doc, verb + 1, to, OWN);
const OWN = wordSet('his her');
const TOGETHER = wordSet('his her a the copies credentials letter letters credential');

/** The token behind "credentials" or "letters of credence" in the reach of the verb; `null` where none stands. */
function credentialsBehind({ doc, sentence }: InSentence, verb: number): number | null {
  for (let i = verb + 1; i < Math.min(sentence.to, verb + TO_CREDENTIALS); i++) {
    if (wordAt(doc, i) === 'credentials') return i + 1;
    if (/^letters? of (?:credence|credentials)$/.test(phraseIn(doc, i, i + 3))) return i + 3;
    if (/^[;:.]$/.test(doc.tokens[i]!.text)) return null;
  }
  return null;
}

const areSeveral = (envoys: readonly Mention[]): boolean =>
  envoys.length > 1 || envoys.some(({ plural }) => plural);

const ENVOYS = /ambassador|commissioner|envoy|charg|nuncio|heads? of mission/;
const isEnvoy = ({ head, title }: Mention): boolean => ENVOYS.test(`${head} ${title?.text}`.toLowerCase());

const isNamedEnvoy = (mention: Mention): boolean =>
  mention.name !== null && (isEnvoy(mention) || mention.country !== null);

const NAMING = wordSet('are were include includes included comprise comprised namely following');
const PLURALS = wordSet('envoys ambassadors diplomats they those these commissioners heads');
/** "The newly accredited envoys who presented their credentials are": no further from the head of the sentence. */
const TO_PLURAL = 6;
const VERBS = wordSet('is was has have had will would said told added expressed thanked stressed met');

/** Envoys of other states whom the sentences below name, each with office and state or in the list of those who came. */
function namedBelow(scenes: readonly Scene[], host: Group): Mention[] {
  const home = host.mentions[0]!.country?.code;
  const found: Mention[] = [];
  let listing = false;
  for (const { doc, sentence, mentions } of scenes) {
    const { from, to, kind } = sentence;
    if (kind !== 'body') continue;
    listing =
      (someWord(doc, from, Math.min(to, from + TO_PLURAL), PLURALS) && someWord(doc, from, to, NAMING)) ||
      (listing && !someWord(doc, from, to, VERBS));
    for (const mention of mentions)
      if (mention.name && mention.country && mention.country.code !== home && (listing || isEnvoy(mention)))
        found.push(mention);
  }
  return found;
}

const saysSeparately = ({ doc, sentence }: Scene, verb: number): boolean =>
  someWord(doc, verb, Math.min(sentence.to, verb + TO_CREDENTIALS), SEPARATELY);

const frameOf = (scene: Scene, at: number, host: Group, envoys: Mention[], apart: boolean): Frame => ({
  ...reception(scene, 'verb:credentials', at, host, envoys),
  background: standingOfVerb(scene.doc, scene.sentence.from, at).background,
  separate: apart || endsSeparately(scene, at) || saysSeparately(scene, at),
});
