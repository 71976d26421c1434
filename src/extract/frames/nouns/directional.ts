import type { Role } from '#src/model/vocabulary.ts';
import { ATTEND } from '../../lexicon/attendance.ts';
import { VISITING_VERBS } from '../../lexicon/event-verbs.ts';
import { BE_FORMS } from '../../lexicon/function-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { NamedEvent } from '../named-event.ts';
import { type ObjectOptions, objectAfter } from '../object.ts';
import { ownerBefore } from '../owner.ts';
import { isNamed, side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';
import { besidePartner } from './partner-subject.ts';

/** A noun that gives a direction with its light verb and the preposition behind it. */
interface Direction {
  noun: (noun: NamedEvent) => boolean;
  verbs: ReadonlySet<string>;
  subject: Role;
  object: Role;
  marks: ObjectOptions & { reach: number };
  /** "granted B an audience": the object may stand between verb and noun. */
  inner?: true;
  /** Of whom the light verb tells in the passive. */
  passive?: true;
  /** A pronoun is no object here ("a lunch for them"). */
  named?: true;
}

const isCall = ({ kind }: NamedEvent) => kind === 'call';

const DIRECTIONS: readonly Direction[] = [
  // "received a phone call from B"
  {
    noun: isCall,
    verbs: wordSet('received receive had got took'),
    subject: 'called',
    object: 'caller',
    marks: { marks: ['from'], reach: 8 },
  },
  // "placed a call to B"
  {
    noun: isCall,
    verbs: wordSet('made make makes placed'),
    subject: 'caller',
    object: 'called',
    marks: { marks: ['to'], reach: 6 },
  },
  // "gave a dinner for B"
  {
    noun: ({ meal }) => meal === true,
    verbs: wordSet('hosted hosts host gave gives held offered'),
    subject: 'host',
    object: 'guest',
    marks: { marks: ['of', 'for'], reach: 8 },
    named: true,
  },
  // "attended a banquet given by B"
  {
    noun: ({ meal }) => meal === true,
    verbs: ATTEND,
    subject: 'guest',
    object: 'host',
    marks: { marks: ['by'], reach: 8 },
  },
  // "was granted an audience by B"
  {
    noun: ({ audience }) => audience === true,
    verbs: wordSet('granted given'),
    subject: 'guest',
    object: 'host',
    marks: { marks: ['by'], reach: 6 },
    passive: true,
  },
  // "received a courtesy call from B", "an introductory call by B"
  {
    noun: ({ ceremony }) => ceremony === true,
    verbs: wordSet('received receives receive receiving'),
    subject: 'host',
    object: 'guest',
    marks: { marks: ['from', 'by', 'of'], reach: 8 },
  },
  // "granted an audience to B"
  {
    noun: ({ audience }) => audience === true,
    verbs: wordSet('granted gave gives grants grant'),
    subject: 'host',
    object: 'guest',
    marks: { marks: ['to'], reach: 28 },
    inner: true,
  },
];

/** Who called whom, who had whom as a guest: "received a phone call from B", "granted an audience to B". */
export function directional({ scene, noun, to, light }: NounPhrase): NounSides | null {
  const subject = light === null ? null : subjectBefore(scene, light);
  if (light === null || !subject) return null;
  for (const {
    noun: fits,
    verbs,
    subject: first,
    object: second,
    marks,
    inner,
    named,
    passive,
  } of DIRECTIONS) {
    if (!fits(noun) || !verbs.has(wordAt(scene.doc, light))) continue;
    if ((passive ?? false) !== isPassive(scene.doc, light)) continue;
    const object =
      objectAfter(scene, to, marks) ??
      (inner ? objectAfter(scene, light + 1, { marks: ['direct'], reach: 3 }) : null);
    if (object && (!named || isNamed(object.group)))
      return { sides: [side(subject.mentions, first), side(object.group.mentions, second)], open: false };
  }
  return null;
}

const WITHIN = /^(?:in|during|on) (?:an?|his|her|their|the)$/;

/** "voiced regret in a call to B", "said during her telephone call to B": who said it called. */
export function inCallTo(phrase: NounPhrase): NounSides | null {
  const { scene, noun, from, to, light } = phrase;
  if (light !== null || !isCall(noun) || noun.several || !WITHIN.test(phraseIn(scene.doc, from - 2, from)))
    return null;
  const called = objectAfter(scene, to, { marks: ['to'], reach: 6 });
  const caller = called && besidePartner(phrase);
  if (!called || !caller || caller === called.group) return null;
  return { sides: [side(caller.mentions, 'caller'), side(called.group.mentions, 'called')], open: false };
}

/** "was granted", "was also granted". */
const isPassive = (doc: Tokenised, verb: number): boolean =>
  BE_FORMS.has(wordAt(doc, ADVERBS.has(wordAt(doc, verb - 1)) ? verb - 2 : verb - 1));

const ADVERBS = wordSet('also then later subsequently');

/** "At the invitation of A", "At A's invitation, B will pay a visit to C": A is host to B; declines where no one invites. */
export function invited({ scene, noun, light }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  if (noun.word !== 'visit' || light === null || !VISITING_VERBS.has(wordAt(doc, light))) return null;
  const guest = subjectBefore(scene, light);
  if (!guest || guest.mentions.every(({ kind }) => kind === 'state')) return null;
  const invitation = doc.tokens
    .slice(sentence.from, sentence.to)
    .findIndex(({ lower }) => lower === 'invitation');
  const at = sentence.from + invitation;
  const inviter =
    invitation < 0
      ? undefined
      : groups.find(({ from }) => from > at && from - at <= 4 && from !== guest.from);
  const host = inviter ?? (invitation < 0 ? null : ownerBefore(scene, at));
  return host ? { sides: [side(host.mentions, 'host'), side(guest.mentions, 'guest')], open: false } : null;
}
