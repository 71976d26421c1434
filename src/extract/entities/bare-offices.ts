import { NO_PRESIDENT, SOLE_OFFICES, SOLE_TITLES } from '../lexicon/offices-of-states.ts';
import type { Mention } from '../mentions/mention.ts';
import { remembered } from '../text/remembered.ts';
import type { Tokenised } from '../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import type { Cast, Entity } from './entity.ts';

/** Gives offices that the text leaves without a state the one that alone has them, where one has. */
export function placeBareOffices(doc: Tokenised, { entities, of }: Cast, home: Voice): void {
  const states = statesOf(entities);
  const american =
    home.agency === 'US' ||
    entities.some(
      (entity) => entity.country?.code === 'US' || (entity.title && soleState(entity, home, states) === 'US'),
    );
  const abroad = american ? metAbroad(doc, of) : new Set<Entity>();
  for (const entity of entities) {
    if (entity.country || !entity.title) continue;
    const code =
      soleState(entity, home, states) ??
      (american && !abroad.has(entity) && isAmerican(entity, entities, home) ? 'US' : null);
    if (code) entity.country = { ...entity.title, code };
  }
}

const statesOf = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ country }) => country?.code ?? []));

/** "Secretary of State X": of the one state that has such an office, before others share what is said of two states. */
export function placeSoleOffices(doc: Tokenised, { entities }: Cast, home: Voice): void {
  const states = statesOf(entities);
  for (const entity of entities) {
    if (entity.country || !entity.title) continue;
    const code = isCustodian(doc, entity) ? 'SA' : soleState(entity, home, states);
    if (code) entity.country = { ...entity.title!, code };
  }
}

const CUSTODIANS = wordSet('custodian servant');

/** "Custodian of the Two Holy Mosques King X": the king of Saudi Arabia, by his form of address. */
const isCustodian = (doc: Tokenised, { mentions }: Entity): boolean =>
  mentions.some(
    ({ from }) =>
      someWord(doc, from, from + 2, CUSTODIANS) &&
      /\b(?:custodian|servant) of the two holy\b/.test(phraseIn(doc, from, from + 6)),
  );

/** "Assistant Secretary of State for African Affairs": the office without what it is for. */
const withoutScope = remembered((title) => title.toLowerCase().split(/\s+(?:for|in)\s/)[0]!);

/** "the Pope", "Treasury Secretary X". */
function soleState(
  { heads, title, organization, equal }: Entity,
  { official, country }: Voice,
  states: ReadonlySet<string>,
): string | null {
  const head = [...heads, withoutScope(title!.text)].find((one) => SOLE_OFFICES.has(one));
  if (head) return SOLE_OFFICES.get(head)!;
  // A counterpart has the office of another state.
  if (organization || official || equal) return null;
  const sole = SOLE_TITLES.find(([pattern]) => pattern.test(title!.text));
  if (!sole) return null;
  const [, code, others] = sole;
  if (others.includes(country ?? '')) return null;
  // "Foreign Secretary A" in a text on Manila that says nothing of London.
  const elsewhere = code === 'GB' && !states.has(code) && others.some((other) => states.has(other));
  return elsewhere ? null : code;
}

const MEETING = wordSet('met meets meeting received receives receiving hosted hosts welcomed welcomes');
/** "President A met on Monday in Oslo with US Secretary B" has no more words between the two. */
const TO_MET = 8;

/** Who is told of without a state, and is of another than the United States: met by one of theirs who is told with it, or in a land that is visited. */
function metAbroad(doc: Tokenised, of: Cast['of']): Set<Entity> {
  const { tokens } = doc;
  const found = new Set<Entity>();
  const americans = [...of.keys()].filter(
    ({ kind, country }) => (kind === 'person' || kind === 'delegation') && country?.code === 'US',
  );
  for (const [mention, entity] of of) {
    if (mention.country || !mention.head) continue;
    if (isOfLandVisited(doc, mention)) found.add(entity);
    if (mention.governed) continue;
    // "President A met American Secretary B"
    const met = americans.find(
      ({ sentence, from }) =>
        sentence === mention.sentence &&
        from > mention.to &&
        from - mention.to <= TO_MET &&
        tokens.slice(mention.to, from).some(({ lower }) => MEETING.has(lower)),
    );
    if (met) found.add(entity);
  }
  return found;
}

