import { COUNTERPARTS, SOVEREIGN_HEADS, VISIT_HEADS } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { attach } from './attach.ts';
import { type Cast, type Entity, firstFrom } from './entity.ts';
import { nameWords } from './words.ts';

/** How many sentences of the body may bring in people by their offices alone. */
const LEAD = 2;
/** How many sentences later they are named. */
const REACH = 6;

/**
 * "The Zendan foreign minister met … Ana Blake said": reporters give the office in the lead and the name, without any
 * office, further down. Names that nothing introduces are those of the lead's offices, in their order.
 */
export function nameLater(doc: Tokenised, cast: Cast, { official }: Voice): void {
  if (official) return;
  const first = doc.sentences.find(({ kind }) => kind === 'body')?.index;
  if (first === undefined) return;
  const isLead = ({ mentions: [one] }: Entity) => one!.sentence < first + LEAD;
  const unnamed = cast.entities.filter((entity) => isUnnamed(entity) && isLead(entity));
  const inBody = ({ mentions }: Entity) => mentions.some(({ sentence }) => sentence >= first);
  const offices = unnamed.filter(inBody).sort(inOrder);
  const titles = unnamed.filter((entity) => !inBody(entity));
  const last = first + LEAD + REACH;
  nameCounterparts(doc, cast, (entity) => !isLead(entity) || offices.length === 1);
  const names = cast.entities.filter((entity) => isNewName(doc, entity, last)).sort(inOrder);
  for (const person of names) {
    const office = offices.find((one) => isNamedBy(one, person));
    if (!office) continue;
    offices.splice(offices.indexOf(office), 1);
    join(cast, person, office);
    // "Zendan leader" of the headline is the one of the lead.
    for (const title of titles) if (title.country?.code === person.country?.code) join(cast, person, title);
  }
}

/** So many sentences behind "his Zendan counterpart" the counterpart is named. */
const TO_NAME = 2;

/** "A spoke to his Zendan counterpart. A told Ana Blake that": the one new name of the next sentences, told something or acting. */
function nameCounterparts(doc: Tokenised, cast: Cast, isFree: (office: Entity) => boolean): void {
  for (const office of cast.entities.filter((one) => isUnnamedCounterpart(one) && isFree(one))) {
    const at = office.mentions[0]!.sentence;
    const names = cast.entities.filter(
      (entity) =>
        isNewName(doc, entity, at + TO_NAME, isTold) &&
        entity.mentions[0]!.sentence > at &&
        entity.mentions.length > 1,
    );
    const [person, another] = names;
    if (person && !another && person.heads.size === 0 && !person.country) join(cast, person, office);
  }
}

const isUnnamedCounterpart = (entity: Entity): boolean =>
  isUnnamed(entity) &&
  [...entity.heads].every((head) => COUNTERPARTS.has(head)) &&
  entity.mentions.every(({ determiner }) => /^(?:his|her)$/.test(determiner ?? ''));

/** "A told Ana Blake"; who is named only there may be a radio station. */
const isTold = ({ tokens }: Tokenised, { from }: Mention): boolean =>
  /^(?:told|assured|asked|urged|warned|informed|thanked|with)$/.test(tokens[from - 1]!.lower);

const inOrder = (a: Entity, b: Entity): number => firstFrom(a) - firstFrom(b);

/** One person, known by office and state alone. */
const isUnnamed = ({
  kind,
  plural,
  voice,
  former,
  country,
  organization,
  heads,
  mentions,
}: Entity): boolean =>
  kind === 'office' &&
  !plural &&
  !voice &&
  !former &&
  (country !== null || organization !== null) &&
  mentions.some(({ possessive }) => !possessive) &&
  ![...heads].some((head) => VISIT_HEADS.has(head));

