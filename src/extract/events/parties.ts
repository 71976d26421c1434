import type { Role } from '#src/model/vocabulary.ts';
import type { Entity } from '../entities/entity.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { someWord, wordSet } from '../words.ts';
import { antecedent } from './antecedent.ts';
import type { Material } from './material.ts';
import { ministersNamed } from './ministers-named.ts';
import { seatsOf } from './office-seats.ts';
import { type Party, partyOf } from './party.ts';
import {
  companyBefore,
  mentionBefore,
  pairBefore,
  peopleBefore,
  pluralAntecedent,
  twoNamedBefore,
  twoOfSentenceBefore,
} from './plural-antecedent.ts';
import { ledDelegation, travellersBefore } from './travellers.ts';

/** A frame with its sides resolved. */
export interface Resolved {
  frame: Frame;
  /** Parties by side, in the order of the frame; sides of nobody known are left out. */
  sides: Party[][];
  /** A side was "the two leaders" and the like. */
  joint: boolean;
  /** Who was met by themselves, on occasions of which this is none. */
  others?: readonly Party[];
}

/** No more stands between a verb or noun and a partner who is surely a person ("met with", "talks with"). */
const NEAR = 1;

/** Finds the parties that the mentions of a frame stand for. */
export function resolveFrame(frame: Frame, material: Material): Resolved {
  let joint = false;
  let first: Entity[] = [];
  const sides = frame.sides.map(({ mentions, role }, index) => {
    const named = frame.rule.startsWith('verb:');
    const found = mentions.flatMap((mention) => {
      const several = severalFor(mention, frame, material);
      if (index === 0 && !several && isOwnSide(mention, frame, material))
        return [partyOf(material.cast.author!, mention, role)];
      joint ||= isJoint(mention, material) && !(several && mention.kind === 'pronoun');
      if (several) return several.flatMap((other) => partiesOf(other, role, material));
      const behind = mention.from >= frame.to && mention.from - frame.to <= NEAR;
      const acting =
        behind ||
        // "A and President B had a conversation"
        (index === 0 && (named || mentions.some(({ title }) => title !== null)));
      return partiesOf(mention, role, material, { acting, except: first });
    });
    if (index === 0) first = found.map(({ entity }) => entity);
    return found;
  });
  return { frame, sides: sides.filter((side) => side.length > 0), joint };
}

/** "we will meet B": the author and whoever travels along, where another side is named. */
const isOwnSide = ({ determiner }: Mention, { sides }: Frame, { cast }: Material): boolean =>
  determiner === 'we' &&
  cast.author !== undefined &&
  sides.length > 1 &&
  sides[1]!.mentions.every(({ kind }) => kind !== 'pronoun' && kind !== 'joint');

/** Does it mean all sides together: "the two leaders", "they", "the two ministers, who"? */
function isJoint(mention: Mention, { mentions }: Material): boolean {
  const { kind, plural, determiner } = mention;
  if (kind !== 'pronoun') return kind === 'joint';
  return plural || (determiner === 'who' && mentionBefore(mention, mentions)?.kind === 'joint');
}

/** "met both of them": those named in the sentence, and else in the one before. */
const severalMeant = (mention: Mention, { doc, groups }: Material): Mention[] | undefined =>
  pluralAntecedent(mention, groups)?.mentions ??
  (mention.determiner === 'they' ? twoNamedBefore(mention, groups) : undefined) ??
  (mention.determiner === 'them' ? peopleBefore(mention, groups)?.mentions : undefined) ??
  (mention.determiner === 'they' ? companyBefore(mention, groups, doc) : undefined);

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