/** "will fly to Zenda, where she will meet President A": of the land that is visited. */
const isOfLandVisited = (doc: Tokenised, { from }: Mention): boolean =>
  WHERE_THEY.test(phraseIn(doc, backFrom(doc, from, TO_WHERE), from));
const WHERE_THEY =
  /\b(?:to|in|visits?|visited|visiting) [^,]+ , where (?:he|she|they) .*\b(?:meet|met|meets|talks with|received by|see)\b/;
const TO_WHERE = 24;

/**
 * "President Reagan" in a report from a place that has no president, or whose president is someone else: agencies
 * name that of the United States without the state.
 */
function isAmerican(entity: Entity, entities: readonly Entity[], home: Voice): boolean {
  const { official, country, press, filed } = home;
  // The press of the world says of its own that it is American, in a text on another state; not so an American agency's man there.
  if (press && country !== 'US' && !(press === 'US' && filed)) return false;
  const { kind, heads, former, organization } = entity;
  if (
    kind !== 'person' ||
    !(heads.has('president') || heads.has('vice president')) ||
    former ||
    organization ||
    official
  )
    return false;
  // Agencies name two presidents of one state by it alone only where one was before the other.
  if (
    entities.some(
      (other) => other !== entity && other.kind === 'person' && !other.former && isPresidentOf(other, 'US'),
    )
  )
    return false;
  if (isSecondOfTwo(entity, entities)) return false;
  // "President Pedro Ruiz and President Ola Berg": nothing tells which of them is; of "President Pedro Ruiz" and
  // "President Reagan" it is the one who needs no given name.
  if (!isBySurname(entity) && entities.some((other) => other !== entity && isBarePresident(other)))
    return false;
  // Nothing tells where the report is from.
  if (country === null)
    return (
      !entities.some((other) => isPresidentOf(other, 'US')) &&
      (isBySurname(entity) || isMostNamed(entities, home))
    );
  if (country === 'US') return false;
  return (
    NO_PRESIDENT.has(country) ||
    // A summit abroad: nothing but the dateline is of that state.
    (!(home.named && !isBySurname(entity)) && !entities.some((other) => other.country?.code === country)) ||
    // Moscow was the Soviet Union's.
    (country === 'RU' && entities.some((other) => other.country?.code === 'SU')) ||
    // "President Reagan … President Hafez Nassar": one of them needs no given name.
    (isBySurname(entity) &&
      entities.some((other) => other !== entity && isBarePresident(other) && !isBySurname(other))) ||
    entities.some((other) => other !== entity && isPresidentOf(other, country))
  );
}

/** Does the text name no other state and its people more than the United States and theirs? */
function isMostNamed(entities: readonly Entity[], home: Voice): boolean {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    const code = entity.country?.code ?? (entity.title && soleState(entity, home, new Set()));
    if (code) counts.set(code, (counts.get(code) ?? 0) + entity.mentions.length);
  }
  const american = counts.get('US') ?? 0;
  return [...counts].every(([code, count]) => code === 'US' || count <= american);
}

const isBySurname = ({ name }: Entity): boolean => name !== null && !/\s/.test(name.text);
const isBarePresident = ({ kind, heads, country, organization }: Entity): boolean =>
  kind === 'person' && heads.has('president') && !country && !organization;

/** "Prime Minister A and President B": B is of the state of A, whichever that is. */
const isSecondOfTwo = ({ mentions: [first] }: Entity, entities: readonly Entity[]): boolean =>
  entities.some(({ mentions }) =>
    mentions.some(
      ({ to, kind, title, country }) =>
        kind === 'person' && title !== null && !country && first !== undefined && to === first.from - 1,
    ),
  );

const isPresidentOf = ({ heads, country }: Entity, code: string): boolean =>
  heads.has('president') && country?.code === code;