/** A full name that acts and that no state introduces. */
function isNewName(
  doc: Tokenised,
  entity: Entity,
  last: number,
  orElse: (doc: Tokenised, mention: Mention) => boolean = () => false,
): boolean {
  const { kind, name, voice, former, mentions } = entity;
  const [first] = mentions.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'body');
  if (kind !== 'person' || !name || voice || !first || entity.organization) return false;
  // "Ana Blake, a former president of Zenda," may be the envoy of the lead.
  if (former && first.from !== doc.sentences[first.sentence]!.from) return false;
  return (
    first.sentence <= last &&
    first.name !== null &&
    nameWords(first.name).length > 1 &&
    !first.doubtful &&
    !first.possessive &&
    (isActing(doc, first) || orElse(doc, first)) &&
    (mentions.length > 1 || !mayBeFirm(doc, first))
  );
}

/** "Alpha Brothers said prices would rise": a name read once that only says so may be a firm's. */
const mayBeFirm = ({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean =>
  from === sentences[sentence]!.from &&
  /^(?:said|says|expects|has|was|is|reported)$/.test(tokens[to]?.lower ?? '');

/** At the head of its sentence, or behind a quotation. */
function isActing({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean {
  const start = sentences[sentence]!.from;
  if (from === start || isSecondOfTwo({ tokens, sentences }, from, sentence)) return true;
  // "On Saturday Ana Blake sat".
  if (from - start === 2 && tokens[start]!.lower === 'on' && /day$/.test(tokens[start + 1]!.lower))
    return true;
  return (
    /^(?:said|told|added|says|[,"”])$/.test(tokens[from - 1]!.lower) &&
    /^(?:said|told|added|\.|set|also)$/.test(tokens[to]?.lower ?? '')
  );
}

/** No name is longer. */
const MAX_NAME = 5;

/** "Ana Blake and Juan Soto said": the second of two names at the head of the sentence. */
function isSecondOfTwo(
  { tokens, sentences }: Pick<Tokenised, 'tokens' | 'sentences'>,
  from: number,
  sentence: number,
): boolean {
  const first = sentences[sentence]!.from;
  if (tokens[from - 1]!.lower !== 'and' || from - first > MAX_NAME + 1 || from - 1 === first) return false;
  return tokens.slice(first, from - 1).every(({ cap, kind }) => kind === 'word' && cap);
}

/** Offices that say no more than that someone holds one: the name comes with the true one. */
const VAGUE = new Set(['official', 'envoy', 'emissary', 'diplomat', 'leader']);

/** A leader may be the president whom the text names later. */
const OF_SOVEREIGN = new Set(['leader']);

const ENVOYS = new Set(['envoy', 'special envoy', 'emissary', 'representative', 'mediator']);

/** May the person hold the office: named after it, of no other state, by no other title? */
function isNamedBy(office: Entity, person: Entity): boolean {
  if (firstFrom(person) < firstFrom(office)) return false;
  if (person.former)
    return office.organization !== null && [...office.heads].some((head) => ENVOYS.has(head));
  if (person.country && person.country.code !== office.country?.code) return false;
  if (person.heads.size === 0) return !person.country;
  // "Zenda's prime minister … The prime minister, Ana Blake,".
  const same = person.mentions[0]!.determiner === 'the' && !person.country;
  // A president is nobody's envoy, and no official of a body.
  const sovereign = [...person.heads].some((head) => SOVEREIGN_HEADS.has(head));
  return [...office.heads].some(
    (head) => (VAGUE.has(head) && (!sovereign || OF_SOVEREIGN.has(head))) || (same && person.heads.has(head)),
  );
}

/** Makes all mentions of the office mentions of the person, of whom no office of former days counts any more. */
export function join(cast: Cast, person: Entity, office: Entity): void {
  if (person.former)
    Object.assign(person, {
      former: false,
      country: null,
      title: null,
      heads: new Set(),
      titleWords: new Set(),
    });
  for (const mention of office.mentions) attach(cast, person, mention);
  person.mentions.sort((a, b) => a.from - b.from);
  person.sure = true;
  cast.entities.splice(cast.entities.indexOf(office), 1);
}
