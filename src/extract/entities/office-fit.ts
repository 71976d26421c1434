import { DISTINGUISHING, FREE_SYNONYMS, INDISPENSABLE, INITIALS } from '../lexicon/office-synonyms.ts';
import { COUNTERPARTS, REFERRING_HEADS, RELATIONAL_HEADS, SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { PORTFOLIO } from '../lexicon/portfolios.ts';
import type { Mention } from '../mentions/mention.ts';
import { isWordFor, STANDS_FOR } from '../mentions/offices/stands-for.ts';
import { remembered } from '../text/remembered.ts';
import { plain } from '../text/vocabulary.ts';
import type { Entity } from './entity.ts';
import { titleWords } from './words.ts';

/** Was the entity called so before? An emissary is an envoy. */
export const isKnownAs = ({ aliases }: Entity, head: string): boolean =>
  aliases.has(head) || (head === 'emissary' && aliases.has('envoy'));

/** May an unnamed office be one that the entity holds ("the minister" of a Foreign Minister, "the leader" of a king)? */
export function fitsOffice(mention: Mention, entity: Entity, home: string | null = null): boolean {
  const head = mention.head!;
  if (entity.heads.size === 0) return false;
  if (isOneOfJoined(mention, entity)) return true;
  const full = INITIALS.get(head);
  if (full) return entity.heads.has(head) || full.every((word) => entity.titleWords.has(word));
  // "the leader" of "its leader Colonel X".
  if (isKnownAs(entity, head) || (head === 'leader' && entity.titleWords.has(head))) return true;
  if (COUNTERPARTS.has(head)) return isCounterpart(mention, entity, home);
  if (RELATIONAL_HEADS.has(head) && !REFERRING_HEADS.has(head)) return false;
  if (leadsBody(mention, entity))
    return (
      entity.heads.has(head) ||
      holdsOne(entity, /president|director|secretary|chair|governor|commissioner|chief|head/)
    );
  // "the Polish foreign minister" of "A, the head of Polish diplomacy", of "Polish top diplomat A".
  if (head === 'minister' && isForeign(mention) && /\bdiploma/i.test(entity.title?.text ?? ''))
    return ['head', 'chief', 'top diplomat'].some((one) => entity.heads.has(one));
  if (headsBody(mention)) return holdsOne(entity, /minister|secretary|director|head/);
  if (entity.heads.has(head) || (mention.country && entity.equal === head))
    return sharesHead(mention, entity);
  // Foreign ministers of Latin America are chancellors, too.
  if (head === 'chancellor' && isForeignMinister(entity)) return true;
  // "the Zendan leader" of a president's counterpart.
  if (mention.country && entity.equal && isWordFor(head, entity.equal)) return true;
  const others = STANDS_FOR[head];
  return others !== undefined && standsFor(mention, entity, others);
}

const GERMAN = new Set(['DE', 'AT', 'CH', 'LI']);

const isForeignMinister = ({ heads, titleWords: words, country }: Entity): boolean =>
  heads.has('minister') && words.has('foreign') && !GERMAN.has(country?.code ?? '');

/** "their Chadian counterpart": one of that state whose name is known, or who was called so before. */
const isCounterpart = ({ country, head }: Mention, entity: Entity, home: string | null) =>
  country !== null &&
  // Of our own minister no state may have been said.
  (entity.country?.code ?? (entity.organization ? null : home)) === country.code &&
  (entity.name !== null || entity.heads.has(head!));

/** "the head of the ADB", "the IMF chief": whoever leads that body. */
const leadsBody = ({ head, organization, country }: Mention, entity: Entity): boolean =>
  /^(?:head|chief|boss)$/.test(head ?? '') &&
  organization !== null &&
  country === null &&
  entity.organization !== null;

/** "the head of the Chadian Foreign Ministry", "Chadian foreign policy head". */
const headsBody = ({ head, country, title }: Mention) =>
  head === 'head' &&
  country !== null &&
  /foreign policy|diploma|foreign ministry|government|delegation/.test(plain(title?.text ?? ''));

/** "Minister of State for Foreign Affairs" of a "Minister of State at the Foreign Office". */
const LINKING = new Set(['for', 'of', 'the', 'at', 'and', 'to', 'affairs', 'office', 'ministry']);

/** The same head: no word may make it another office, neither one that is there nor one that is left out. */
function sharesHead(mention: Mention, entity: Entity): boolean {
  const words = titleWords(mention.title);
  // "the President of the EBRD" of "its President": that the bodies are one is asked elsewhere.
  const ofBody = new Set(entity.organization ? titleWords(mention.organization) : []);
  const extra = words.filter((word) => !entity.titleWords.has(word) && !ofBody.has(word));
  if (extra.every((word) => LINKING.has(word)) && extra.length > 0) return true;
  // "Zenda's oil minister said. … He is to meet Energy Minister A": who is named later without a state has the very office.
  if (extra.some((word) => PORTFOLIO.has(word)) && !entity.country && isNamedBehind(mention, entity))
    return false;
  if (extra.length > 0)
    return !extra.some((word) => DISTINGUISHING.has(word)) && !/\bof\b/.test(mention.title!.text);
  const leftOut = INDISPENSABLE.some((word) => entity.titleWords.has(word) && !words.includes(word));
  return !leftOut || mention.determiner === 'the';
}

const officesIn = remembered((title): readonly string[] => plain(title).split(' and '));

const isNamedBehind = ({ from }: Mention, { mentions: [first] }: Entity): boolean =>
  first !== undefined && first.from > from;

/** "the Foreign Minister", "the minister" of a "First Deputy Premier and Foreign Minister". */
function isOneOfJoined({ title }: Mention, entity: Entity): boolean {
  const offices = officesIn(entity.title?.text ?? '');
  if (offices.length < 2) return false;
  const office = plain(title?.text ?? '');
  const isSuffix = !office.includes(' ');
  return offices.some(
    (one) => one === office || (isSuffix && one.endsWith(` ${office}`) && !isOfDeputy(one)),
  );
}

const isForeign = ({ title }: Mention): boolean => /\b(?:foreign|external)\b/i.test(title?.text ?? '');

/** No head of state or government is called so. */
const ENVOYS = new Set(['envoy', 'special envoy', 'emissary', 'diplomat', 'top diplomat', 'negotiator']);

/** "a top Zendan official": not the one at the top. */
const isTopOfficial = ({ head, title }: Mention): boolean =>
  head === 'official' && /^(?:top|senior|high)/i.test(title?.text ?? '');

/** Another head that may stand for one that the entity holds. */
function standsFor(mention: Mention, entity: Entity, others: RegExp): boolean {
  const { head, country, organization, determiner } = mention;
  if (
    (ENVOYS.has(head!) || isTopOfficial(mention)) &&
    [...entity.heads].some((held) => SOVEREIGN_HEADS.has(held))
  )
    return false;
  const words = titleWords(mention.title);
  // "the Zendan premier": not the deputy prime minister.
  if (/^(?:premier|prime minister|pm)$/.test(head!) && isDeputy(entity) && !words.some(isOfDeputy))
    return false;
  const free = words.length === 1 || FREE_SYNONYMS.has(head!);
  // "the deputy premier" of a deputy prime minister: the words before the head are those of the office.
  if (!free && !words.every((word) => word === head || entity.titleWords.has(word))) return false;
  // "a diplomat", "leaders": anyone, unless state, body or article say who.
  if (REFERRING_HEADS.has(head!) && !country && !organization && determiner !== 'the') return false;
  return (
    holdsOne(entity, others) ||
    (head === 'diplomat' && [...entity.titleWords].some((word) => others.test(word)))
  );
}

const isOfDeputy = (word: string): boolean => /^(?:deputy|vice)/.test(word);
const isDeputy = ({ titleWords: words }: Entity): boolean => [...words].some(isOfDeputy);

const holdsOne = ({ heads }: Entity, pattern: RegExp) => [...heads].some((head) => pattern.test(head));
