import type { Role } from '#src/model/vocabulary.ts';
import { ATTEND } from '../../lexicon/attendance.ts';
import { SAID } from '../../lexicon/saying.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { oneOf, phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import { isOnePerson, side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const ATTENDING = new Set([...ATTEND, ...wordSet('join joins joined joining')]);
/** "take part in", "participated in". */
const IN = wordSet('part participate participates participated participating');
/** "had a working lunch hosted by B": what one does with a meal. */
const HAVING = wordSet('had has have having enjoyed joined');
const CHAIRING = wordSet('co-chair co-chairs co-chaired co-chairing');
const ENDS = wordSet('; : . who which that said');
/** All else before the noun is passed over. */
const matters = oneOf(ATTENDING.union(IN).union(CHAIRING).union(ENDS));
/** Between the verb and the noun stands no more than the name of the occasion. */
const TO_NOUN = 12;
/** Behind the noun, before its host: its place, its days and its short name in brackets. */
const TO_OTHER = 12;
const OF_HOSTS = wordSet('hosted convened given chaired organised organized');
/** "hosted in his honour by B". */
const HONOURED = /^in (?:his|her|their) hono(?:u)?r$/;
const BESIDE = wordSet('alongside with');

/**
 * "A will attend the summit hosted by B", "A will attend a meeting with B", "A attended the
 * commission's meeting alongside B", "A co-chaired the dialogue with B", "A said at a lunch given by B": an occasion at which both were. Declines crowds ("alongside other ministers") and those beside A of whom no
 * state is said: they are of A's own.
 */
export function attendsWith(phrase: NounPhrase): NounSides | null {
  const { scene, noun, from, to } = phrase;
  if (noun.kind !== 'meeting' || noun.visit || noun.span) return null;
  const spoken = noun.meal ? (spokenBefore(scene, from) ?? hadBefore(scene, from)) : null;
  const verb = spoken ?? verbBefore(scene, from);
  if (verb === null) return null;
  const who = subjectBefore(scene, verb);
  const other =
    who &&
    otherBehind(scene, to, {
      chaired: CHAIRING.has(wordAt(scene.doc, verb)),
      // Many attend a conference or a session.
      direct:
        !noun.loose &&
        !namesBetween(scene, verb, from) &&
        (isToCome(scene, verb) || /^an?$/.test(wordAt(scene.doc, verb + 1))),
    });
  if (!other || !who.mentions.every(isSomeone)) return null;
  const { status } = standingOfVerb(scene.doc, scene.sentence.from, verb);
  if (status === null || !wasThere(scene, verb) || (spoken !== null && !other.host)) return null;
  // What the noun tells of a meeting with B is known beside it: "was to attend a meeting with B but cancelled".
  const planned =
    status === 'planned' && (other.host || /^(?:will|shall)$/.test(wordAt(scene.doc, verb - 1)));
  return {
    sides: [side(who.mentions, other.host ? 'guest' : 'participant'), side(other.group.mentions, other.role)],
    open: false,
    ...(planned ? { status: 'planned' as const } : {}),
  };
}

/** "said at a lunch given by B", "spoke at the dinner": where the verb stands of whoever spoke at a meal; `null` where none does. */
function spokenBefore({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at - 1; i > Math.max(sentence.from, at - TO_MEAL); i--)
    if (wordAt(doc, i) === 'at') return SPEAKING.has(wordAt(doc, i - 1)) ? i - 1 : null;
  return null;
}
/** "had a working lunch": where the verb stands. */
function hadBefore({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_MEAL); i--)
    if (HAVING.has(wordAt(doc, i))) return i;
    else if (!BEFORE_MEAL.has(wordAt(doc, i))) return null;
  return null;
}
const BEFORE_MEAL = wordSet('a an the also then working private joint official informal business');
const SPEAKING = new Set([...SAID, ...wordSet('spoke toasted')]);
/** "at a glittering state" before the noun. */
const TO_MEAL = 5;

/** "did not attend", "was invited to attend", "rather than attended": nothing tells that A was there. */
const wasThere = ({ doc }: Scene, verb: number): boolean => !ABSENT.test(phraseIn(doc, verb - 4, verb));
const ABSENT = /\b(?:not|never|n['’]t|rather than|instead of|without)(?: \w+)?$|\binvited to$/;

/** Where the verb of attending stands, in the clause of the noun at token `at`. */
function verbBefore({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_NOUN); i--) {
    if (!matters(doc.tokens[i]!.word)) continue;
    const word = wordAt(doc, i);
    if (ENDS.has(word)) return null;
    if (CHAIRING.has(word) || ATTENDING.has(word) || (IN.has(word) && wordAt(doc, i + 1) === 'in')) return i;
  }
  return null;
}

/** "will attend", "is due to attend". */
const isToCome = ({ doc }: Scene, verb: number): boolean =>
  /^(?:will|shall)$/.test(wordAt(doc, verb - 1)) || IS_TO.test(phraseIn(doc, verb - 3, verb));
const IS_TO = /\b(?:is|are) \w+ to$/;

/** "will join A for talks with B": it is A that is joined. */
const namesBetween = ({ groups }: Scene, from: number, to: number): boolean =>
  groups.some((group) => group.from > from && group.to < to && group.mentions.some(isSomeone));

interface Other {
  group: Group;
  role: Role;
  host: boolean;
}

/** Who hosted what the noun at token `at` names, or who else is said to have been there. */
function otherBehind(
  { doc, sentence, groups }: Scene,
  at: number,
  { chaired, direct }: { chaired: boolean; direct: boolean },
): Other | null {
  for (let i = at; i < Math.min(sentence.to, at + TO_OTHER); i++) {
    const word = wordAt(doc, i);
    if (ENDS.has(word) || word === 'and') return null;
    const by = OF_HOSTS.has(word) ? (HONOURED.test(phraseIn(doc, i + 1, i + 4)) ? i + 4 : i + 1) : -1;
    const hosted = wordAt(doc, by) === 'by';
    const beside =
      word === 'alongside' || (BESIDE.has(word) && (chaired || wordAt(doc, i - 1) === 'together'));
    // "will attend a meeting with B"
    const met = word === 'with' && i === at && direct;
    if (!hosted && !beside && !met) continue;
    const behind = hosted ? by + 1 : i + 1;
    const group = groups.find(({ from }) => from >= behind && from - behind <= 1);
    if (!group?.mentions.every(hosted || met ? isSomeone : isOfOther)) return null;
    return { group, role: hosted ? 'host' : 'participant', host: hosted };
  }
  return null;
}

const isSomeone = (mention: Mention): boolean =>
  isOnePerson(mention) || (mention.kind === 'pronoun' && !mention.possessive);

const isOfOther = (mention: Mention): boolean =>
  isOnePerson(mention) && (mention.country !== null || mention.organization !== null);
