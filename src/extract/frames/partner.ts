import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { precededBy, someWord, wordAt, wordSet, wordsIn } from '../words.ts';
import { oneBehind } from './between.ts';
import { type NounPhrase, type NounSides, wordBefore } from './noun-phrase.ts';
import { objectAfter, specified } from './object.ts';
import { ownedBySubject, relativeSubject } from './owner.ts';
import type { Scene } from './scene.ts';
import { side } from './sides.ts';
import { beforeWhom, subjectBefore, subjectBehind } from './subject.ts';

/** "A held talks with B", "A's call with B", "during a meeting with B": the first side may be told elsewhere. */
export function withPartner(phrase: NounPhrase): NounSides | null {
  const partner = partnerOf(phrase);
  if (!partner) return withWhom(phrase);
  if (isOfBodyBefore(phrase)) return null;
  const subject = subjectOf(phrase);
  const next = furtherPartner(phrase, partner);
  if (subject && next)
    return {
      sides: [side(subject.mentions), side([...partner.mentions, ...next.mentions])],
      open: false,
      separate: true,
    };
  // "During the meeting with B, the parties discussed": B and whom the report follows.
  const sides = phrase.light === null && subject?.mentions.every(({ kind }) => kind === 'joint');
  const separate = isRepeated(phrase, partner) ? { separate: true as const } : {};
  if (!subject || subject === partner || sides)
    return { sides: [side(partner.mentions)], open: true, ...separate };
  return { sides: [side(subject.mentions), side(partner.mentions)], open: false, ...separate };
}

/** "The union sent a mission. It held meetings with B": of whom the sentence before tells. */
const isOfBodyBefore = ({ scene: { doc }, light }: NounPhrase): boolean =>
  light !== null &&
  (wordAt(doc, light - 1) === 'it' ||
    (/^(?:has|had|also|then)$/.test(wordAt(doc, light - 1)) && wordAt(doc, light - 2) === 'it'));

/** "talks with A, and with B": each behind a preposition of its own. */
const isRepeated = ({ scene: { doc } }: NounPhrase, { mentions }: Group): boolean =>
  mentions
    .slice(1)
    .some(({ from, kind }) => wordAt(doc, from - 1) === 'with' && (kind === 'person' || kind === 'office'));

/** "B, with whom A also held talks". */
function withWhom({ scene, light }: NounPhrase): NounSides | null {
  const subject = light === null ? null : subjectBefore(scene, light);
  const partner =
    subject && wordAt(scene.doc, subject.from - 2) === 'with' ? beforeWhom(scene, subject) : null;
  return subject && partner ? { sides: [side(subject.mentions), side(partner.mentions)], open: false } : null;
}

/** "with B" behind the noun, in its clause. */
function partnerOf({ scene, from, to, noun, light }: NounPhrase): Group | null {
  // "discussed the Three Rivers Summit, the border and trade with B": the summit is a name, and not with B.
  const named = light === null && scene.doc.tokens[from]!.cap && scene.doc.tokens[from - 1]?.cap === true;
  const found = objectAfter(scene, to, { marks: marksOf(noun), reach: named ? BEHIND_NAME : 24 });
  if (!found || crossesVerb(scene, to, found.group.from) || isStandingBy(scene, found.group)) return null;
  if (isOfMatter(scene, to, found.group)) return null;
  if (light === null && isOfOtherNoun(scene, to, found.group)) return null;
  return specified(scene, found.group);
}

const ON = wordSet('on over about');
const RELATIONS = wordSet(
  'surplus deficit dispute disputes ties relations row trade border war conflict deal agreement accord treaty pact rivalry feud tensions partnership',
);

/** "talks on the surplus in trade with Zenda": what they talk of is with Zenda, not they. */
const isOfMatter = ({ doc }: Scene, to: number, { from, mentions }: Group): boolean =>
  mentions.every(({ kind }) => kind === 'state' || kind === 'organization') &&
  someWord(doc, to, from, ON) &&
  [2, 3].some((back) => RELATIONS.has(wordAt(doc, from - back)));

