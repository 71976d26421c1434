import type { EventVerb } from '../../lexicon/event-verbs.ts';
import { BE_FORMS } from '../../lexicon/function-words.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Match } from '../../text/phrases.ts';
import { precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import { objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbSides } from './passive-sides.ts';

/** What people sign together at one table; a letter or a decree each signs alone. */
const ACCORDS =
  wordSet(`accord accords agreement agreements pact treaty treaties protocol protocols memorandum memoranda deal deals document documents communique communiqué
  convention package loan mou communiques understanding contract contracts declaration arrangement names signatures`);
/** How far from its verb the accord is named. */
const REACH = 14;

/**
 * "A and B signed an accord", "A signed a treaty with B", "the pact was signed by A and B": people of both sides put
 * their names to it together. Declines for states and bodies, which need no meeting for it, and for one signer.
 */
export function signers(scene: Scene, { from, to }: Match<EventVerb>): VerbSides | null {
  const { doc, sentence } = scene;
  // "The accord, signed by A and B, covers trade".
  const isAside = wordAt(doc, from - 1) === ',' && wordAt(doc, to) === 'by';
  if (isAside || precededBy(scene, from, 4, BE_FORMS)) {
    const by = objectAfter(scene, to, { marks: ['by'], reach: 22 });
    return by && someWord(doc, sentence.from, from, ACCORDS) ? together(by.group) : null;
  }
  const subject = subjectBefore(scene, from);
  if (
    !subject?.mentions.every((mention) => isSomeone(mention) || isOne(mention) || isOfTwo(mention)) ||
    !someWord(doc, from, Math.min(sentence.to, to + REACH), ACCORDS)
  )
    return null;
  const partner = objectAfter(scene, to, { marks: ['with'] });
  if (!partner?.group.mentions.every(isSomeone)) return together(subject);
  return { sides: [side(subject.mentions), side(partner.group.mentions)], apart: false };
}

const isSomeone = ({ kind, plural }: Group['mentions'][number]): boolean =>
  kind === 'person' || (kind === 'office' && !plural);

/** "where he signed a treaty with B". */
const isOne = ({ kind, determiner }: Group['mentions'][number]): boolean =>
  kind === 'pronoun' && /^(?:he|she)$/.test(determiner ?? '');

/** "The foreign ministers of Zenda and Chad signed". */
const isOfTwo = ({ kind, plural, countries }: Group['mentions'][number]): boolean =>
  kind === 'office' && plural && countries.length > 1;

const together = ({ mentions }: Group): VerbSides | null =>
  (mentions.length > 1 && mentions.every(isSomeone)) || (mentions.length === 1 && isOfTwo(mentions[0]!))
    ? { sides: [side(mentions)], apart: false }
    : null;
