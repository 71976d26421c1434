import { HOLDING } from '../lexicon/holding.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import type { Side } from './frame.ts';
import type { Scene } from './scene.ts';
import { jointMention, side } from './sides.ts';
import { subjectBefore, subjectBehind } from './subject.ts';

/** "left A's palace after talks with B": whose palace it is owns no talks. */
const NOT_OWNED = wordSet(', ; : . with of and to after before following during ahead in at');

/** The owner of the event noun at token `at` as a group by itself: "Secretary A" in "Secretary A's call". */
export function ownerBefore({ doc, mentions, sentence }: Scene, at: number): Group | null {
  const owner = mentions.findLast((mention) => mention.possessive && mention.to < at && at - mention.to <= 6);
  if (!owner || someWord(doc, owner.to + 1, at, NOT_OWNED) || isOfFormat(owner, doc.tokens[at]!.cap))
    return null;
  return { mentions: [owner], from: owner.from, to: owner.to, sentence: sentence.index };
}

/** "the Foreign Ministers' Consultations": no ministers, but the name of a format. */
const isOfFormat = ({ kind, plural, name, country, countries }: Mention, capitalised: boolean): boolean =>
  capitalised &&
  (kind === 'office' || kind === 'joint') &&
  plural &&
  !name &&
  !country &&
  countries.length === 0;

const OF_ONE = wordSet('his her its');
const COMMA = wordSet(',');

/** "recalling his conversation in July with B": the subject of the sentence, before or behind. */
export function ownedBySubject(scene: Scene, at: number): Group | null {
  const { doc, sentence } = scene;
  const first = Math.max(sentence.from, at - 4);
  // "would keep its price, after talks with B": a comma parts the talks from what is owned.
  if (!someWord(doc, first, at, OF_ONE) || someWord(doc, first, at, COMMA)) return null;
  return (
    blamedBefore(scene, at) ?? authorBefore(scene, at) ?? subjectBefore(scene, at - 1) ?? oneBehind(scene, at)
  );
}

/** "After her talks with B, A said"; "After her talks with B, officials said" leaves open whose they were. */
function oneBehind(scene: Scene, at: number): Group | null {
  const behind = subjectBehind(scene, at);
  return behind && (behind.mentions.length > 1 || behind.mentions[0]!.plural) ? null : behind;
}

const JUDGING =
  /^(?:criticis|criticiz|condemn|prais|thank|blam|blast|slamm|attack|accus|laud|congratulat|commend|rebuk|denounc|mock)(?:ed|es|e|ing)$/;
const FOR = wordSet('for over about');

/** "criticised B for his call with C": it is the one judged whose call it was. */
function blamedBefore({ doc, groups }: Scene, at: number): Group | null {
  const judged = groups.findLast(({ to }) => to < at && FOR.has(wordAt(doc, to)) && at - to <= TO_BLAME);
  if (!judged || !OF_ONE.has(wordAt(doc, judged.to + 1))) return null;
  return JUDGING.test(wordAt(doc, judged.from - 1)) && judged.mentions.length === 1 ? judged : null;
}
const TO_BLAME = 5;

const BY = wordSet('by of from');
const LINKS = wordSet('after following before during at');
/** How far before the noun the author's name ends ("after his very first working"). */
const TO_AUTHOR = 6;

/** "Remarks by A after his meeting with B": whose words they are. */
const authorBefore = ({ doc, groups }: Scene, at: number): Group | null =>
  groups.findLast(
    ({ from, to, mentions: [one, another] }) =>
      to < at &&
      to >= at - TO_AUTHOR &&
      !another &&
      (one!.kind === 'person' || one!.kind === 'office') &&
      BY.has(wordAt(doc, from - 1)) &&
      LINKS.has(wordAt(doc, to)) &&
      OF_ONE.has(wordAt(doc, to + 1)),
  ) ?? null;

const NOT_THEIRS = wordSet('the a of with in and to said');

/** "their May 15 meeting": the occasion of all sides named so far. */
export function ownedTogether({ doc, sentence }: Scene, at: number): Side | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 7); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (lower === 'their') return side([jointMention(sentence.index, i, i + 1, 'their')]);
    if ((kind === 'mark' && lower !== ',') || NOT_THEIRS.has(lower)) return null;
  }
  return null;
}

const RELATIVES = wordSet('that which');

/** "the conversation A is to have with B", "the talks that A held with B": a relative clause with its own subject. */
export function relativeSubject({ doc, groups }: Scene, to: number): Group | null {
  const start = RELATIVES.has(wordAt(doc, to)) ? to + 1 : to;
  const group = groups.find(({ from }) => from === start);
  return group && someWord(doc, group.to, group.to + 4, HOLDING) ? group : null;
}
