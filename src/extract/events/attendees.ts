import {
  ACCOMPANYING,
  ATTENDING,
  AUSPICES,
  COMPANY,
  COMPRISING,
  MEDIATING,
  SENDING,
} from '../lexicon/attendance.ts';
import type { Group } from '../mentions/groups.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { oneOf, someToken, someWord, wordAt, wordSet } from '../words.ts';
import { antecedent } from './antecedent.ts';
import { alongAt, alsoBy, attendeesAt } from './attendance.ts';
import { besideSides, sidesIn, wholeRow } from './attendee-rows.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';
import { partiesOf } from './parties.ts';
import { addParty, type Party } from './party.ts';

const isAttending = oneOf(ATTENDING);
/** "who was also at the talks": no other "at" tells of attending. */
const BEFORE_AT = wordSet('was were also both all');

const tellsOfAttending = (doc: Tokenised, i: number): boolean =>
  isAttending(doc.tokens[i]!.word) || (wordAt(doc, i) === 'at' && BEFORE_AT.has(wordAt(doc, i - 1)));

function someAttended(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (tellsOfAttending(doc, i)) return true;
  return false;
}

/** Adds those of whom a later sentence says that they took part: "The meeting was attended by A and B". */
export function addAttendees(material: Material, drafts: readonly Draft[]): void {
  const { doc } = material;
  for (const sentence of doc.sentences) {
    if (!someAttended(doc, sentence)) continue;
    const coming = isToCome(doc, sentence);
    const targets = attended(doc, drafts, sentence).filter(
      ({ status }) => status === 'planned' || (status === 'held' && !coming),
    );
    if (targets.length === 0) continue;
    const parties = attendeesIn(material, sentence).filter(canJoin);
    const led = someToken(doc, sentence.from, sentence.to, isLeading);
    // "met B, alongside Minister C": of whoever met B, if of anyone.
    const company = someWord(doc, sentence.from, sentence.to, COMPANY);
    const sent = someToken(doc, sentence.from, sentence.to, isStandingIn);
    for (const target of targets)
      for (const party of parties) {
        if (sent)
          target.parties = target.parties.filter((other) => !isSeatOf(other, party, material.voice.country));
        addParty(
          target.parties,
          led || company ? party : ofHost(material, target, ofRow(material, target, party, parties), parties),
        );
      }
  }
}

/**
 * "attended by Zendan Minister A and National Security Adviser B", in a report of a third state: B is of the state last
 * named in the row, since nobody of ours was there.
 */
function ofRow({ voice }: Material, { parties }: Draft, party: Party, row: readonly Party[]): Party {
  if (!voice.country || party.country || party.entity.organization || !isOfGovernment(party.entity))
    return party;
  if (
    parties.some(({ country, entity }) => !country || entity.organization || country.code === voice.country)
  )
    return party;
  const before = row.slice(0, row.indexOf(party)).findLast(({ country }) => country !== null);
  return before ? { ...party, country: before.country } : party;
}

const isLeading = oneOf(ACCOMPANYING);

/** An ambassador may be of either side. */
const isOfGovernment = ({ heads }: Party['entity']): boolean =>
  [...heads].some((head) => /minister|secretary|director|chief|adviser|advisor/.test(head));

/**
 * In a report of which it is not known for whom it speaks, ministers of no state who sat in are of the host's; where
 * one beside them holds that very office for the host, of the other side's.
 */
function ofHost(
  { voice }: Material,
  { parties, place }: Draft,
  party: Party,
  beside: readonly Party[],
): Party {
  const { country, entity } = party;
  if (voice.country || voice.organization || country || entity.organization || !isOfGovernment(entity))
    return party;
  const host = parties.find((one) => one.country && one.country.code === place?.country)?.country;
  // Where the text does not even say for whom a principal speaks, those beside him may be his.
  if (!host || parties.some((one) => !one.country && !one.entity.organization)) return party;
  if (!beside.some((one) => one.country?.code === host.code && holdsSame(one, party)))
    return { ...party, country: host };
  const others = parties.filter((one) => one.country && one.country.code !== host.code);
  const [guest] = others;
  return guest && others.every((one) => one.country!.code === guest.country!.code)
    ? { ...party, country: guest.country }
    : party;
}

