import type { Cast, Entity } from '../../entities/entity.ts';
import { INDEFINITE } from '../../lexicon/determiners.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../text/words.ts';
import { ownerHere, ownerOfVoice } from './owner-meant.ts';
import { areOfBoth, tellerBefore, toldOf } from './pronoun-told.ts';

/** Pronouns of whoever speaks. */
const SPEAKERS = wordSet('we i me us');
/** A pronoun may go back over so many sentences that begin with the same one. */
const LONGEST_CHAIN = 4;

/** A chain of pronouns and the two sentences before its first. */
const REACH = LONGEST_CHAIN + 3;
/** So many sentences back it goes at most, where each pronoun stands two before the next. */
const FARTHEST = 2 * (LONGEST_CHAIN + 1);

/** Whom "he", "she", "who", "the latter" or "Her Excellency" means; `undefined` for "they", "we" and where nobody fits. */
export function antecedent(
  pronoun: Mention,
  cast: Cast,
  mentions: readonly Mention[],
  except: readonly Entity[] = [],
): Entity | undefined {
  if (
    isThirdPerson(pronoun) &&
    !inSentences(mentions, pronoun.sentence - FARTHEST, pronoun.sentence).some(isAnyone)
  )
    return undefined;
  const near = inSentences(mentions, pronoun.sentence - REACH, pronoun.sentence);
  const others =
    except.length > 0 ? near.filter((mention) => !except.includes(cast.of.get(mention)!)) : mentions;
  const meant = mentionMeant(pronoun, cast, others, 0);
  return meant && cast.of.get(meant);
}

function mentionMeant(
  pronoun: Mention,
  cast: Cast,
  mentions: readonly Mention[],
  depth: number,
): Mention | undefined {
  if (pronoun.plural || SPEAKERS.has(pronoun.determiner ?? '')) return undefined;
  const told = pronoun.meant;
  if (told && cast.of.has(told) && inSentences(mentions, told.sentence).includes(told)) return told;
  const isPerson = (mention: Mention) => mention.kind === 'person' && cast.of.has(mention);
  const before = mentionsBefore(pronoun, mentions);
  switch (pronoun.determiner) {
    case 'honorific':
      return mentions.find((mention) => mention.honorific && isPerson(mention));
    case 'latter':
      return before.findLast(isPerson);
    case 'who':
      return before.findLast(({ sentence }) => sentence === pronoun.sentence);
    default:
      return thirdPerson(pronoun, before, cast, mentions, depth);
  }
}

const isThirdPerson = ({ determiner }: Mention) => !OTHER.has(determiner ?? '');
/** Pronouns with rules of their own. */
const OTHER = wordSet('honorific latter who');

/** Where nobody is named near a pronoun, no chain of pronouns need be followed. */
const isAnyone = ({ kind }: Mention) => kind === 'person' || kind === 'office';

/** Mentions before the pronoun in its sentence and the two before; where the writer goes on, none of a quotation. */
const mentionsBefore = (pronoun: Mention, mentions: readonly Mention[]): Mention[] =>
  inSentences(mentions, pronoun.sentence - 2, pronoun.sentence).filter(
    ({ from, quoted }) => from < pronoun.from && (pronoun.quoted || !quoted),
  );

/** The nearest one before that could be the subject: of this sentence, then of the one before, then anyone. */
function thirdPerson(
  pronoun: Mention,
  before: readonly Mention[],
  cast: Cast,
  mentions: readonly Mention[],
  depth: number,
): Mention | undefined {
  const usable = before.filter((mention) => isSomeone(mention, cast));
  const subjects = usable.filter(({ governed }) => !governed);
  const inSentence = (among: readonly Mention[], index: number) =>
    among.find(({ sentence }) => sentence === index);
  const owner = OBJECTS.has(pronoun.determiner ?? '') ? ownerHere(pronoun, before, cast) : undefined;
  if (owner) return owner;
  const reported = toldOf(pronoun, subjects);
  if (reported) return reported;
  const again = sameHere(pronoun, before);
  if (again && depth < LONGEST_CHAIN) {
    const meant = mentionMeant(again, cast, mentions, depth + 1);
    if (meant) return meant;
  }
  const here =
    tellerBefore(pronoun, subjects) ??
    inSentence(subjects, pronoun.sentence) ??
    ownerOfVoice(before, pronoun, cast) ??
    (PLACED.test(pronoun.determiner ?? '') ? ownerHere(pronoun, before, cast) : undefined);
  if (here) return here;
  // "I held talks with B, my third meeting with him": the writer speaks of B.
  const told = isObjectOfWriter(pronoun, before)
    ? usable.findLast(({ sentence }) => sentence === pronoun.sentence)
    : null;
  if (told) return told;
  const last = inSentence(subjects, pronoun.sentence - 1);
  const chained = sameBefore(pronoun, before);
  const goesOn = !last || (chained && (last.from > chained.from || areOfBoth(before, chained.sentence)));
  if (chained && depth < LONGEST_CHAIN && goesOn) {
    const meant = mentionMeant(chained, cast, mentions, depth + 1);
    if (meant) return meant;
  }
  return (
    last ??
    inSentence(usable, pronoun.sentence) ??
    (tellsOfSeveral(pronoun, before) ? subjects.at(0) : undefined) ??
    inSentence(usable, pronoun.sentence - 1) ??
    subjects.at(0) ??
    meantBefore(pronoun, before, cast, mentions, depth) ??
    usable.at(-1)
  );
}

