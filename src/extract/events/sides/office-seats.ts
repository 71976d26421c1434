import { type Entity, isOnlyRelational } from '../../entities/entity.ts';
import { holderBefore, isOfRank } from '../../entities/peers.ts';
import { AGAINST } from '../../lexicon/office-synonyms.ts';
import type { Mention, StatePiece } from '../../mentions/mention.ts';
import { isWordFor } from '../../mentions/offices/stands-for.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';

/** Parts of a plural office that two people hold ("foreign and defence ministers"). */
const TWO_SEATS = /^(\p{L}+) and (\p{L}+) (ministers|secretaries|chiefs|counterparts)$/iu;

/** One seat of a plural office: a state and, where two portfolios are named, one of them. */
interface Seat {
  country: StatePiece;
  portfolio: string | null;
}

/** "the foreign and defence ministers of X and Y": four seats, each of whoever is known to hold it. */
export function seatsOf(entity: Entity, mention: Mention, material: Material): Omit<Party, 'role'>[] {
  const portfolios = TWO_SEATS.exec(mention.title?.text ?? '')?.slice(1, 3) ?? [null];
  const seats = mention.countries.flatMap((country) =>
    portfolios.map((portfolio) => ({ country, portfolio })),
  );
  return seats.map((seat) => partyAt(seat, entity, mention, material));
}

function partyAt(
  { country, portfolio }: Seat,
  entity: Entity,
  mention: Mention,
  { cast, mentions, voice }: Material,
): Omit<Party, 'role'> {
  // "Envoy A met his X and Y counterparts": no presidents.
  const owner = ANY_OFFICE.has(mention.head ?? '') ? holderBefore(mention, mentions, cast.of) : undefined;
  const { entities } = cast;
  const known =
    // "officials from X and Y", "their negotiators" are not their presidents.
    mention.kind === 'delegation' || BELOW.has(mention.head ?? '')
      ? undefined
      : (entities.find(
          (other) =>
            holds(other, mention.head, country.code, portfolio, voice.country) &&
            isOfRank(other, owner) &&
            (other.heads.size > 0 || isNamedNear(other, mention)) &&
            !isOfOtherPortfolio(other, mention),
        ) ??
        bareHolder(entities, mention, country.code, portfolio) ??
        (voice.official && country.code === voice.country ? ownSpeaker(entities) : undefined));
  if (known) {
    known.title ??= mention.title;
    return { key: String(known.id), entity: known, mention, country };
  }
  const key = `${entity.id}:${country.code}${portfolio ? `:${portfolio}` : ''}`;
  return { key, entity, mention, country, ...(portfolio && { portfolio }) };
}

/** "The leaders of X and Y will meet … X's A": by the state alone one is named close by, and no one of the background. */
const isNamedNear = ({ mentions }: Entity, { sentence }: Mention): boolean =>
  mentions.some((one) => Math.abs(one.sentence - sentence) <= NEAR);
const NEAR = 5;

const ENVOYS = new Set(['envoy', 'special envoy', 'negotiator', 'representative', 'delegate']);

/** "Foreign Minister A" without a state, where the seats of all other states have holders: A is of the one that is left. */
function bareHolder(
  entities: readonly Entity[],
  { head, countries }: Mention,
  code: string,
  portfolio: string | null,
): Entity | undefined {
  if (head === null || (portfolio === null && !ENVOYS.has(head))) return undefined;
  const isOffice = ({ heads, title }: Entity) =>
    portfolio === null
      ? [...heads].some((held) => held === head || isWordFor(head, held))
      : isOf(portfolio, title?.text ?? '');
  const others = countries.filter((other) => other.code !== code);
  if (!others.every((other) => entities.some((one) => holds(one, head, other.code, portfolio, null))))
    return undefined;
  const [one, another] = entities.filter(
    (entity) =>
      entity.name !== null && !entity.country && !entity.organization && !entity.former && isOffice(entity),
  );
  return another ? undefined : one;
}

/** "Mr A said" in a minister's own release: the one person without office and state of whom it goes on telling. */
function ownSpeaker(entities: readonly Entity[]): Entity | undefined {
  const [one, another] = entities.filter(
    ({ kind, sure, heads, country, organization, former, voice, mentions }) =>
      kind === 'person' &&
      sure &&
      heads.size === 0 &&
      !country &&
      !organization &&
      !former &&
      !voice &&
      mentions.length > 1,
  );
  return another ? undefined : one;
}

/** Who is meant by these the text does not go on to name as anything else. */
const BELOW = new Set(['official', 'negotiator', 'expert', 'delegate']);

const ANY_OFFICE = new Set(['counterpart', 'opposite number', 'colleague']);

const PORTFOLIO =
  /\b(?:foreign|defen[cs]e|financ\w+|trade|interior|home|energy|oil|petroleum|agricultur\w+|health|econom\w+|transport|education|justice|labou?r|culture|tourism|environment)\b/giu;

/** "The two countries' defence ministers" are not the foreign ministers who were named. */
function isOfOtherPortfolio({ title }: Entity, mention: Mention): boolean {
  const [own, another] = mention.title?.text.match(PORTFOLIO) ?? [];
  const held = title?.text.match(PORTFOLIO) ?? [];
  if (!own || another || held.length === 0) return false;
  return !held.some((one) => one.slice(0, STEM).toLowerCase() === own.slice(0, STEM).toLowerCase());
}

/** "Finance" and "financial", "defence" and "defense" begin alike. */
const STEM = 5;

/** Is this someone named who holds the office `head` for a state: the one of "the foreign ministers of X and Y"? */
function holds(
  entity: Entity,
  head: string | null,
  code: string,
  portfolio: string | null,
  home: string | null,
): boolean {
  const { name, country, heads, title } = entity;
  // "the leaders of X and Y": an agency names its own president without the state.
  const own = head === 'leader' && !country && !entity.organization && heads.size > 0 ? home : null;
  if (name === null || (country?.code ?? own) !== code || head === null) return false;
  // "the leaders of X and Y" are not those of the opposition.
  if (AGAINST.test(title?.text ?? '')) return false;
  if (portfolio !== null && !isOf(portfolio, title?.text ?? '')) return false;
  return (
    heads.size === 0 ||
    // "his Chadian counterpart X": of the office that the others hold.
    (isOnlyRelational(entity) && !entity.equal) ||
    (entity.equal != null && (entity.equal === head || isWordFor(head, entity.equal))) ||
    ANY_OFFICE.has(head) ||
    heads.has(head) ||
    // "Foreign Secretary" of "the foreign ministers".
    (portfolio !== null && head === 'minister' && heads.has('secretary')) ||
    [...heads].some((held) => isWordFor(head, held))
  );
}

/** "Defense Secretary", "Secretary of State": the American names of two portfolios. */
const isOf = (portfolio: string, title: string): boolean =>
  new RegExp(
    portfolio.replace(/^defen[cs]e$/i, 'defen[cs]e').replace(/^foreign$/i, 'foreign|of state'),
    'i',
  ).test(title);
