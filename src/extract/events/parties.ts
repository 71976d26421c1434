import type { Role } from '#src/model/vocabulary.ts';
import type { Cast, Entity } from '../entities/entity.ts';
import { STANDS_FOR } from '../entities/synonyms.ts';
import type { Frame } from '../frames/frame.ts';
import type { Group } from '../mentions/groups.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention, Piece } from '../mentions/mention.ts';

/** One side of an event: an entity, or one of the states for which a plural office stands. */
export interface Party {
  key: string;
  entity: Entity;
  mention: Mention;
  country: (Piece & { code: string }) | null;
  role: Role;
}

/** A frame with its sides resolved. `joint`: a side was "the two leaders" and the like. */
export interface Resolved {
  frame: Frame;
  /** Parties by side, in the order of the frame. */
  sides: Party[][];
  joint: boolean;
}

/** Words that never name a side ("reporters", "spokesman"). */
export function resolveFrame(
  frame: Frame,
  cast: Cast,
  mentions: readonly Mention[],
  groups: readonly Group[] = [],
): Resolved {
  let joint = false;
  const groupBefore = (mention: Mention) =>
    inSentences(groups, mention.sentence - 2, mention.sentence - 1).findLast(
      (group) => group.mentions.filter(({ kind }) => kind === 'person').length > 1,
    );
  const sides = frame.sides.map(({ mentions: side, role }, index) =>
    side.flatMap((mention) => {
      if (mention.kind === 'joint') {
        joint = true;
        const several = frame.anaphoric ? undefined : groupBefore(mention);
        if (several && several.mentions.length === 2)
          return several.mentions.flatMap((other) => partiesOf(other, role, cast, mentions));
      }
      if (mention.kind === 'pronoun' && mention.plural) {
        const several = pluralAntecedent(mention, groups);
        if (several) return several.mentions.flatMap((other) => partiesOf(other, role, cast, mentions));
        joint = true;
      }
      if (
        mention.determiner === 'who' &&
        mention.kind === 'pronoun' &&
        relativeOf(mention, mentions)?.kind === 'joint'
      )
        joint = true;
      return partiesOf(mention, role, cast, mentions, index === 0 && frame.rule.startsWith('verb:'));
    }),
  );
  return { frame, sides: sides.filter((side) => side.length > 0), joint };
}

function partiesOf(
  mention: Mention,
  role: Role,
  cast: Cast,
  mentions: readonly Mention[],
  subject = false,
): Party[] {
  const entity =
    cast.of.get(mention) ?? (mention.kind === 'pronoun' ? antecedent(mention, cast, mentions) : undefined);
  if (!entity || entity.voice) return [];
  if (
    entity.kind === 'person' &&
    !entity.sure &&
    ((entity.name?.text.split(/\s+/).length ?? 0) < 2 || (entity.mentions.length < 2 && !subject))
  )
    return [];
  if (mention.countries.length > 1) {
    return mention.countries.map((country) => {
      const known = cast.entities.find(
        (other) =>
          other.name &&
          other.country?.code === country.code &&
          mention.head !== null &&
          (other.heads.size === 0 ||
            /^(?:counterpart|opposite number|colleague)$/.test(mention.head) ||
            other.heads.has(mention.head) ||
            [...other.heads].some((head) => STANDS_FOR[mention.head!]?.test(head))),
      );
      return known
        ? { key: String(known.id), entity: known, mention, country, role }
        : { key: `${entity.id}:${country.code}`, entity, mention, country, role };
    });
  }
  return [{ key: String(entity.id), entity, mention, country: entity.country, role }];
}

/** Whom "they" means where a sentence has just named several: "A and B signed … when they met". */
function pluralAntecedent(pronoun: Mention, groups: readonly Group[]): Group | null {
  return (
    inSentences(groups, pronoun.sentence).findLast(
      (group) =>
        group.to <= pronoun.from &&
        group.mentions.filter(({ kind }) => kind === 'person' || kind === 'office').length > 1,
    ) ?? null
  );
}

const relativeOf = (pronoun: Mention, mentions: readonly Mention[]) =>
  inSentences(mentions, pronoun.sentence).findLast((mention) => mention.to <= pronoun.from);

/** Whom "he", "she" or "who" means: the nearest person before that could be the subject. */
export function antecedent(
  pronoun: Mention,
  cast: Cast,
  mentions: readonly Mention[],
  depth = 0,
): Entity | undefined {
  if (pronoun.plural || /^(?:we|i|us)$/.test(pronoun.determiner ?? '')) return undefined;
  const before = inSentences(mentions, pronoun.sentence - 2, pronoun.sentence).filter(
    (mention) => mention.from < pronoun.from,
  );
  if (pronoun.determiner === 'honorific') {
    const addressed = mentions.find(
      (mention) => mention.honorific && mention.kind === 'person' && cast.of.has(mention),
    );
    return addressed && cast.of.get(addressed);
  }
  if (pronoun.determiner === 'latter') {
    const last = before.findLast((mention) => mention.kind === 'person' && cast.of.has(mention));
    return last && cast.of.get(last);
  }
  if (pronoun.determiner === 'who') {
    const last = before.at(-1);
    return last && last.sentence === pronoun.sentence ? cast.of.get(last) : undefined;
  }
  const usable = before.filter(
    (mention) =>
      /^(?:person|office)$/.test(mention.kind) &&
      !mention.plural &&
      !mention.possessive &&
      cast.of.get(mention) &&
      !cast.of.get(mention)!.voice,
  );
  const subjects = usable.filter(({ governed }) => !governed);
  const here = subjects.find(({ sentence }) => sentence === pronoun.sentence);
  if (here) return cast.of.get(here);
  // "He arrived on Friday. He met …": the same pronoun in the sentence before means the same person.
  const chained = before.find(
    ({ kind, determiner, sentence }) =>
      kind === 'pronoun' && sentence === pronoun.sentence - 1 && determiner === pronoun.determiner,
  );
  const last = subjects.find(({ sentence }) => sentence === pronoun.sentence - 1);
  if (chained && depth < 4 && (!last || last.from > chained.from)) {
    const found = antecedent(chained, cast, mentions, depth + 1);
    if (found) return found;
  }
  const first =
    last ??
    usable.find(({ sentence }) => sentence === pronoun.sentence) ??
    usable.find(({ sentence }) => sentence === pronoun.sentence - 1) ??
    usable.at(-1);
  return first && cast.of.get(first);
}
