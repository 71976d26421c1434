import type { Role } from '#src/model/vocabulary.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Material } from '../material.ts';
import { type Party, partyOf } from '../party.ts';
import { antecedent } from './antecedent.ts';
import { ministersNamed } from './ministers-named.ts';
import { seatsOf } from './office-seats.ts';
import { mentionBefore } from './plural-antecedent.ts';
import { severalFor } from './several-meant.ts';

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

/** No more stands between a verb or noun and a partner who is surely a person ("met with", "talks with"), or between two such ("A and B"). */
const NEAR = 1;

/** Finds the parties that the mentions of a frame stand for. */
export function resolveFrame(frame: Frame, material: Material): Resolved {
  let joint = false;
  let first: Entity[] = [];
  const sides = frame.sides.map(({ mentions, role }, index) => {
    const named = frame.rule.startsWith('verb:');
    let last = frame.to;
    const found = mentions.flatMap((mention) => {
      const several = severalFor(mention, frame, material);
      if (!several && isOwnSide(mention, frame.sides[1 - index], material))
        return material.cast.authors!.map((author) => partyOf(author, mention, role));
      joint ||= isJoint(mention, material) && !(several && mention.kind === 'pronoun');
      if (several) return several.flatMap((other) => partiesOf(other, role, material));
      const behind = mention.from >= last && mention.from - last <= NEAR;
      if (behind) last = mention.to;
      const acting =
        behind ||
        // "A and President B had a conversation"
        (index === 0 && (named || mentions.some(({ title }) => title !== null))) ||
        (index === 0 && isOwnSubject(mention, material));
      return partiesOf(mention, role, material, { acting, except: first });
    });
    if (index === 0) first = found.map(({ entity }) => entity);
    return found;
  });
  return { frame, sides: sides.filter((side) => side.length > 0), joint };
}

/** "we will meet B", "B hosted us": the author and whoever travels along, where the `other` side is named. */
const isOwnSide = (
  { determiner }: Mention,
  other: Frame['sides'][number] | undefined,
  { cast }: Material,
): boolean =>
  OURS.has(determiner ?? '') &&
  cast.authors !== undefined &&
  other?.mentions.every(({ kind }) => kind !== 'pronoun' && kind !== 'joint') === true;
const OURS = wordSet('we us');

/** Does it mean all sides together: "the two leaders", "they", "the two ministers, who"? */
function isJoint(mention: Mention, { mentions }: Material): boolean {
  const { kind, plural, determiner } = mention;
  if (kind !== 'pronoun') return kind === 'joint';
  return plural || (determiner === 'who' && mentionBefore(mention, mentions)?.kind === 'joint');
}

/** "A had a telephone conversation with": whom a release names without an office is known to its readers. */
const isOwnSubject = ({ to }: Mention, { doc, voice }: Material): boolean =>
  voice.official && /^(?:had|has|held|hosted)$/.test(wordAt(doc, to));

interface Reading {
  /** It is the subject of a verb of meeting, or the object right behind. */
  acting?: boolean;
  /** Told to have been there: a spokesman by his name, too. */
  present?: boolean;
  /** Whom a pronoun cannot mean: those of the other side. */
  except?: readonly Entity[] | undefined;
}

/** The parties for which a mention stands: none for nobody known, several for a plural office of several states. */
export function partiesOf(
  mention: Mention,
  role: Role,
  material: Material,
  { acting = false, present = false, except }: Reading = {},
): Party[] {
  const { cast, mentions } = material;
  const entity =
    cast.of.get(mention) ??
    (mention.kind === 'pronoun' ? antecedent(mention, cast, mentions, except) : undefined);
  if (!entity || (entity.voice && !(present && entity.name)) || isUncertain(entity, acting)) return [];
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
