import { CLAUSE_OPENERS } from '../../lexicon/function-words.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { HEADS_OF_STATE } from '../../lexicon/offices.ts';
import { DISCLOSED, SAID } from '../../lexicon/saying.ts';
import type { Group } from '../../mentions/groups.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, wordAt, wordSet, wordsIn } from '../../text/words.ts';

/** What stands last before a pronoun in its sentence: what "who" goes back to. */
export const mentionBefore = (pronoun: Mention, mentions: readonly Mention[]): Mention | undefined =>
  inSentences(mentions, pronoun.sentence).findLast(({ to }) => to <= pronoun.from);

/** Whom "they" means where its sentence has just named several: "A and B signed … when they met", "Zenda and Chad said they would hold talks". */
export function pluralAntecedent(
  { sentence, from }: Mention,
  groups: readonly Group[],
  doc: Tokenised,
): Group | undefined {
  const before = inSentences(groups, sentence).filter(({ to }) => to <= from);
  const [only, other] = before;
  if (only && !other && only.mentions.length > 1 && only.mentions.every(isState))
    return THEY_SAID.test(phraseIn(doc, only.to, from)) ? only : undefined;
  return before.findLast(
    ({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'person' || kind === 'office').length > 1 ||
      mentions.some(({ kind, countries }) => kind === 'office' && countries.length > 1),
  );
}

/** "Zenda and Chad said on Monday they …", "signed a treaty when they met"; of states that "were strong before they met", a match is told. */
const THEY_SAID = new RegExp(
  `^(?:(?:have|had|both|also|later) ){0,2}(?:${[...SAID, ...DISCLOSED].join('|')}|say|agree|agreed|pledged)(?: (?!(?:${[...CLAUSE_OPENERS].join('|')})\\b)[\\w-]+){0,5}(?: that)?$|^signed(?: [\\w-]+){1,6} when$`,
);

const isState = ({ kind, governed, possessive }: Mention): boolean =>
  kind === 'state' && !governed && !possessive;

/**
 * Whom "the two leaders" may mean: the last list of people in the two sentences before. A list no longer counts where
 * the sentence right before tells of two people apart: "A and B spoke. A also met C. The ministers agreed". The writer
 * does not go on about those of whom someone is quoted to speak.
 */
export function peopleBefore(
  { sentence, quoted, head }: Mention,
  groups: readonly Group[],
): Group | undefined {
  const lists = inSentences(groups, sentence - 2, sentence - 1).filter(
    ({ mentions }) =>
      mentions.filter(({ kind, quoted: told }) => kind === 'person' && (quoted || !told)).length > 1,
  );
  // "A and B came. The ministers met C and D. The two ministers also saw E": those whom the sentence before means, too.
  const last = lists.findLast((list) => !isMetByThem(list, groups)) ?? lists.at(-1);
  // "A and B agreed on talks led by C and D": those who open the sentence.
  const [opening] = last ? inSentences(groups, last.sentence) : [];
  const list = opening && lists.includes(opening) ? opening : last;
  return list &&
    list.sentence < sentence - 1 &&
    tellsOfTwo(inSentences(groups, sentence - 1)) &&
    !(hold(list.mentions, head) && !holdsNone(inSentences(groups, sentence - 1), head))
    ? undefined
    : list;
}

/** Named behind "the ministers": others than those. */
const isMetByThem = ({ sentence, from }: Group, groups: readonly Group[]): boolean =>
  inSentences(groups, sentence).some((one) => one.from < from && one.mentions[0]!.kind === 'joint');

/** "the ministers" after "Foreign Minister A and his counterpart B". */
const hold = ([first, ...others]: readonly Mention[], offices: string | null): boolean =>
  first !== undefined &&
  `${first.head}s` === offices &&
  others.every(({ head, equal }) => [head, equal].some((one) => `${one}s` === offices));

/** Does nobody there hold another office than those? */
const holdsNone = (groups: readonly Group[], offices: string | null): boolean =>
  groups.every(({ mentions }) =>
    mentions.every(({ kind, head }) => kind !== 'person' || head === null || `${head}s` === offices),
  );

const tellsOfTwo = (groups: readonly Group[]): boolean =>
  groups.filter(({ mentions: [one] }) => one!.kind === 'person' && !one!.plural && !one!.possessive).length >
  1;

/** What stands before those who come along. */
export const IN_COMPANY = /\b(?:with|alongside|accompanied by|together with)(?: the)?$/;

/** "A flew in with B and C. They met": the subject of the sentence before and the company that it names. */
export function companyBefore(
  { sentence }: Mention,
  groups: readonly Group[],
  doc: Tokenised,
): Mention[] | undefined {
  const before = inSentences(groups, sentence - 1);
  const [subject] = before;
  const company = before.find(
    ({ from, mentions }) =>
      mentions.every(({ kind, plural }) => kind === 'person' && !plural) &&
      IN_COMPANY.test(phraseIn(doc, backFrom(doc, from, 3), from)),
  );
  const one =
    subject?.mentions.length === 1 && subject.mentions[0]!.kind === 'person' ? subject.mentions[0]! : null;
  const journey = wordsIn(doc, subject?.to ?? 0, company?.from ?? 0);
  return one && company && company !== subject && journey.some((word) => JOURNEYS.has(word))
    ? [one, ...company.mentions]
    : undefined;
}

const JOURNEYS = WENT.union(wordSet('landed flown'));

/** A report speaks of two people so far behind the sentence that names them. */
const REACH = 8;

/** "A telephoned both leaders": the last two people that the report named side by side. */
export const pairBefore = ({ sentence }: Mention, groups: readonly Group[]): Mention[] | undefined =>
  inSentences(groups, Math.max(0, sentence - REACH), sentence - 1).findLast(
    ({ mentions }) =>
      mentions.length === 2 &&
      mentions.every(
        ({ kind, plural, possessive }) => /^(?:person|office)$/.test(kind) && !plural && !possessive,
      ),
  )?.mentions;

/** "President A had told Prime Minister B of it. The two leaders held talks": the only two of the sentence before who lead a state, and not the same one. */
export function leadersBefore({ head, sentence, to }: Mention, groups: readonly Group[], doc: Tokenised) {
  const two = wordAt(doc, to - 2) === 'two' ? twoBefore({ sentence }, groups) : undefined;
  return two?.every((one) => isLeader(one) && (head === 'leaders' || head === `${one.head}s`)) &&
    areOfTwoStates(two)
    ? two
    : undefined;
}

const isLeader = ({ title, head }: Mention): boolean => title !== null && HEADS_OF_STATE.has(head ?? '');
const areOfTwoStates = ([a, b]: readonly Mention[]): boolean =>
  a!.country === null || b!.country === null || a!.country.code !== b!.country.code;

const TWO = /^(?:men|women|pair|duo)$/;
const BEHIND_TWO = wordSet('last previously first ,');

/** "A has been in Paris at the invitation of B. The two men met", "The two, who met in Oslo,", "The two last met": the only two people of the sentence before. */
export function twoOfSentenceBefore(
  { head, sentence, to }: Mention,
  groups: readonly Group[],
  doc: Tokenised,
): Mention[] | undefined {
  const isOfThem = TWO.test(head ?? '') || (head === 'two' && BEHIND_TWO.has(wordAt(doc, to)));
  return isOfThem ? twoBefore({ sentence }, groups, undefined, doc) : undefined;
}

/** "at B's invitation": B is the host. */
const invites = (doc: Tokenised | null, { to }: Mention): boolean =>
  doc !== null && INVITATION.test(phraseIn(doc, to, to + 2));
const INVITATION = /^(?:['’]s? )?invitation\b/;

/** "A met B. They later held talks with C": the only two people of the sentence before. */
export function twoBefore(
  { sentence }: Pick<Mention, 'sentence'>,
  groups: readonly Group[],
  isMeant: (mention: Mention) => boolean = () => true,
  doc: Tokenised | null = null,
): Mention[] | undefined {
  const people = inSentences(groups, sentence - 1)
    .flatMap(({ mentions }) => mentions)
    .filter(
      (one) => one.kind === 'person' && !one.plural && (!one.possessive || invites(doc, one)) && isMeant(one),
    );
  return people.length === 2 ? people : undefined;
}