/** "He came with a team led by B. The aim was trade. He met C": the same pronoun two sentences before, where nobody is a subject since. */
function meantBefore(
  { determiner, sentence }: Mention,
  before: readonly Mention[],
  cast: Cast,
  mentions: readonly Mention[],
  depth: number,
): Mention | undefined {
  const first = before.find((mention) => mention.sentence === sentence - 2);
  const same = first?.kind === 'pronoun' && first.determiner === determiner;
  return same && depth < LONGEST_CHAIN ? mentionMeant(first, cast, mentions, depth + 1) : undefined;
}

/** "A will meet B. They will discuss the plan of C. She will also": the sentence before goes on about both. */
const tellsOfSeveral = ({ sentence }: Mention, before: readonly Mention[]): boolean => {
  const first = before.find((mention) => mention.sentence === sentence - 1);
  return first?.plural === true && (first.kind === 'pronoun' || first.kind === 'joint');
};

/** "him" behind an "I" or "we" of the same sentence. */
const isObjectOfWriter = ({ determiner, sentence }: Mention, before: readonly Mention[]): boolean =>
  /^(?:him|her)$/.test(determiner ?? '') &&
  before.some((mention) => mention.sentence === sentence && SPEAKERS.has(mention.determiner ?? ''));

const OBJECTS = wordSet('him her');
/** "A's plane landed in Oslo, where he was met": the one person of the sentence, by whatever is theirs. */
const PLACED = /^(?:he|she)$/;

function isSomeone(mention: Mention, cast: Cast): boolean {
  if ((mention.kind !== 'person' && mention.kind !== 'office') || mention.plural || mention.possessive)
    return false;
  // "a Zendan official said": a source, of whom the text does not go on to speak.
  if (mention.kind === 'office' && INDEFINITE.has(mention.determiner ?? '')) return false;
  if (isSource(mention, cast)) return false;
  return cast.of.get(mention)?.voice === false;
}

/** "a senior official said …. The senior official said A would stay. He is to see B": the source is spoken of no more than before. */
const isSource = (mention: Mention, cast: Cast): boolean => {
  const first = mention.head === 'official' ? cast.of.get(mention)?.mentions[0] : undefined;
  return first?.kind === 'office' && INDEFINITE.has(first.determiner ?? '');
};

/** "He will meet A on Friday, and on Monday he is to see B": the pronoun with which the sentence begins. */
const sameHere = (pronoun: Mention, before: readonly Mention[]): Mention | undefined => {
  const first = before.find(({ sentence }) => sentence === pronoun.sentence);
  return first?.kind === 'pronoun' && first.determiner === pronoun.determiner ? first : undefined;
};

const SUBJECT_OF = new Map([
  ['him', 'he'],
  ['her', 'she'],
]);

/** "He arrived on Friday. He met …", "She was hosted by B. C also called on her": the same pronoun in the sentence before means the same person. */
const sameBefore = (pronoun: Mention, before: readonly Mention[]): Mention | undefined =>
  before.find(
    ({ kind, determiner, sentence }) =>
      kind === 'pronoun' &&
      sentence === pronoun.sentence - 1 &&
      (determiner === pronoun.determiner || determiner === SUBJECT_OF.get(pronoun.determiner ?? '')),
  );
