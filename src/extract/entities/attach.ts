import { RELATIONAL_HEADS, RULERS, VISIT_HEADS, VOICE_HEADS } from '../lexicon/offices.ts';
import { isSure } from '../mentions/doubtful.ts';
import { placeAt } from '../mentions/in-sentences.ts';
import type { Mention, Piece } from '../mentions/mention.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { nameWords, titleWords } from './words.ts';

/** Makes a mention one of the entity's, which learns name, office, state and body from it where they tell more. */
export function attach({ of }: Cast, entity: Entity, mention: Mention): void {
  of.set(mention, entity);
  entity.mentions.push(mention);
  entity.inText.splice(placeAt(entity.inText, mention.from), 0, mention);
  const { name, head, former } = mention;
  if (name && isFuller(name, entity.name)) entity.name = name;
  if (head && !former && !isOfName(entity, mention)) {
    // "the guest" tells of the visit and of nothing else.
    if (VISIT_HEADS.has(head)) return;
    takeOffice(entity, mention, head);
    if (mention.equal) entity.equal = mention.equal;
    // "the general" of "the head of the council, General X".
    if (mention.rank) entity.aliases.add(mention.rank);
  }
  if (former && entity.heads.size === 0) {
    entity.former = true;
    entity.title ??= mention.title;
  }
  // "the League's Secretary-General A, a former Zendan minister": speaks for the League.
  if (!(former && entity.organization)) entity.country ??= mention.country;
  entity.organization ??= mention.organization;
  entity.sure ||= isSure(mention);
}

/** "Amir Blake" of "Hossein Amir Blake": no emir. */
const isOfName = ({ name }: Entity, { head, name: short, title }: Mention): boolean =>
  RULERS.has(head!) &&
  name !== null &&
  short !== null &&
  title?.to === short.from &&
  nameWords(name).includes(head!);

/** More words, or as many and longer ones ("Anthony" before "A."). */
function isFuller(name: Piece, known: Piece | null): boolean {
  if (!known) return true;
  const more = nameWords(name).length - nameWords(known).length;
  return more > 0 || (more === 0 && name.text.length > known.text.length);
}

/** A spokesman; "Spokesperson and Chief Advisor to the President" is more than that. */
const isVoice = (head: string, title: string): boolean =>
  (VOICE_HEADS.has(head) ||
    /spokes(?:man|woman|person)|^(?:\w+ )?press (?:secretary|attach|officer)|\b(?:ministry|office|palace) press secretary/i.test(
      title,
    )) &&
  !/\band (?:chief |senior |special |principal )*(?:advis[eo]r|minister|secretary|director|head|envoy)\b/i.test(
    title,
  );

/** The longer title is the title, but no relation ("counterpart") and no other word for the office stands for it. */
function takeOffice(entity: Entity, mention: Mention, head: string): void {
  const { title } = mention;
  const alias = isAlias(entity, mention, head);
  const stays =
    entity.title !== null &&
    ((RELATIONAL_HEADS.has(head) && !mention.equal) ||
      (alias && !isAbbreviated(entity.title)) ||
      entity.title.text.length >= (title?.text.length ?? 0));
  if (title && (!stays || (isOnlyRelational(entity) && !entity.equal) || isOnlyDiplomat(entity, head)))
    entity.title = title;
  if (alias) entity.aliases.add(head);
  else {
    entity.heads.add(head);
    for (const word of titleWords(title)) entity.titleWords.add(word);
  }
  entity.voice ||= isVoice(head, title?.text ?? '');
}

/** "PM" of a headline, for which the text has the words. */
const isAbbreviated = ({ text }: Piece): boolean => /^[A-Z]{2,3}$/.test(text);

/** "Zendan top diplomat A … the Zendan foreign minister": the office itself, where it is told. */
const isOnlyDiplomat = ({ heads }: Entity, head: string): boolean =>
  heads.size === 1 &&
  heads.has('top diplomat') &&
  /^(?:minister|secretary of state|foreign secretary)$/.test(head);

/** An unnamed office with another head than those held refers to its holder by another word. */
const isAlias = (entity: Entity, { name, kind }: Mention, head: string) =>
  !name && kind === 'office' && entity.heads.size > 0 && !entity.heads.has(head) && !isOnlyRelational(entity);