const holdsSame = ({ entity: a }: Party, { entity: b }: Party): boolean =>
  a.titleWords.size > 0 && a.titleWords.symmetricDifference(b.titleWords).isSubsetOf(AFFAIRS);

/** "Minister for Foreign Affairs" is a "Foreign Minister". */
const AFFAIRS = wordSet('affairs for of the and');

const WILL = wordSet('will would');
/** How far before the word of attending "will" stands ("will also take"). */
const TO_WILL = 4;

/** "the summit, in which B will take part": not in what was held. */
function isToCome(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++)
    if (isAttending(doc.tokens[i]!.word) && someWord(doc, Math.max(from, i - TO_WILL), i, WILL)) return true;
  return false;
}

const isStandingIn = oneOf(new Set([...SENDING, 'chaired', 'co-chaired']));

/** "Zenda sent its envoy": instead of the minister for whom "the ministers of Zenda and Chad" stands. */
const isSeatOf = (
  { entity: { kind, plural, name }, country }: Party,
  { country: other }: Party,
  home: string | null,
): boolean =>
  kind === 'office' && plural && name === null && country !== null && country.code === (other?.code ?? home);

const isSeveral = oneOf(new Set(['meetings']));

/** Those of whom the sentence tells that they were met one by one; else the event told of last in the paragraph, else the first one held, else any told of before; of "the meetings" all that were held. */
function attended(
  doc: Tokenised,
  drafts: readonly Draft[],
  { index, paragraph, from, to }: Sentence,
): readonly Draft[] {
  const told = drafts.filter((draft) => draft.frames.some((frame) => frame.sentence <= index));
  const held = told.filter((draft) => draft.status === 'held' && !draft.background);
  const near = held.findLast((draft) =>
    draft.frames.some(
      (frame) => frame.sentence <= index && doc.sentences[frame.sentence]!.paragraph === paragraph,
    ),
  );
  if (held.length > 1 && someToken(doc, from, to, isSeveral)) return held;
  const apart = held.filter(({ frames }) => frames.some((one) => one.separate && one.sentence === index));
  if (apart.length > 1) return apart;
  const own = withWhom(doc, held, index, from, to);
  if (own) return [own];
  const one =
    near ?? namedIn(held, index) ?? held[0] ?? told.find(({ background }) => !background) ?? told.at(-1);
  return one ? atOnce(held, one) : [];
}

/** "had meetings with A and B. He was joined by C": of whichever one verb or noun tells, all of them. */
function atOnce(held: readonly Draft[], one: Draft): readonly Draft[] {
  if (held.length > MOST || !held.includes(one)) return [one];
  const tells = new Set(one.frames.map(({ from }) => from));
  return held.filter((other) => other === one || other.frames.some(({ from }) => tells.has(from)));
}

/** "took part in the meeting with B": of several events the one of B. */
function withWhom(
  doc: Tokenised,
  held: readonly Draft[],
  index: number,
  from: number,
  to: number,
): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  for (let i = from; i < to - 2; i++) {
    if (!MEETING.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'with') continue;
    const of = held.filter(({ parties }) =>
      parties.some(({ entity }) =>
        inSentences(entity.mentions, index).some((mention) => mention.from === i + 2),
      ),
    );
    if (of.length === 1) return of[0];
  }
  return undefined;
}

const MEETING = wordSet('meeting talks call conversation audience session');

