import type { Group } from '../../mentions/groups.ts';
import { phraseIn, precededBy, wordAt, wordSet } from '../../text/words.ts';
import { ownedBySubject, relativeSubject } from '../owner.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore, subjectBehind } from '../subject.ts';
import { oneBehind } from './between.ts';
import { type NounPhrase, startOfName, wordBefore } from './noun-phrase.ts';

/** Who takes part beside a partner: the owner before the subject of a verb, that before one whom the sentence names. */
export function besidePartner(phrase: NounPhrase): Group | null {
  const { scene, from, to, light, owner } = phrase;
  return (
    owner ??
    ownedBySubject(scene, from) ??
    relativeSubject(scene, to) ??
    (wordBefore(phrase) === 'and' ? subjectBefore(scene, from - 1) : null) ??
    carrier(phrase) ??
    oneBehind(phrase) ??
    (light === null
      ? (circumstantial(scene, from) ??
        judge(scene, from) ??
        ofParticiple(scene, from) ??
        noteWriter(scene, from))
      : subjectBefore(scene, light))
  );
}

/** "Meeting with B, A asked": the participle at the head of the sentence has the subject of the main clause. */
const ofParticiple = (scene: Scene, at: number): Group | null =>
  at === scene.sentence.from && scene.sentence.kind === 'body' && wordAt(scene.doc, at) === 'meeting'
    ? subjectBehind(scene, at)
    : null;

/** "A had a call with B at the initiative of C": the people before the verb that carries the noun. */
function carrier({ scene, light }: NounPhrase): Group | null {
  if (light !== null && isBesides(scene, light)) return mainSubject(scene, light);
  const subject = light === null ? null : subjectBefore(scene, light);
  return subject?.mentions.every(({ kind }) => kind === 'person' || kind === 'office') ? subject : null;
}

const BESIDES = /(?:\bin addition to|\bbesides|\bas well as|\baside from|\bapart from)$/;

/** "A met B, in addition to holding talks with C": not B's talks. */
const isBesides = ({ doc, sentence }: Scene, light: number): boolean =>
  /ing$/.test(wordAt(doc, light)) && BESIDES.test(phraseIn(doc, Math.max(sentence.from, light - 3), light));

/** The first before token `at` whom no preposition governs. */
const mainSubject = ({ groups }: Scene, at: number): Group | null =>
  groups.find(
    ({ from, mentions }) =>
      from < at && mentions.every(({ governed, kind }) => !governed && kind !== 'state'),
  ) ?? null;

/** "Good call with B": whoever leaves himself out at the head of the sentence. */
const noteWriter = ({ sentence, groups }: Scene, at: number): Group | null =>
  at - sentence.from <= 2
    ? (groups.find(({ from, to }) => from === sentence.from && to === from) ?? null)
    : null;

const CIRCUMSTANCE = wordSet('in during at after following before ahead on for held emerging leaving fresh');

/** "said in a meeting with B", "During talks with B, A said": the subject of the sentence takes part. */
function circumstantial(scene: Scene, at: number): Group | null {
  const { doc, groups } = scene;
  if (!precededBy(scene, startOfName(scene, at), 6, CIRCUMSTANCE)) return null;
  const nearest = subjectBefore(scene, at - 1);
  // "After her talks with B, officials said": not theirs.
  const ofOne = /\b(?:his|her)\b/.test(phraseIn(doc, Math.max(scene.sentence.from, at - 4), at));
  return (
    agentBefore(scene, at) ??
    (nearest && (teller(scene, nearest) ?? nearest)) ??
    groups.find(
      ({ from, mentions }) =>
        from > at &&
        wordAt(doc, from - 1) === ',' &&
        mentions.some(({ kind, plural }) => kind !== 'state' && !(ofOne && plural)),
    ) ??
    null
  );
}

const SAID_BY = wordSet(
  'conveyed expressed raised stressed made announced extended reiterated underlined underscored stated delivered reaffirmed voiced confirmed emphasised emphasized offered given presented outlined discussed',
);

/** "Support was conveyed by A during a meeting with B": who said it, where nobody else stands in between. */
function agentBefore({ doc, groups }: Scene, at: number): Group | null {
  const last = groups.findLast(({ to }) => to <= at);
  const isAgent =
    last !== undefined &&
    wordAt(doc, last.from - 1) === 'by' &&
    SAID_BY.has(wordAt(doc, last.from - 2)) &&
    last.mentions.every(({ kind }) => kind === 'person' || kind === 'office');
  return isAgent ? last : null;
}

const JUDGED = wordSet(
  'described describes called calls hailed hails praised termed characterised characterized labelled labeled recalled evaluated assessed',
);
const THE = wordSet('the this his her');

/** "A described the meeting with B as frank": of what one was at oneself. */
const judge = (scene: Scene, at: number): Group | null =>
  JUDGED.has(wordAt(scene.doc, at - 2)) && THE.has(wordAt(scene.doc, at - 1))
    ? subjectBefore(scene, at - 2)
    : null;

/** "A said that OPEC would wait, after talks with B": a body of which something is said was not there; who says it was. */
const teller = (scene: Scene, { from, mentions }: Group): Group | null =>
  wordAt(scene.doc, from - 1) === 'that' && mentions.every(({ kind }) => kind === 'organization')
    ? subjectBefore(scene, from - 1)
    : null;
