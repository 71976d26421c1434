import { LEADING_HEADS } from '../lexicon/offices.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';
import { isWordFor } from '../mentions/offices/stands-for.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Cast, Entity } from './entity.ts';
import { speaksFor } from './speaks-for.ts';
import { join } from './unnamed.ts';

/** Headlines give offices alone. */
export const namedFirst = ({ mentions }: Entity): Mention | undefined =>
  mentions.find(({ name }) => name !== null);

/** "the leaders of Chad and Libya met … President A and Colonel B said": two side by side of no state, in the order of the states unless what they say tells otherwise. */
export function giveInOrder(
  doc: Tokenised,
  mentions: readonly Mention[],
  near: readonly Entity[],
  mention: Mention,
  cast: Cast,
): void {
  const { countries, sentence } = mention;
  const bare = near.filter(
    (entity) =>
      namedFirst(entity)!.sentence - sentence <= 1 &&
      !entity.country &&
      !entity.organization &&
      (entity.heads.size === 0 || [...entity.heads].some((head) => LEADING_HEADS.has(head))),
  );
  const [a, b] = bare;
  if (countries.length > 2) {
    giveEach(near, mention);
    return;
  }
  if (bare.length !== 2 || near.some(({ country }) => countries.some(({ code }) => code === country?.code)))
    return;
  const [first, second] = [namedFirst(a!)!, namedFirst(b!)!];
  if (first.sentence !== second.sentence || second.from - first.to > 1 || first.sentence - sentence > 1)
    return;
  if (a!.heads.size !== b!.heads.size) return;
  const says = (who: Entity, state: StatePiece) => speaksFor(doc, mentions, who, state.code);
  for (const [k, person] of inOrderOf(countries, [a!, b!], says).entries()) {
    person.country = countries[k]!;
    if (person.heads.size > 0) continue;
    person.sure = true;
    take(person, mention);
    // "the Chadian leader" of the sentences between.
    const unnamed = cast.entities.find((office) => isUnnamedOf(office, person, mention));
    if (unnamed) join(cast, person, unnamed);
  }
}

/** Two people in the order of their states: as they are named, unless one of them speaks for the other's. */
function inOrderOf(
  [one, other]: readonly StatePiece[],
  [a, b]: readonly [Entity, Entity],
  says: (who: Entity, state: StatePiece) => boolean,
): [Entity, Entity] {
  const isOtherWay = (says(a, other!) || says(b, one!)) && !says(a, one!) && !says(b, other!);
  return isOtherWay ? [b, a] : [a, b];
}

/** "The presidents of A, B, C and D met … W, X, Y and Z first called on": a list of as many names, in the order of the states. */
function giveEach(near: readonly Entity[], mention: Mention): void {
  const after = (k: number) =>
    near.filter((one) => namedFirst(one)!.sentence === mention.sentence + k && isWithoutState(one));
  const names = [after(0), after(1)].find((list) => list.length === mention.countries.length);
  const firsts = names?.map((one) => namedFirst(one)!) ?? [];
  if (!names?.every((_, k) => k === 0 || firsts[k]!.from - firsts[k - 1]!.to === 1)) return;
  for (const [k, one] of names.entries()) {
    one.country = mention.countries[k]!;
    one.sure = true;
    if (one.heads.size === 0) take(one, mention);
    // "the panel's chairman, Y": of that office too.
    else one.equal = mention.head!;
  }
}

/** By name alone, of no state and no body. */
const isWithoutState = (one: Entity): boolean =>
  namedFirst(one)!.title === null && !one.country && !one.organization;

/** An office without a name, of the same state and a word for the same. */
const isUnnamedOf = ({ kind, plural, country, heads }: Entity, one: Entity, { head }: Mention): boolean =>
  kind === 'office' &&
  !plural &&
  country?.code === one.country?.code &&
  [...heads].some((held) => held === head || isWordFor(held, head!));

/** Gives the office of a plural ("the presidents of Chad and Libya") to one of those who hold it. */
export function take(entity: Entity, { title, head }: Mention): void {
  entity.title = title;
  entity.heads.clear();
  entity.heads.add(head!);
}
