import type { Frame } from '../../frames/frame.ts';
import { LONG_AFTER } from '../../lexicon/earlier-words.ts';
import { HOLDING } from '../../lexicon/holding.ts';
import { JOINT_STATES } from '../../lexicon/joint.ts';
import type { Mention } from '../../mentions/mention.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { Material } from '../material.ts';
import {
  companyBefore,
  IN_COMPANY,
  leadersBefore,
  pairBefore,
  peopleBefore,
  pluralAntecedent,
  twoBefore,
  twoOfSentenceBefore,
} from './plural-antecedent.ts';
import { ledDelegation, travellersBefore } from './travellers.ts';
import { twoNamedBefore } from './two-named.ts';

/** "A, B and C visited Oslo. They met D": the list of the sentences before, where D is not one of them. */
function subjectsMeant(
  mention: Mention,
  { sides }: Frame,
  { doc, groups, cast }: Material,
): Mention[] | undefined {
  if (sides.length < 2 || mention.from !== doc.sentences[mention.sentence]!.from) return undefined;
  const others = sides.flatMap(({ mentions }) => mentions).filter((other) => other !== mention);
  const list = peopleBefore(mention, groups)?.mentions;
  const again = list?.some((one) => others.some((other) => cast.of.get(other) === cast.of.get(one)));
  return again || others.some(({ kind }) => kind === 'pronoun') ? undefined : list;
}

/** Finds several people for whom "they" or "them" stands in a frame; declines where it means none of those it looks for. */
type PluralReader = (mention: Mention, frame: Frame, material: Material) => Mention[] | undefined;

/** The nearest first: those of the sentence, those of the sentences before, those who travel together. */
const PLURAL_READERS: readonly PluralReader[] = [
  // "A and B signed … when they met"
  (mention, _, { groups, doc }) => pluralAntecedent(mention, groups, doc)?.mentions,
  // "A told B of it when they met"
  (mention, _, { groups, doc }) =>
    isWord(mention, 'they') ? twoNamedBefore(mention, groups, doc) : undefined,
  // "A and B came. C met both of them"
  (mention, _, { groups }) => (isWord(mention, 'them') ? peopleBefore(mention, groups)?.mentions : undefined),
  // "A flew in with B. They met"
  (mention, _, { groups, doc }) =>
    isWord(mention, 'they') ? companyBefore(mention, groups, doc) : undefined,
  subjectsMeant,
  (mention, frame, material) =>
    metOthers(mention, frame) ? travellersBefore(mention, frame.sides[1]!.mentions, material) : undefined,
  (mention, frame, material) => (metOthers(mention, frame) ? ledDelegation(mention, material) : undefined),
  pairMeant,
  (mention, frame, material) => (metNobody(mention, frame) ? twoKeptApart(mention, material) : undefined),
];

/** "They will speak on Friday": with each other. */
const metNobody = ({ determiner }: Mention, { status, sides }: Frame): boolean =>
  determiner === 'they' && status === 'planned' && sides.length === 1;

/** "A did not speak with B, a spokesman said. They will talk on Friday": the two of whom no meeting was told. */
function twoKeptApart({ sentence }: Mention, { groups, doc, cast }: Material): Mention[] | undefined {
  if (!isToldBefore({ sentence }, doc, NOT_MET)) return undefined;
  return twoBefore({ sentence }, groups, (one) => cast.of.get(one)?.voice === false);
}

