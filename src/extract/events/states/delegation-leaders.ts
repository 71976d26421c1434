import type { Entity } from '../../entities/entity.ts';
import { bodyOf } from '../../mentions/body-of.ts';
import type { Group } from '../../mentions/groups.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { addParty, type Party, partyOf } from '../party.ts';

/** "The Russian delegation was headed by A": those who lead the delegation of a state stand for it. */
export function nameLeaders(material: Material, drafts: readonly Draft[]): void {
  const leaders = leadersOf(material);
  if (leaders.size === 0) return;
  for (const draft of drafts) {
    const parties: Party[] = [];
    for (const party of draft.parties) {
      const named = isNameless(party)
        ? leaders.get(party.country?.code ?? bodyOf(party.entity) ?? '')
        : undefined;
      if (!named) addParty(parties, party);
      else for (const leader of named) addParty(parties, partyOf(leader, party.mention, party.role));
    }
    draft.parties = parties;
    // "A Zendan delegation headed by A": A speaks for Zenda wherever A takes part.
    for (const party of parties) if (party.entity.kind === 'person') party.country ??= party.entity.country;
  }
}

/** A state or a body, its officials, or a delegation that nobody stands for. */
const isNameless = ({ entity: { kind, plural, heads } }: Party): boolean =>
  NAMELESS.has(kind) || (kind === 'office' && plural && [...heads].every((head) => OFFICIALS.has(head)));

const NAMELESS = wordSet('delegation state organization');
const OFFICIALS = wordSet('official representative diplomat negotiator envoy');

/** Who leads the delegation of each state or body, as far as the text says; they speak for it. */
function leadersOf({ doc, mentions, groups, cast }: Material): Map<string, Entity[]> {
  const leaders = new Map<string, Entity[]>();
  for (const delegation of mentions) {
    const { kind } = delegation;
    if (isSeveralDelegations(doc, delegation)) {
      for (const leader of leadersInTurn(doc, delegation, groups, cast))
        if (!leaders.has(leader.country!.code)) leaders.set(leader.country!.code, [leader]);
      continue;
    }
    if (!NAMELESS.has(kind)) continue;
    // "A delegation from the party met B. … The delegation was led by A": whose it is was told before.
    const { country, organization } = bodyOf(delegation)
      ? delegation
      : (cast.of.get(delegation) ?? delegation);
    const owner = bodyOf({ country, organization });
    if (owner === undefined || leaders.has(owner)) continue;
    if (!isBesideLeading(doc, delegation)) continue;
    // "led by Minister A's deputy B": whose deputy he is stays at home.
    const near = inSentences(groups, delegation.sentence).filter(
      ({ mentions: of }) => !of.at(-1)?.possessive,
    );
    const group = near.find((other) =>
      kind === 'delegation'
        ? leads(doc, other, delegation) ||
          isMadeUpOf(doc, delegation.to, other.from) ||
          isRepresented(doc, delegation, other)
        : isRepresented(doc, delegation, other),
    );
    const members = group && near.find((other) => isComposed(doc, group.to, other.from));
    const people = [group, members].flatMap(
      (one) => one?.mentions.flatMap((mention) => cast.of.get(mention) ?? []) ?? [],
    );
    const named = people.filter(({ kind: sort, voice }) => sort === 'person' && !voice);
    for (const person of named)
      if (person.country === null && person.organization === null)
        Object.assign(person, { country, organization });
    if (named.length > 0) leaders.set(owner, named);
  }
  return leaders;
}

/** "The Zendan and Chadian delegations", "The two delegations". */
const isSeveralDelegations = (doc: Tokenised, { kind, plural, countries, to }: Mention): boolean =>
  (kind === 'delegation' ? countries.length > 1 : kind === 'joint') &&
  plural &&
  DELEGATIONS.test(wordAt(doc, to - 1));
const DELEGATIONS = /^(?:delegations|sides)$/;

const WERE = wordSet('were are');
/** "The delegations were headed by A, a minister of Zenda, and B, a minister of Chad": each leads that of whose state A and B speak. */
const leadersInTurn = (
  doc: Tokenised,
  delegations: Mention,
  groups: readonly Group[],
  { of }: Material['cast'],
): Entity[] =>
  inSentences(groups, delegations.sentence)
    .filter(({ from }) => WERE.has(wordAt(doc, delegations.to)) && isLedBy(doc, delegations.to, from))
    .flatMap(({ mentions }) => mentions.flatMap((mention) => of.get(mention) ?? []))
    .filter(({ kind, country, voice }) => kind === 'person' && country !== null && !voice);

const leads = (doc: Tokenised, group: Group, delegation: Mention): boolean =>
  isLedBy(doc, delegation.to, group.from) ||
  isLeading(doc, group.to, delegation.from) ||
  isRepresented(doc, delegation, group);