/** The people named just before for whom a joint phrase or "they" stands. */
function severalFor(mention: Mention, frame: Frame, material: Material): Mention[] | undefined {
  const { groups, cast } = material;
  if (mention.kind === 'pronoun')
    return mention.plural
      ? (severalMeant(mention, material) ??
          subjectsMeant(mention, frame, material) ??
          (metOthers(mention, frame)
            ? (travellersBefore(mention, frame.sides[1]!.mentions, material) ??
              ledDelegation(mention, material))
            : undefined))
      : undefined;
  if (mention.kind !== 'joint' || frame.anaphoric) return undefined;
  const others = frame.sides.flatMap(({ mentions }) => mentions).filter((other) => other !== mention);
  const called = frame.rule === 'verb:telephone' && others.length > 0 && OF_PEOPLE.has(mention.head ?? '');
  if (isOfMore(mention, material)) return undefined;
  const two = called ? pairBefore(mention, groups) : twoMeant(mention, groups);
  if (two && areOthers(mention, two, cast)) return undefined;
  // "During the conversation with A, the leaders discussed": A and who met A, not those whom a list named.
  const again = two?.some((one) => others.some((other) => cast.of.get(other) === cast.of.get(one)));
  return again ? undefined : two;
}

/** "agreed at the talks of the presidents": not the two ministers who were named before. */
const areOthers = ({ head }: Mention, people: readonly Mention[], { of }: Material['cast']): boolean =>
  head === 'presidents' &&
  people.every((one) => {
    const title = of.get(one)?.title?.text;
    return title !== undefined && !/president/i.test(title);
  });

/** "They will meet B": not each other. */
const metOthers = (mention: Mention, { sides: [first, second] }: Frame): boolean =>
  mention.determiner === 'they' &&
  first!.mentions.includes(mention) &&
  second?.mentions.some(({ kind }) => kind === 'person' || kind === 'office') === true;

/** "The three leaders": no two who were named before, but those of an event. */
const isOfMore = ({ from, to }: Mention, { doc, groups }: Material): boolean =>
  someWord(doc, from, to, MORE) &&
  !groups.some(({ mentions, to: end }) => mentions.length > 2 && end <= from);
const MORE = wordSet('three four five');

/** Whom "the two leaders" means: a list of two just before, or the two whom the sentence names. */
function twoMeant(mention: Mention, groups: Material['groups']): Mention[] | undefined {
  const people = peopleBefore(mention, groups)?.mentions;
  if (people?.length === 2) return people;
  return OF_PEOPLE.has(mention.head ?? '')
    ? (twoNamedBefore(mention, groups) ?? twoOfSentenceBefore(mention, groups))
    : undefined;
}

/** "the two", "both ministers": people, and no sides or delegations. */
const OF_PEOPLE = new Set('two both pair duo leaders presidents ministers premiers men women'.split(' '));

interface Reading {
  /** It is the subject of a verb of meeting, or the object right behind. */
  acting?: boolean;
  /** Whom a pronoun cannot mean: those of the other side. */
  except?: readonly Entity[] | undefined;
}

/** The parties for which a mention stands: none for nobody known, several for a plural office of several states. */
export function partiesOf(
  mention: Mention,
  role: Role,
  material: Material,
  { acting = false, except }: Reading = {},
): Party[] {
  const { cast, mentions } = material;
  const entity =
    cast.of.get(mention) ??
    (mention.kind === 'pronoun' ? antecedent(mention, cast, mentions, except) : undefined);
  if (!entity || entity.voice || isUncertain(entity, acting)) return [];
  const ministers = ministersNamed(mention, cast);
  if (ministers.length > 0) return ministers.map((one) => partyOf(one, mention, role));
  if (mention.countries.length < 2) return [partyOf(entity, mention, role)];
  return seatsOf(entity, mention, material).map((seat) => ({ ...seat, role }));
}

/** A name of one word, or one that is read once and does nothing, may be no person. */
const isUncertain = ({ kind, sure, name, mentions }: Entity, acting: boolean): boolean =>
  kind === 'person' &&
  !sure &&
  ((name?.text.split(/\s+/).length ?? 0) < 2 || (mentions.length < 2 && !acting));
