import type { Role } from '#src/model/vocabulary.ts';
import type { Group } from '../../mentions/groups.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { objectAfter } from '../object.ts';
import { side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** Verbs by which one comes to another, or has another with oneself, for an occasion that is named behind. */
const JOINING = wordSet('joined joins join joining');
const HAVING = wordSet('had took takes entertained entertains');

const PURPOSE = wordSet('for to over at in');
/** Between "for" and the noun stands no more than its adjectives. */
const MAX_ADJECTIVES = 4;
/** Between the one joined and "for", a place or a day. */
const MAX_BETWEEN = 6;

/** "A joined B in Oslo for talks", "A had B for lunch", "A joined B for talks with C": who comes to whom for the occasion. */
export function joinedFor({ scene, noun, from, to }: NounPhrase): NounSides | null {
  const { doc, groups, sentence } = scene;
  let at = from - 1;
  while (at > sentence.from && from - at <= MAX_ADJECTIVES && !PURPOSE.has(wordAt(doc, at))) at--;
  if (!PURPOSE.has(wordAt(doc, at))) return null;
  const other = groups.findLast(({ to }) => to <= at);
  if (
    !other ||
    at - other.to > MAX_BETWEEN ||
    doc.tokens.slice(other.to, at).some(({ text }) => text === ',')
  )
    return null;
  // "joined leaders for talks": one more at a gathering.
  if (other.mentions.every(({ plural }) => plural)) return null;
  if (isJoinedBy(scene, other.from)) return togetherWith(scene, other);
  const roles = rolesOf(wordAt(doc, other.from - 1), noun.meal === true && wordAt(doc, at) === 'for');
  const subject = roles && subjectBefore(scene, other.from - 1);
  if (!roles || !subject) return null;
  const partner = objectAfter(scene, to, { marks: ['with'], reach: 3 });
  const status = isToJoin(scene, other.from - 1) ? { status: 'planned' as const } : {};
  if (partner)
    return {
      ...status,
      sides: [side([...subject.mentions, ...other.mentions]), side(partner.group.mentions)],
      open: false,
    };
  return {
    ...status,
    sides: [side(subject.mentions, roles[0]), side(other.mentions, roles[1])],
    open: false,
  };
}

/** "The two ministers were later joined by C for a working dinner": behind "joined by". */
const isJoinedBy = ({ doc }: NounPhrase['scene'], at: number): boolean =>
  wordAt(doc, at - 1) === 'by' && wordAt(doc, at - 2) === 'joined';

/** All of them, where those who are joined are several: one who is joined has been at an occasion of his own. */
function togetherWith(scene: NounPhrase['scene'], { from, mentions }: Group): NounSides | null {
  const subject = subjectBefore(scene, from - 2);
  const isSeveral = subject && (subject.mentions.length > 1 || subject.mentions[0]!.plural);
  return subject && isSeveral ? { sides: [side(subject.mentions), side(mentions)], open: false } : null;
}

const AHEAD = wordSet('will would shall to');

/** "will join A, B and C for talks": by a verb too far from the noun for it to be told there. */
const isToJoin = ({ doc }: NounPhrase['scene'], verb: number): boolean =>
  wordAt(doc, verb) === 'join' &&
  (AHEAD.has(wordAt(doc, verb - 1)) ||
    (/^(?:also|then|later)$/.test(wordAt(doc, verb - 1)) && AHEAD.has(wordAt(doc, verb - 2))));

/** "had his envoy for lunch" is of a meal alone; whoever is joined need be no host. */
function rolesOf(verb: string, isMeal: boolean): readonly [Role, Role] | null {
  if (JOINING.has(verb)) return ['participant', 'participant'];
  return isMeal && HAVING.has(verb) ? ['host', 'guest'] : null;
}
