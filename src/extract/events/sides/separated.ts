import type { Frame } from '../../frames/frame.ts';
import { COUNTERPARTS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';
import type { Party } from '../party.ts';
import { isApart, onRound } from './met-apart.ts';
import type { Resolved } from './parties.ts';

/** "met separately with A and B" is an event with A and one with B; any other frame is one. */
export function separated(doc: Tokenised, resolved: Resolved): Resolved[] {
  const { frame, sides } = resolved;
  const [subject, told] = sides.length === 1 && frame.open ? [[], sides[0]!] : sides;
  if (!subject || !told || sides.length > 2) return [resolved];
  const object = withoutHeading(told);
  // "A and B are to hold separate meetings with C": an event for each of those who come.
  // "was received by President A and Prime Minister B": an audience with each.
  const inTurn = frame.separate || isReceivedInTurn(doc, frame, subject, object);
  if (inTurn && object.length === 1 && isListOfPeople(subject))
    return subject.map((party) => ({
      ...resolved,
      sides: [[party], object],
      others: subject.filter((other) => other !== party),
    }));
  const isCouple = object.length === 2 && hasSpouse(frame, object);
  const listed = (!isCouple && isListOfPeople(object)) || (frame.separate && isListOfSides(object));
  if (!listed || !isApart(doc, frame, subject, object))
    return [object.length < told.length ? { ...resolved, sides: [...sides.slice(0, -1), object] } : resolved];
  const met = object.filter((party) => !isCompany(party, object) && !isSpouse(frame, party, object));
  return met.map((party) => ({
    ...resolved,
    sides: subject.length > 0 ? [subject, [party]] : [[party]],
    others: object.filter((other) => other !== party),
  }));
}

/** "met his counterparts, A of X and B of Y": those who are named are the counterparts. */
function withoutHeading(object: Party[]): Party[] {
  const named = object.filter(({ mention }) => mention.name !== null);
  if (named.length < 2) return object;
  return object.filter(
    ({ mention: { name, plural, head, countries } }) =>
      name !== null || !plural || countries.length > 0 || !COUNTERPARTS.has((head ?? '').replace(/s$/, '')),
  );
}

/** "met Prime Minister A and members of her cabinet": those who came with A. */
const isCompany = ({ entity: { kind, plural, heads } }: Party, others: readonly Party[]): boolean =>
  kind === 'office' && plural && heads.has('member') && others.some(({ entity }) => entity.kind === 'person');

const AIRPORTS = wordSet('airport airfield airbase');

/** "met President A and First Lady B": a couple receives and is received together; not the First Lady of another state, nor who was met separately. */
const isSpouse = ({ separate }: Frame, { entity, country }: Party, beside: readonly Party[]): boolean =>
  !separate &&
  entity.heads.has('first lady') &&
  beside.some(
    (other) => other.entity !== entity && (!country || !other.country || other.country.code === country.code),
  );

const hasSpouse = (frame: Frame, parties: readonly Party[]): boolean =>
  parties.some((party) => isSpouse(frame, party, parties));

/** A visitor who was received by several with offices of one state: by one after the other. */
const isReceivedInTurn = (
  doc: Tokenised,
  frame: Frame,
  hosts: readonly Party[],
  [guest]: readonly Party[],
): boolean =>
  frame.rule === 'verb:receive' &&
  // At an airport they stand in a row.
  !someWord(doc, frame.to, hosts[0]!.mention.from, AIRPORTS) &&
  guest !== undefined &&
  guest.mention.from < frame.from &&
  hosts.every(({ mention }) => mention.from > frame.from) &&
  !hasSpouse(frame, hosts) &&
  onRound(doc, frame, [guest], hosts);

const isListOfPeople = (parties: readonly Party[]): boolean =>
  parties.length > 1 && parties.every(({ entity: { kind } }) => kind === 'person' || kind === 'office');

/** "held separate meetings with a delegation of Zenda and B of Ruritania": sides of as many states or bodies. */
const isListOfSides = (parties: readonly Party[]): boolean =>
  parties.length > 1 &&
  parties.every(({ entity: { kind } }) => /^(?:person|office|delegation)$/.test(kind)) &&
  new Set(parties.map(({ country, mention }) => country?.code ?? mention.organization?.text)).size ===
    parties.length;
