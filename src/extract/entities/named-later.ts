import { INDEFINITE } from '../lexicon/determiners.ts';
import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../words.ts';
import { type Cast, type Entity, firstFrom, isOnlyRelational } from './entity.ts';
import { nameCounterparts } from './named-counterparts.ts';
import { firstInBody, isNewName } from './new-name.ts';
import { fitsOffice } from './office-fit.ts';
import { isUnnamed, join } from './unnamed.ts';

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
  const known = cast.entities.filter((entity) => isUnnamed(entity) && isLead(entity));
  const unnamed = known.filter((office) => !nameByOffice(cast, office) && !nameOfSome(doc, cast, office));
  const inBody = ({ mentions }: Entity) => mentions.some(({ sentence }) => sentence >= first);
  const offices = unnamed.filter(inBody).sort(inOrder);
  const titles = unnamed.filter((entity) => !inBody(entity));
  const last = first + LEAD + REACH;
  for (const office of unnamed) nameByState(doc, cast, office, unnamed, last);
  nameCounterparts(doc, cast, (entity) => !isLead(entity) || offices.length === 1);
  const namedAt = (person: Entity) => firstInBody(doc, person)?.from ?? 0;
  const names = cast.entities
    .filter((entity) =>
      isNewName(doc, entity, last, (_, mention) => isMet(doc, mention) || isPartner(doc, cast, mention)),
    )
    .sort((a, b) => namedAt(a) - namedAt(b));
  for (const person of names) {
    const first = firstInBody(doc, person)!;
    const met = isMet(doc, first) && !isPartner(doc, cast, first);
    const office = offices.find(
      (one) => isNamedBy(one, person, namedAt(person)) && (!met || isSomeOfficial(doc, one, person)),
    );
    if (!office) continue;
    offices.splice(offices.indexOf(office), 1);
    join(cast, person, office);
    // "Zendan leader" of the headline is the one of the lead.
    for (const title of titles) if (title.country?.code === person.country?.code) join(cast, person, title);
  }
}

const MEETING = /^(?:met|hosted|received|meeting|talks|dined|spoke|dinner|lunch|sat)$/;

/** "A met with Ana Blake": whom somebody met. */
const isMet = ({ tokens }: Tokenised, { from }: Mention): boolean =>
  MEETING.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'with' && MEETING.test(tokens[from - 2]?.lower ?? ''));

/** So few sentences behind "a top Zendan official" it is told who that is. */
const TO_NAME = 8;
const SOME = /(?:^|\b)(?:official|envoy|diplomat|negotiator|emissary|aide|adviser|representative)$/;

/** "met with a top Zendan official. … A met with Ana Blake, one of its generals": the official whom A is told to have met in the lead. */
const isSomeOfficial = (doc: Tokenised, { heads, mentions }: Entity, person: Entity): boolean => {
  const [first] = mentions.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'body');
  return (
    first !== undefined &&
    INDEFINITE.has(first.determiner ?? '') &&
    [...heads].every((head) => SOME.test(head)) &&
    firstInBody(doc, person)!.sentence - first.sentence <= TO_NAME &&
    isOfMeeting(doc, first)
  );
};