const OCCASIONS = wordSet('conversation call meeting talks negotiations');

/** "discussed the summit in Oslo in a phone call with B": the call was with B, not the summit. */
const isOfOtherNoun = ({ doc }: Scene, to: number, { from }: Group): boolean =>
  from - 2 > to && wordAt(doc, from - 1) === 'with' && OCCASIONS.has(wordAt(doc, from - 2));

/** How far behind an occasion that has a name of its own its partner stands. */
const BEHIND_NAME = 4;

const STANDING_BY = wordSet('beside alongside looking standing sitting seated listening watching');

/** "at the end of the summit, with B beside her": in company, not in talks. */
const isStandingBy = ({ doc }: Scene, { to }: Group): boolean => STANDING_BY.has(wordAt(doc, to));

/** "a courtesy call on B", "talks with B". */
const marksOf = ({ word }: NounPhrase['noun']): string[] =>
  word.startsWith('courtesy ') ? ['on', 'to', 'with'] : ['with'];

/** How far behind the first partner "and with" stands. */
const TO_NEXT = 8;

/** "talks with A on cod and with B on herring": whom else the same noun names, on another occasion. */
function furtherPartner({ scene }: NounPhrase, { to, mentions }: Group): Group | null {
  const { doc, sentence, groups } = scene;
  if (mentions.some(({ kind }) => kind !== 'person' && kind !== 'office')) return null;
  for (let i = to + 1; i < Math.min(sentence.to, to + TO_NEXT); i++) {
    // "with A in Oslo on Thursday and with B in Rome": each has a place of its own.
    if (/^[;:.]$/.test(wordAt(doc, i)) || doc.tokens[i]!.cap) return null;
    if (wordAt(doc, i) !== 'with') continue;
    const link = /^(?:then|later|also|separately)$/.test(wordAt(doc, i - 1)) ? i - 2 : i - 1;
    if (wordAt(doc, link) !== 'and') continue;
    const next = groups.find(({ from }) => from === i + 1);
    return next?.mentions.every(({ kind }) => kind === 'person' || kind === 'office') ? next : null;
  }
  return null;
}

/** Participles that go with an event noun: "talks held with B". */
const OF_THE_EVENT = wordSet('scheduled planned extended united');

/** A verb in the past stands between the tokens: "with" is its own. */
const crossesVerb = ({ doc }: Scene, from: number, to: number): boolean =>
  doc.tokens.slice(from, to).some(
    ({ lower, cap }, k) =>
      !cap &&
      ((lower.length > 4 && /ed$/.test(lower) && !OF_THE_EVENT.has(lower)) ||
        SPEAKING.has(lower) ||
        // "A, there for the ministers' meeting, held talks with B"
        (HOLDING.has(lower) && wordAt(doc, from + k - 1) === ',')),
  );

const HOLDING = wordSet('held had');

/** "at the initiative of A, who spoke with B". */
const SPEAKING = wordSet('spoke met conferred spoken');

/** Who takes part beside a partner: the owner before the subject of a verb, that before one whom the sentence names. */
function subjectOf(phrase: NounPhrase): Group | null {
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
  /ing$/.test(wordAt(doc, light)) &&
  BESIDES.test(wordsIn(doc, Math.max(sentence.from, light - 3), light).join(' '));

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
  if (!precededBy(scene, at, 6, CIRCUMSTANCE)) return null;
  const nearest = subjectBefore(scene, at - 1);
  return (
    (nearest && (teller(scene, nearest) ?? nearest)) ??
    groups.find(
      ({ from, mentions }) =>
        from > at && wordAt(doc, from - 1) === ',' && mentions.some(({ kind }) => kind !== 'state'),
    ) ??
    null
  );
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
  behindThat(scene.doc, mentions[0]!) && mentions.every(({ kind }) => kind === 'organization')
    ? subjectBefore(scene, from - 1)
    : null;

/** "that OPEC": the conjunction is read as part of the name of a body. */
const behindThat = (doc: Scene['doc'], { from }: Mention): boolean =>
  wordAt(doc, from) === 'that' || wordAt(doc, from - 1) === 'that';
