import { INDEFINITE } from '../lexicon/determiners.ts';
import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { isPredicate } from '../mentions/predicate.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import { type Cast, type Entity, firstFrom } from './entity.ts';
import { mayHold } from './held-office.ts';
import { isMet, isPartner, isSomeOfficial } from './met-by-name.ts';
import { nameByOffice } from './named-by-office.ts';
import { nameByState } from './named-by-state.ts';
import { nameCounterparts } from './named-counterparts.ts';
import { firstInBody, isNewName } from './new-name.ts';
import { nameOfSome } from './some-official.ts';
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
  const known = cast.entities.filter(
    (entity) =>
      isUnnamed(entity) && isLead(entity) && !entity.mentions.every((mention) => isPredicate(doc, mention)),
  );
  const unnamed = known.filter((office) => !nameByOffice(cast, office) && !nameOfSome(doc, cast, office));
  const inBody = ({ mentions }: Entity) => mentions.some(({ sentence }) => sentence >= first);
  const offices = unnamed.filter(inBody).sort(inOrder);
  const titles = unnamed.filter((entity) => !inBody(entity));
  const last = first + LEAD + REACH;
  for (const office of unnamed) nameByState(doc, cast, office, unnamed, last);
  nameCounterparts(doc, cast, (entity) => !isLead(entity) || offices.length === 1);
  nameInOrder(doc, cast, { offices, titles, last });
}

/** The offices of the lead, those of the headline, and the last sentence that may name their holders. */
interface Unnamed {
  offices: readonly Entity[];
  titles: readonly Entity[];
  last: number;
}

/** Gives the names that nothing introduces to the offices of the lead, one after the other. */
function nameInOrder(doc: Tokenised, cast: Cast, { offices, titles, last }: Unnamed): void {
  const namedAt = (person: Entity) => firstInBody(doc, person)?.from ?? 0;
  const names = cast.entities
    .filter((entity) =>
      isNewName(doc, entity, last, (_, mention) => isMet(doc, mention) || isPartner(doc, cast, mention)),
    )
    .sort((a, b) => namedAt(a) - namedAt(b));
  const free = [...offices];
  for (const person of names) {
    const first = firstInBody(doc, person)!;
    const met = isMet(doc, first);
    const partner = met && isPartner(doc, cast, first);
    const office = free.find(
      (one) =>
        isNamedBy(one, person, namedAt(person)) &&
        (!met || (partner && !isOfSome(one)) || isSomeOfficial(doc, one, person)),
    );
    if (!office) continue;
    free.splice(free.indexOf(office), 1);
    join(cast, person, office);
    // "Zendan leader" of the headline is the one of the lead.
    for (const title of titles) if (title.country?.code === person.country?.code) join(cast, person, title);
  }
}

/** "a Zendan official said": the source, of whom nothing tells that others met them. */
const isOfSome = ({ mentions }: Entity): boolean => INDEFINITE.has(mentions[0]!.determiner ?? '');

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
  if (person.heads.size === 0)
    return !person.country || (person.held !== undefined && mayHold(person, office.mentions[0]!));
  // "Zenda's prime minister … The prime minister, Ana Blake,".
  const same = person.mentions[0]!.determiner === 'the' && !person.country;
  // A president is nobody's envoy, and no official of a body.
  const sovereign = [...person.heads].some((head) => SOVEREIGN_HEADS.has(head));
  return [...office.heads].some(
    (head) => (VAGUE.has(head) && (!sovereign || OF_SOVEREIGN.has(head))) || (same && person.heads.has(head)),
  );
}