/** "met with a top official", "A and a top official opened talks". */
const isOfMeeting = ({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean => {
  const before = tokens.slice(Math.max(sentences[sentence]!.from, from - 4), from);
  const behind = tokens.slice(to, Math.min(sentences[sentence]!.to, to + 5));
  return [...before, ...behind].some(({ lower }) => MEETING.test(lower) || lower === 'meetings');
};

/** "The Zendan minister met his Chadian counterpart …. Chadian minister B discussed trade with Ana Blake": whom a known side spoke with. */
const isPartner = (doc: Tokenised, { entities }: Cast, { from, sentence }: Mention): boolean => {
  const start = doc.sentences[sentence]!.from;
  if (wordAt(doc, from - 1) !== 'with') return false;
  if (from - start <= LONGEST_OWN && OWN_TALKS.test(phraseIn(doc, start, from))) return true;
  return (
    someWord(doc, start, from, DISCUSSING) &&
    entities.some(
      ({ kind, country, mentions }) =>
        kind === 'person' &&
        country !== null &&
        mentions.some((mention) => mention.sentence === sentence && mention.to < from),
    )
  );
};
/** "His two-hour meeting with Ana Blake": whom the one of the lead met. */
const OWN_TALKS =
  /^(?:his|her|their) (?:[\w-]+ ){0,3}(?:meeting|talks|conversation|call|session) (?:on \w+ )?with$/;
const LONGEST_OWN = 8;
const DISCUSSING = wordSet('discussed reviewed met spoke talked conferred');

/** "The Zendan foreign minister said … Zendan Foreign Minister Ana Blake": the one person of that state and office, however late. */
function nameByOffice(cast: Cast, office: Entity): boolean {
  const { country, title, mentions } = office;
  // "a Zendan official" is anyone.
  if (
    !country ||
    !title ||
    isOnlyRelational(office) ||
    mentions.some(({ determiner }) => INDEFINITE.has(determiner ?? ''))
  )
    return false;
  const [person, another] = cast.entities.filter(
    (one) =>
      one.kind === 'person' &&
      !one.former &&
      !one.voice &&
      one.country?.code === country.code &&
      mentions.every((mention) => fitsOffice(mention, one)),
  );
  if (!person || another) return false;
  join(cast, person, office);
  return true;
}

/**
 * "Zenda's foreign minister met his Gondali counterpart … Zenda's Ana Blake and Gondal's Juan Soto": the one name of that
 * state without an office is that of its one office.
 */
function nameByState(
  doc: Tokenised,
  cast: Cast,
  office: Entity,
  offices: readonly Entity[],
  last: number,
): void {
  const code = office.country?.code;
  if (!code || offices.some((other) => other !== office && other.country?.code === code)) return;
  const [person, another] = cast.entities.filter(
    ({ kind, country, former, voice, mentions }) =>
      kind === 'person' &&
      country?.code === code &&
      !former &&
      !voice &&
      // What the headline says of both ("Zendan, Gondali ministers") is no office of their own.
      mentions.every(({ title }) => title === null),
  );
  const first = person && firstInBody(doc, person);
  if (!first || another || first.sentence > last) return;
  if (first.from > firstFrom(office) && first.country?.code === code) join(cast, person, office);
}

/**
 * "met with a Zendan minister. … Zendan Energy Minister Ana Blake arrived": some official whom one met in the lead is the one
 * person in office of that state who is brought in right behind, and of whom no meeting of its own is told there.
 */
function nameOfSome(doc: Tokenised, cast: Cast, office: Entity): boolean {
  const { country, heads } = office;
  const [first, again] = office.mentions;
  if (!country || again || !INDEFINITE.has(first!.determiner ?? '') || !isOfMeeting(doc, first!))
    return false;
  const [person, another] = cast.entities.filter(
    (one) =>
      one.kind === 'person' &&
      !one.former &&
      one.country?.code === country.code &&
      one.heads.size > 0 &&
      // Whoever is at the head of the state is no official.
      ![...one.heads].some((head) => SOVEREIGN_HEADS.has(head)),
  );
  const named = person && !another ? firstInBody(doc, person) : null;
  if (!named || named.from < first!.to || named.sentence - first!.sentence > TO_NAME) return false;
  if (isMet(doc, named) || person!.mentions.some((one) => one.from < first!.from)) return false;
  if (![...heads].every((head) => person!.heads.has(head) || SOME.test(head))) return false;
  join(cast, person!, office);
  return true;
}

const inOrder = (a: Entity, b: Entity): number => firstFrom(a) - firstFrom(b);

/** Offices that say no more than that someone holds one: the name comes with the true one. */
const VAGUE = new Set(['official', 'envoy', 'emissary', 'diplomat', 'leader']);

/** A leader may be the president whom the text names later. */
const OF_SOVEREIGN = new Set(['leader']);

const ENVOYS = new Set(['envoy', 'special envoy', 'emissary', 'representative', 'mediator']);

/** May the person hold the office: named after it, of no other state, by no other title? */
function isNamedBy(office: Entity, person: Entity, at: number): boolean {
  // The surname in the headline introduces nobody.
  if (at < firstFrom(office)) return false;
  if (person.former)
    return [...office.heads].some(
      (head) => (office.organization !== null && ENVOYS.has(head)) || /\bofficial$/.test(head),
    );
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
