import type { Role } from '#src/model/vocabulary.ts';
import type { Cast, Entity } from '../entities.ts';
import type { Frame } from '../frames/frame.ts';
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
export function resolveFrame(frame: Frame, cast: Cast, mentions: readonly Mention[]): Resolved {
  let joint = false;
  const sides = frame.sides.map(({ mentions: side, role }) =>
    side.flatMap((mention) => {
      if (mention.kind === 'joint') joint = true;
      if (mention.kind === 'pronoun' && mention.plural) joint = true;
      return partiesOf(mention, role, cast, mentions);
    }),
  );
  return { frame, sides: sides.filter((side) => side.length > 0), joint };
}

function partiesOf(mention: Mention, role: Role, cast: Cast, mentions: readonly Mention[]): Party[] {
  const entity = mention.kind === 'pronoun' ? antecedent(mention, cast, mentions) : cast.of.get(mention);
  if (!entity || entity.voice) return [];
  if (entity.kind === 'person' && !entity.sure && (entity.name?.text.split(/\s+/).length ?? 0) < 2) return [];
  if (mention.countries.length > 1) {
    return mention.countries.map((country) => ({ key: `${entity.id}:${country.code}`, entity, mention, country, role }));
  }
  return [{ key: String(entity.id), entity, mention, country: entity.country, role }];
}

/** Whom "he", "she" or "who" means: the nearest person before that could be the subject. */
export function antecedent(pronoun: Mention, cast: Cast, mentions: readonly Mention[]): Entity | undefined {
  if (pronoun.plural || /^(?:we|i|us)$/.test(pronoun.determiner ?? '')) return undefined;
  const before = mentions.filter((mention) => mention.from < pronoun.from && pronoun.sentence - mention.sentence <= 2);
  if (pronoun.determiner === 'who') {
    const last = before.at(-1);
    return last && last.sentence === pronoun.sentence ? cast.of.get(last) : undefined;
  }
  const usable = before.filter((mention) => /^(?:person|office)$/.test(mention.kind) && !mention.plural && !mention.possessive && cast.of.get(mention) && !cast.of.get(mention)!.voice);
  const inSentence = usable.filter(({ sentence }) => sentence === pronoun.sentence);
  const previous = usable.filter(({ sentence }) => sentence === pronoun.sentence - 1);
  const first = inSentence[0] ?? previous[0] ?? usable.at(-1);
  return first && cast.of.get(first);
}
