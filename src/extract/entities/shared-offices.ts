import { LEADING_HEADS, RELATIONAL_HEADS } from '../lexicon/offices.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';
import { isWordFor } from '../mentions/offices/stands-for.ts';
import type { Tokenised } from '../text/sentences.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { giveInOrder, namedFirst, take } from './offices-in-order.ts';
import { nameWords } from './words.ts';

/** So many sentences behind "the presidents of Chad and Libya" they may be named. */
const REACH = 4;

/**
 * "The presidents of Chad and Libya agreed … Chad's A and his Libyan counterpart B": the plural office is that of
 * the one person whom the text then names for each state. Where one of two is named without a state, behind the
 * other, the second state is theirs.
 */
export function shareOffices(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  for (const mention of mentions.filter(isOfTwoLeaders))
    giveInOrder(
      doc,
      mentions,
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