const AND = wordSet('and while , ;');

/** "Zenda was represented by A", "… and the other side by B": the verb may stand with the first alone. */
function isRepresented(doc: Tokenised, { from, to, sentence, possessive }: Mention, group: Group): boolean {
  if (possessive) return false;
  // "A and B represented Zenda"
  const verb = from - 1;
  if (wordAt(doc, verb) === 'represented' && group.to <= verb && verb - group.to <= 1)
    return group.mentions.every(({ kind }) => kind === 'person');
  const led = representedAt(doc, group.from);
  if (led !== null) return led > to && led - to <= 4 && isPassive(doc, to, led);
  const inTurn = group.from === to + 1 && wordAt(doc, to) === 'by' && AND.has(wordAt(doc, from - 1));
  return inTurn && someWord(doc, doc.sentences[sentence]!.from, from, LED);
}

/** "represented by A", "represented at the talks by A": the token of the verb; or `null`. */
function representedAt(doc: Tokenised, from: number): number | null {
  if (wordAt(doc, from - 1) !== 'by') return null;
  let i = from - 2;
  while (i > from - TO_REPRESENTED && AT_TALKS.has(wordAt(doc, i))) i--;
  return wordAt(doc, i) === 'represented' ? i : null;
}
const TO_REPRESENTED = 6;
const AT_TALKS = wordSet('at in the this these there talks meeting negotiations summit consultations table');

const LED = wordSet('headed led chaired represented');
const IN_PASSIVE = wordSet('was is also will be were being which , headed led chaired represented by');

/** "was headed by", ", led by" and nothing else between the delegation and the leader. */
function isLedBy(doc: Tokenised, from: number, to: number): boolean {
  if (to <= from || to - from > 6 + TO_OWNER) return false;
  // "led by the party's secretary A", "by ZFP secretary A": whose office it is stands before it.
  let by = to - 1;
  while (by > to - TO_OWNER && wordAt(doc, by) !== 'by') by--;
  if (!LED.has(wordAt(doc, by - 1)) || someWord(doc, by + 1, to, NO_OWNER)) return false;
  return isPassive(doc, from, by + 1);
}
/** "by the party's" has no more words before the office. */
const TO_OWNER = 5;
const NO_OWNER = wordSet(
  ', ; and or of with who which met meets meet holds held visited visits spoke arrived received',
);

function isPassive(doc: Tokenised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!IN_PASSIVE.has(wordAt(doc, i))) return false;
  return true;
}

const COMPOSED = wordSet('made composed consisting comprising including comprised included');
const MAX_COMPOSED = 6;

/** "led by A and made up of B and C": the members that are named with the leader. */
function isComposed(doc: Tokenised, from: number, to: number): boolean {
  if (to <= from || to - from > MAX_COMPOSED) return false;
  const last = wordAt(doc, to - 1);
  return (
    someWord(doc, from, to, COMPOSED) &&
    (last === 'of' || COMPOSED.has(last)) &&
    /^(?:and|,)$/.test(wordAt(doc, from))
  );
}

const MADE_UP_OF =
  /^(?:comprise[sd]|is comprised of|is made up of|was made up of|consist(?:s|ed) of|was composed of)$/;

/** "The Zendan delegation comprises A and B": its members, where nobody leads it. */
const isMadeUpOf = (doc: Tokenised, from: number, to: number): boolean =>
  to > from && to - from <= MAX_COMPOSED && MADE_UP_OF.test(phraseIn(doc, from, to));

const LEADING = wordSet('leads led heads headed leading heading lead head chaired chairs');

/** Without one of these words just before or behind it, nobody leads, represents or makes up a delegation. */
const TELLING = wordSet(
  `${[...LED, ...LEADING].join(' ')} by comprise comprised comprises consists consisted is was`,
);
const isBesideLeading = (doc: Tokenised, { from, to }: Mention): boolean =>
  someWord(doc, Math.max(0, from - 3), Math.min(doc.tokens.length, to + MAX_COMPOSED), TELLING);
/** Between a leader and the verb no more stands than an apposition. */
const MAX_APPOSITION = 6;

/** "A, who led the delegation", "A, an ambassador at large, will lead the delegation". */
function isLeading(doc: Tokenised, from: number, to: number): boolean {
  let verb = to - 1;
  while (verb >= Math.max(from, to - 3) && !LEADING.has(wordAt(doc, verb))) verb--;
  if (verb < Math.max(from, to - 3) || verb - from > MAX_APPOSITION) return false;
  return !doc.tokens.slice(from, verb).some(({ lower }) => lower === ';' || lower === 'and');
}
