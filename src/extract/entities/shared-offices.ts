import { LEADING_HEADS, RELATIONAL_HEADS } from '../lexicon/offices.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { join } from './named-later.ts';
import { isWordFor } from './synonyms.ts';
import { nameWords } from './words.ts';

/** So many sentences behind "the presidents of Chad and Libya" they may be named. */
const REACH = 4;

/**
 * "The presidents of Chad and Libya agreed … Chad's A and his Libyan counterpart B": the plural office is that of
 * the one person whom the text then names for each state. Where one of two is named without a state, behind the
 * other, the second state is theirs.
 */
export function shareOffices(mentions: readonly Mention[], cast: Cast): void {
  for (const mention of mentions.filter(isOfTwoLeaders))
    giveInOrder(
      cast.entities
        .filter((entity) => isNamedSoon(entity, mention))
        .sort((a, b) => namedFirst(a)!.from - namedFirst(b)!.from),
      mention,
      cast,
    );
  for (const mention of mentions.filter(isShared).sort(byTitle)) {
    const { countries } = mention;
    const near = cast.entities.filter((entity) => isNamedSoon(entity, mention));
    const open = countries.filter((country) => !giveOffice(near, mention, country));
    if (countries.length === 2 && open.length === 1) giveLast(near, mention, open[0]!);
    if (countries.length === 2) giveHolder(near, mention);
  }
}

/** "the leaders of Chad and Libya met … President A and Colonel B said": two side by side of no state, in the order of the states. */
function giveInOrder(near: readonly Entity[], mention: Mention, cast: Cast): void {
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
  for (const [k, one] of [a!, b!].entries()) {
    one.country = countries[k]!;
    if (one.heads.size > 0) continue;
    one.sure = true;
    take(one, mention);
    // "the Chadian leader" of the sentences between.
    const unnamed = cast.entities.find((other) => isUnnamedOf(other, one, mention));
    if (unnamed) join(cast, one, unnamed);
  }
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

const isOfTwoLeaders = ({ kind, plural, countries, head }: Mention): boolean =>
  kind === 'office' && plural && countries.length > 1 && (head === 'leader' || LEADING_HEADS.has(head ?? ''));

const isShared = ({ kind, plural, countries, title, head }: Mention): boolean =>
  kind === 'office' && plural && countries.length > 1 && title !== null && !RELATIONAL_HEADS.has(head ?? '');

/** "prime ministers" of the text before "premiers" of the headline. */
const byTitle = (a: Mention, b: Mention): number => b.title!.text.length - a.title!.text.length;

function isNamedSoon(entity: Entity, { from, sentence }: Mention): boolean {
  const first = namedFirst(entity);
  return (
    entity.kind === 'person' &&
    !entity.voice &&
    !entity.former &&
    nameWords(entity.name!).length > 1 &&
    first !== undefined &&
    first.from > from &&
    first.sentence - sentence <= REACH
  );
}

/** Headlines give offices alone. */
const namedFirst = ({ mentions }: Entity): Mention | undefined => mentions.find(({ name }) => name !== null);

/** Gives the office to the one person of the state; `false` where nobody of it is named. */
function giveOffice(near: readonly Entity[], mention: Mention, country: StatePiece): boolean {
  const own = near.filter((entity) => entity.country?.code === country.code);
  const [one, another] = own.filter(isWithoutOffice);
  if (one && !another && own.length === 1) take(one, mention);
  return own.length > 0;
}

/** "Chadian President A and B, who …": the next one named, of no state and no office, side by side with the first. */
function giveLast(near: readonly Entity[], mention: Mention, country: StatePiece): void {
  const first = near.find(
    (entity) => entity.country && mention.countries.some(({ code }) => code === entity.country!.code),
  );
  const [one, another] = near.filter(
    (entity) => !entity.country && !entity.organization && isWithoutOffice(entity),
  );
  if (!first || !one || another || namedFirst(one)!.sentence !== namedFirst(first)!.sentence) return;
  one.country = country;
  one.sure = true;
  take(one, mention);
}

/** "the Chadian and Libyan ministers said … Minister A of Chad and Minister B": the only other one of that office is of the other state. */
function giveHolder(near: readonly Entity[], { countries, head, title }: Mention): void {
  const bare = near.filter((entity) => isBareHolder(entity, head, title));
  const taken = countries.filter(({ code }) =>
    near.some(
      (entity) =>
        entity.country?.code === code &&
        (entity.heads.has(head!) || isWordFor(head!, [...entity.heads][0] ?? '')),
    ),
  );
  const [one, another] = bare;
  if (!one || another || taken.length !== 1) return;
  one.country = countries.find(({ code }) => code !== taken[0]!.code)!;
}

/** Of the very office, portfolio included, and of no state. */
const isBareHolder = (
  { country, organization, heads, title: own }: Entity,
  head: Mention['head'],
  title: Mention['title'],
): boolean =>
  !country &&
  !organization &&
  heads.has(head!) &&
  own?.text.toLowerCase() === title!.text.toLowerCase().replace(/s$/, '');

/** Of no office, or known as a counterpart alone and of whose is not said. */
const isWithoutOffice = (entity: Entity): boolean =>
  entity.heads.size === 0 || (isOnlyRelational(entity) && !entity.equal);

function take(entity: Entity, { title, head }: Mention): void {
  entity.title = title;
  entity.heads.clear();
  entity.heads.add(head!);
}
