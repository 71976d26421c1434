import { CLAUSE_OPENERS } from '../../lexicon/function-words.ts';
import type { Group } from '../../mentions/groups.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Side } from '../frame.ts';
import { type MarkedObject, objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isNamed, isSeveral, side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** "talks between A and B", "a meeting of A and B with C". */
export function betweenThem(phrase: NounPhrase): NounSides | null {
  const { scene, to } = phrase;
  const found = sidesBehind(scene, to);
  if (!found || (found.mark === 'of' && !isSeveral(found.group)) || !isNamed(found.group)) return null;
  if (isHeldByOthers(phrase, found.group) || isOfEachBody(phrase, found)) return null;
  const partner = objectAfter(scene, found.group.to, { marks: ['with'], reach: 3 });
  const groups = partner ? [found.group, partner.group] : [found.group];
  const sides = groups.map(({ mentions }) => side(mentions));
  const host = found.mark === 'of' ? null : organiser(phrase, found.group);
  return { sides: host ? [...sides, host] : sides, open: false };
}

/** "A and B held consultations between the two countries": those two, for their countries. */
function isHeldByOthers({ scene, light }: NounPhrase, { mentions: [one] }: Group): boolean {
  if (light === null || one?.kind !== 'joint') return false;
  const who = subjectBefore(scene, light);
  return who !== null && isSeveral(who) && who.mentions.every(({ kind }) => kind === 'person');
}

/** "the meetings of the Fund and the Bank": each of the bodies has its own. */
const isOfEachBody = ({ noun }: NounPhrase, { mark, group }: MarkedObject): boolean =>
  mark === 'of' && noun.several === true && group.mentions.every(({ kind }) => kind === 'organization');

const ORGANISING = wordSet(
  'hosted hosts hosting convened convenes brokered mediated mediates moderated facilitated chaired chairs',
);
/** Of these whoever brings others together is their host. */
const HOSTING = wordSet('hosted hosts hosting');
/** How many words stand between the verb and its noun ("a second round of peace"). */
const TO_NOUN = 6;

/** "A hosted talks between B and C": A brought them together and was there. */
function organiser({ scene, from }: NounPhrase, { mentions }: Group): Side | null {
  const { doc, sentence } = scene;
  let verb = from - 1;
  while (verb > sentence.from && from - verb <= TO_NOUN && !ORGANISING.has(wordAt(doc, verb))) {
    if (doc.tokens[verb]!.kind !== 'word' || CLAUSE_OPENERS.has(wordAt(doc, verb))) return null;
    verb--;
  }
  if (!ORGANISING.has(wordAt(doc, verb)) || wordAt(doc, verb - 1) === 'not') return null;
  const who = subjectBefore(scene, verb);
  const [one, another] = who?.mentions ?? [];
  const isPerson = one?.kind === 'person' || (one?.kind === 'office' && !one.plural);
  const role = HOSTING.has(wordAt(doc, verb)) ? 'host' : 'mediator';
  return isPerson && !another && !mentions.includes(one) ? side([one], role) : null;
}

/** Between noun and sides, these begin something else: "the meeting was the first of A". */
const NOT_BETWEEN = wordSet(', was were is are has had have been expressed on from will would with');
/** What may stand before "between" where it does not follow the noun: the event's own verb, day or place. */
const OF_THE_EVENT =
  wordSet(`held place begun resumed today yesterday tomorrow here there week month year night morning evening afternoon earlier later
  again also level first second third fourth fifth sixth latest`);

/** "between A and B", "of A and B" behind token `at`. */
function sidesBehind(scene: Scene, at: number): MarkedObject | null {
  return sidesNear(scene, at) ?? sidesBeyondVerb(scene, at);
}

/** "Their meeting followed talks between A and B": those two met on another occasion. */
const FOLLOWING = wordSet('followed follows preceded precedes');

/** "talks were held in Oslo on Tuesday between A and B": the verb, the place and the day come first. */
function sidesBeyondVerb(scene: Scene, at: number): MarkedObject | null {
  const { doc, sentence } = scene;
  const limit = Math.min(sentence.to, at + 24);
  for (let i = at; i < limit; i++) {
    const word = wordAt(doc, i);
    if (CLAUSE_OPENERS.has(word) || /^[;:]$/.test(word)) return null;
    if (FOLLOWING.has(word)) return null;
    // "called off talks with Zenda, citing a meeting in Oslo between A and B"
    if (word === ',' && /ing$/.test(wordAt(doc, i + 1))) return null;
    if (word !== 'between') continue;
    // "the summit in May, 1985, between A and B"
    const before = doc.tokens[wordAt(doc, i - 1) === ',' ? i - 2 : i - 1]!;
    if (wordAt(doc, i - 1) === ',' && before.kind !== 'number') return null;
    if (!before.cap && before.kind !== 'number' && !OF_THE_EVENT.has(before.lower)) return null;
    return objectAfter(scene, i, { marks: ['between'], reach: 8 });
  }
  return null;
}

/** The sides close behind the noun. */
function sidesNear(scene: Scene, at: number): MarkedObject | null {
  const found = objectAfter(scene, at, { marks: ['between', 'among', 'of'], reach: 12 });
  if (!found) return null;
  const { group, mark } = found;
  // "between the two presidents, A and B": the names behind the comma.
  const named =
    group.mentions[0]!.kind === 'joint' && wordAt(scene.doc, group.to) === ','
      ? scene.groups.find(({ from }) => from === group.to + 1)
      : undefined;
  if (named) return { group: named, mark };
  if (mark === 'between' && (isOfMatter(scene, at, group) || isOfOther(scene, at, group))) return null;
  return someWord(scene.doc, at, group.from, NOT_BETWEEN) ? null : found;
}

const MATTERS = wordSet(
  'agreement agreements accord accords deal treaty pact understanding relations ties dispute conflict war differences tensions friendship',
);

/** "talks under an agreement between the presidents of Zenda and Chad": theirs is the agreement. */
function isOfMatter({ doc }: Scene, at: number, { from, mentions }: Group): boolean {
  if (mentions.some(({ name }) => name !== null)) return false;
  for (let i = from - 1; i > at; i--)
    if (wordAt(doc, i) === 'between') return MATTERS.has(wordAt(doc, i - 1));
  return false;
}

const APART = wordSet('since before after following until despite followed follows preceded precedes');

/** "the first round since the summit between A and B": those two were at the summit. */
const isOfOther = ({ doc }: Scene, at: number, { from }: Group): boolean => someWord(doc, at, from, APART);

/** "a call of A": the one side that the noun names behind itself. */
export function oneBehind({ scene, to }: NounPhrase): Group | null {
  const found = sidesBehind(scene, to);
  return found?.mark === 'of' && isNamed(found.group) ? found.group : null;
}
