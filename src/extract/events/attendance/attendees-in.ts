import {
  ACCOMPANYING,
  ATTENDING,
  AUSPICES,
  COMPRISING,
  MEDIATING,
  SENDING,
} from '../../lexicon/attendance.ts';
import type { Group } from '../../mentions/groups.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { backFrom, oneOf, phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import { antecedent } from '../sides/antecedent.ts';
import { partiesOf } from '../sides/parties.ts';
import { alongAt, alsoBy } from './along.ts';
import { attendeesAt } from './attendance.ts';
import { besideSides, sidesIn, wholeRow } from './attendee-rows.ts';

export const isAttending = oneOf(ATTENDING);
/** "who was also at the talks": no other "at" tells of attending. */
const BEFORE_AT = wordSet('was were also both all');

export const tellsOfAttending = (doc: Tokenised, i: number): boolean =>
  isAttending(doc.tokens[i]!.word) ||
  (isThere(doc, i) && BEFORE_AT.has(wordAt(doc, i - 1))) ||
  (wordAt(doc, i - 1) === 'side' && ON_SIDE.test(phraseIn(doc, backFrom(doc, i, 5), i + 1)));

/** "On the Zendan side were A and B". */
const ON_SIDE = /\b(?:on|from) (?:the )?(?:\S+ ){1,2}side (?:were|was)$/;

/** "at the talks", "on the call". */
const isThere = (doc: Tokenised, i: number): boolean =>
  wordAt(doc, i) === 'at' ||
  (wordAt(doc, i) === 'on' && wordAt(doc, i + 1) === 'the' && /^(?:call|line)$/.test(wordAt(doc, i + 2)));

/** Those of whom a sentence says that they attended. */
export function attendeesIn(material: Material, { index, from, to }: Sentence): Party[] {
  const { doc } = material;
  const groups = inSentences(material.groups, index);
  const sides = sidesIn(doc, inSentences(material.mentions, index));
  const parties: Party[] = [];
  for (let i = from; i < to; i++) {
    if (!tellsOfAttending(doc, i)) continue;
    // "On the other side were", "On the Labour side was": no state's.
    if (wordAt(doc, i - 1) === 'side' && !sides.some(({ country, to }) => country && i - to <= 1)) continue;
    const group = attendeesAt(doc, groups, i);
    if (!group) continue;
    const along =
      alsoBy(doc, groups, group) ?? includingBehind(doc, groups, group) ?? alongAt(doc, groups, i);
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

/** "attended by officials of both, including A and B": those of them who are named. */
const includingBehind = (doc: Tokenised, groups: readonly Group[], { to, mentions }: Group): Group | null =>
  mentions.some(({ plural }) => plural) && wordAt(doc, to) === ',' && wordAt(doc, to + 1) === 'including'
    ? (groups.find(({ from }) => from === to + 2) ?? null)
    : null;

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
  // "The delegation included Minister B and C": C is one of them by the name alone.
  const acting = COMPRISING.has(word) && wordAt(doc, at - 1) === 'delegation';
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
    return partiesOf(mention, role, material, { present: true, acting }).map((party) =>
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
  // "A, who flew in from Zenda, was joined by B": of A, where only the pronoun is near.
  const leader = near.findLast(({ kind, governed }) => kind !== 'pronoun' && !(kind === 'state' && governed));
  if (leader) return cast.of.get(leader)?.country ?? null;
  const pronoun = near.at(-1);
  return (pronoun && antecedent(pronoun, cast, mentions)?.country) ?? null;
}