/** Does the sentence before tell it so? */
function isToldBefore(
  { sentence }: Pick<Mention, 'sentence'>,
  doc: Material['doc'],
  pattern: RegExp,
): boolean {
  const before = doc.sentences[sentence - 1];
  return before !== undefined && pattern.test(phraseIn(doc, before.from, before.to));
}
/** Once, or on purpose; "have not met since May" keeps nobody apart. */
const DID_NOT_MEET = /\b(?:did not|didn ['’]t|will not|would not) (?:yet )?(?:meet|speak|talk)\b/;
const NOT_MET =
  /\b(?:did not|didn ['’]t|has not|had not|have not|will not|would not) (?:yet )?(?:meet|met|speak|spoken|talk|talked)\b/;

/** "A met B. They later held talks with C": the two of the sentence before, of whom C is none. */
function pairMeant(mention: Mention, frame: Frame, { groups, cast, doc }: Material): Mention[] | undefined {
  const { rule, from } = frame;
  // "They discussed a meeting with C": somebody's.
  const isHeld = rule.startsWith('noun:')
    ? someWord(doc, backFrom(doc, from, TO_HOLDING), from, HELD_BY_THEM)
    : rule !== 'verb:discuss';
  // "A did not meet B. They will meet C": not together.
  if (isToldBefore(mention, doc, DID_NOT_MEET)) return undefined;
  const met = isHeld && metOthers(mention, frame) ? frame.sides[1]!.mentions : [];
  const pair = met.length > 0 && met.every(({ kind }) => kind === 'person') ? twoBefore(mention, groups) : [];
  const again = pair?.some((one) => met.some((other) => cast.of.get(other) === cast.of.get(one)));
  return again || pair?.length === 0 ? undefined : pair;
}
const TO_HOLDING = 12;
const HELD_BY_THEM = HOLDING.union(wordSet('joined'));

const isWord = ({ determiner }: Mention, word: string): boolean => determiner === word;

function ofPronoun(mention: Mention, frame: Frame, material: Material): Mention[] | undefined {
  for (const read of PLURAL_READERS) {
    const found = read(mention, frame, material);
    if (found) return found;
  }
  return undefined;
}

/** The people named just before for whom a joint phrase or "they" stands. */
export function severalFor(mention: Mention, frame: Frame, material: Material): Mention[] | undefined {
  const { groups, cast } = material;
  if (mention.kind === 'pronoun') return mention.plural ? ofPronoun(mention, frame, material) : undefined;
  if (mention.kind !== 'joint' || frame.anaphoric) return undefined;
  const others = frame.sides.flatMap(({ mentions }) => mentions).filter((other) => other !== mention);
  const called = frame.rule === 'verb:telephone' && others.length > 0 && OF_PEOPLE.has(mention.head ?? '');
  if (isOfThree(mention, material) || meansStates(mention)) return undefined;
  const two = called
    ? pairBefore(mention, groups)
    : (twoMeant(mention, material) ??
      (frame.status === 'held' ? leadersBefore(mention, groups, material.doc) : undefined));
  if (two && (areOthers(mention, two, cast) || areCompany(mention, two, material.doc))) return undefined;
  // "During the conversation with A, the leaders discussed": A and who met A, not those whom a list named.
  const again = two?.some((one) => others.some((other) => cast.of.get(other) === cast.of.get(one)));
  return again ? undefined : two;
}

/** "The two governments held talks in May": not the two people who were named. */
const meansStates = ({ head }: Mention): boolean => JOINT_STATES.has(head ?? '');

/** "agreed at the talks of the presidents": not the two ministers who were named before. */
const areOthers = ({ head }: Mention, people: readonly Mention[], { of }: Material['cast']): boolean =>
  head === 'presidents' &&
  people.every((one) => {
    const title = of.get(one)?.title?.text;
    return title !== undefined && !/president/i.test(title);
  });

/** "A will be accompanied by Ministers B and C. The two leaders last met in May": not those who come with A. */
const areCompany = ({ head }: Mention, [first]: readonly Mention[], doc: Material['doc']): boolean =>
  /^(?:leaders|presidents|premiers)$/.test(head ?? '') &&
  IN_COMPANY.test(phraseIn(doc, backFrom(doc, first!.from, 3), first!.from));

/** "They will meet B": not each other. */
const metOthers = (mention: Mention, { sides: [first, second] }: Frame): boolean =>
  mention.determiner === 'they' &&
  first!.mentions.includes(mention) &&
  second?.mentions.some(({ kind }) => kind === 'person' || kind === 'office') === true;

/** "The three leaders": no two who were named before, but those of an event. */
const isOfThree = ({ from, to }: Mention, { doc, groups }: Material): boolean =>
  someWord(doc, from, to, MORE) &&
  !groups.some(({ mentions, to: end }) => mentions.length > 2 && end <= from);
const MORE = wordSet('three four five');

/** Whom "the two leaders" means: a list of two just before, or the two whom the sentence names. */
function twoMeant(mention: Mention, material: Material): Mention[] | undefined {
  const { groups, doc } = material;
  const isOfPeople = OF_PEOPLE.has(mention.head ?? '');
  const here = isOfPeople ? twoNamedBefore(mention, groups, doc) : undefined;
  // "is to meet B, a month after the two met in Oslo": those whom the sentence names.
  if (here && mention.head === 'two' && isLongAfter(doc, mention.from)) return here;
  const people = peopleBefore(mention, groups)?.mentions;
  if (people?.length === 2) return people;
  return isOfPeople
    ? (here ?? twoOfSentenceBefore(mention, groups, doc) ?? twoKeptApart(mention, material))
    : undefined;
}

const isLongAfter = (doc: Material['doc'], at: number): boolean =>
  DAYS_AFTER.test(phraseIn(doc, backFrom(doc, at, 3), at));
const DAYS_AFTER = new RegExp(`\\b(?:days? after|days? since|${LONG_AFTER})$`);

/** "the two", "both ministers": people, and no sides or delegations. */
const OF_PEOPLE = new Set('two both pair duo leaders presidents ministers premiers men women'.split(' '));