/** "attended the larger session with the crown prince": of several events the one whose party, and nobody else's, the sentence names. */
function namedIn(held: readonly Draft[], index: number): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  const isIn = ({ entity }: Party, { parties }: Draft) =>
    parties.some((other) => other.entity.id === entity.id);
  const named = held.filter((draft) =>
    draft.parties.some(
      (party) =>
        inSentences(party.entity.mentions, index).length > 0 &&
        held.every((other) => other === draft || !isIn(party, other)),
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** A report of more events than these tells of each by itself. */
const MOST = 12;

/** Those of whom a sentence says that they attended. */
export function attendeesIn(material: Material, { index, from, to }: Sentence): Party[] {
  const { doc } = material;
  const groups = inSentences(material.groups, index);
  const sides = sidesIn(doc, inSentences(material.mentions, index));
  const parties: Party[] = [];
  for (let i = from; i < to; i++) {
    if (!tellsOfAttending(doc, i)) continue;
    const group = attendeesAt(doc, groups, i);
    if (!group) continue;
    const along = alsoBy(doc, groups, group) ?? alongAt(doc, groups, i);
    for (const row of new Set([
      group,
      along ?? group,
      ...besideSides(doc, sides, groups),
      ...sentAsWell(doc, groups, group),
    ]))
      parties.push(...partiesIn(material, groups, sides, row, i));
  }
  return parties;
}

/** "Zenda sent its foreign minister, B, and Chad its envoy, C": those whom other states sent, without the verb. */
const sentAsWell = (doc: Tokenised, groups: readonly Group[], { from, mentions }: Group): Group[] =>
  mentions[0]!.determiner === 'its' && wordAt(doc, from - 1) === 'sent'
    ? groups.filter((other) => other.from > from && other.mentions[0]!.determiner === 'its')
    : [];

/** Whoever mediates takes part as the mediator, and whoever hosts the talks of others as their host. */
function roleBy(word: string): Party['role'] {
  if (word === 'hosted') return 'host';
  return AUSPICES.has(word) || MEDIATING.has(word) ? 'mediator' : 'participant';
}

/** The parties of a group of attendees: "President A of X, accompanied by Minister B" makes B one of X too. */
function partiesIn(
  material: Material,
  groups: readonly Group[],
  sides: readonly Mention[],
  group: Group,
  at: number,
): Party[] {
  const { doc } = material;
  const word = wordAt(doc, at);
  const role = roleBy(word);
  const led = ACCOMPANYING.has(word) || COMPRISING.has(word) || SENDING.has(word);
  const leaders =
    word === 'accompanying' || word === 'joining'
      ? countryOfFollowed(material, groups, at)
      : led
        ? countryOfLeader(material, groups, at)
        : countryOfThose(groups, at);
  const behind = group.to <= at ? sides.find((one) => one.from > at) : undefined;
  const row = group.from > at ? wholeRow(doc, groups, group) : group;
  return row.mentions.flatMap((mention) => {
    const side = sides.findLast((one) => one.to <= mention.from) ?? behind;
    const country = side?.country ?? leaders;
    return partiesOf(mention, role, material).map((party) =>
      party.country || party.entity.organization ? party : { ...party, country },
    );
  });
}

/** "Accompanying the Zendan President were A and B": of Zenda. */
function countryOfFollowed({ cast }: Material, groups: readonly Group[], at: number): Party['country'] {
  const followed = groups.find(({ from }) => from > at && from - at <= 2)?.mentions[0];
  return (followed && (cast.of.get(followed)?.country ?? followed.country)) ?? null;
}

/** "Zendan officials present at the talks were A and B": of Zenda. */
const countryOfThose = (groups: readonly Group[], at: number): Party['country'] =>
  groups.find(({ to }) => to === at)?.mentions.find(({ plural }) => plural)?.country ?? null;

/** "A, accompanied by B", "He is accompanied by B": of the state of A, or of whom the pronoun means. */
function countryOfLeader(
  { cast, mentions }: Material,
  groups: readonly Group[],
  at: number,
): Party['country'] {
  const before = groups.filter(({ to }) => to <= at && at - to <= 6);
  const near = before.flatMap((group) => group.mentions).filter(({ to }) => at - to <= 6);
  // "A of Zenda and B of Chad, accompanied by C": of either.
  const states = new Set(before.at(-1)?.mentions.flatMap((one) => cast.of.get(one)?.country?.code ?? []));
  if (states.size > 1) return null;
  const leader = near.findLast(({ kind }) => kind !== 'pronoun');
  if (leader) return cast.of.get(leader)?.country ?? null;
  const pronoun = near.at(-1);
  return (pronoun && antecedent(pronoun, cast, mentions)?.country) ?? null;
}

/** Only people and named offices join; a state or a body by itself, and officials whom nobody names, do not. */
const canJoin = ({ key, entity: { kind, plural, heads } }: Party): boolean =>
  (kind === 'person' || kind === 'office') && (!plural || (isSeat(key) && !heads.has('official')));

/** "the ambassadors of X and Y": one for each state. */
const isSeat = (key: string): boolean => key.includes(':');
