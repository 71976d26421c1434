import type { Frame } from '../../frames/frame.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { leadOf } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import { partiesOf } from './parties.ts';

/** A lead that names both sides stands no further down, and no further before the words for their meeting. */
const LEAD = 4;
/** What both do together, or one says to the other: they were in touch. */
const TOGETHER = wordSet(
  'agreed pledged vowed promised signed decided resolved reached undertook clashed disagreed said told',
);
const SAID_TO = wordSet(
  'urged told assured asked warned thanked pressed congratulated reminded informed promised persuaded convinced',
);
/** Adverbs and auxiliaries before the verb, the day among them. */
const MAX_BEFORE_VERB = 4;

/**
 * "A and his counterpart B agreed to …", "A on Monday urged B to …", and only then "the talks": the two of the lead,
 * where the text has told of no event yet, and the frame as the lead has it; or `null`.
 */
export function pairOfLead(material: Material, frame: Frame): { parties: Party[]; lead: Frame } | null {
  const { sentence: at } = frame;
  const { doc, mentions } = material;
  const first = leadOf(doc);
  if (first < 0) return null;
  const sides = frame.sides.flatMap(({ mentions }) => mentions);
  const named = (people: readonly Mention[]) =>
    inSentences(mentions, at).some(({ name }) =>
      people.some((one) => one.name && name && one.name.text.endsWith(name.text)),
    );
  for (let index = first; index < Math.min(at, first + LEAD); index++) {
    const seats = seatsOfLead(material, index);
    const alone = !inSentences(mentions, at).some(isSomeone);
    if (seats.length > 1 && alone && (sides.some(areTwo) || sides.some(isTheirs))) {
      const { from } = doc.sentences[index]!;
      return { parties: seats, lead: { ...frame, sentence: index, from, to: from + 1 } };
    }
    const people = pairIn(material, inSentences(mentions, index).filter(isSomeone));
    const touch =
      people.length === 2 &&
      (areInTouch(material, people) ||
        (isInvited(material, people) && sides.some(areTwo)) ||
        ((areNamedTogether(material, people) || areBeforePress(material, people)) &&
          (sides.some(areTwo) || (sides.some(isTheirs) && named(people)))));
    const parties = touch ? partiesFor(material, people) : [];
    const [a, b] = parties;
    if (!a || !b || parties.length !== 2 || a.entity === b.entity || !isAbroad(a, b)) continue;
    const from = people[1]!.to;
    // Those who face the press together do so after the talks of which they speak.
    const background = frame.background && !areBeforePress(material, people);
    return { parties, lead: { ...frame, background, sentence: index, from, to: from + 1 } };
  }
  return null;
}

/** "The foreign ministers of Zenda and Chad stressed it. The remarks came during their meeting": each of those who open the sentence. */
function seatsOfLead(material: Material, index: number): Party[] {
  const { doc, mentions } = material;
  const [first] = inSentences(mentions, index);
  return first?.kind === 'office' &&
    first.plural &&
    !first.possessive &&
    first.countries.length > 1 &&
    first.from === doc.sentences[index]!.from
    ? partiesFor(material, [first])
    : [];
}

/** "A and B agreed on talks led by C and D": of several the two who do something together. */
function pairIn({ doc, groups }: Material, people: readonly Mention[]): readonly Mention[] {
  if (people.length < 3) return people;
  const pair = groups.find(({ mentions }) => mentions[0] === people[0]);
  return pair?.mentions.length === 2 && pair.mentions[1] === people[1] && hasVerb(doc, pair.to, TOGETHER)
    ? pair.mentions
    : people;
}

const partiesFor = (material: Material, people: readonly Mention[]): Party[] =>
  people.flatMap((mention) => partiesOf(mention, 'participant', material));

const isSomeone = ({ kind, plural, possessive, title }: Mention): boolean =>
  !plural && !possessive && (kind === 'person' || (kind === 'office' && title !== null));

/** Of two states, both known. */
const isAbroad = ({ country: a }: Party, { country: b }: Party): boolean =>
  (a !== null || b !== null) && a?.code !== b?.code;

const areNamedTogether = ({ groups }: Material, [a, b]: readonly Mention[]): boolean =>
  groups.some(({ mentions }) => mentions.includes(a!) && mentions.includes(b!));

/** "A arrived here at the invitation of B": the host and the guest. */
const isInvited = ({ doc }: Material, [guest, host]: readonly Mention[]): boolean =>
  guest!.from === doc.sentences[guest!.sentence]!.from &&
  INVITED.test(phraseIn(doc, Math.max(guest!.to, host!.from - MAX_INVITED), host!.from));
const MAX_INVITED = 8;
const INVITED = /\bat the invitation of(?: \S+){0,2}$/;

/** "At a joint news conference with B, A said": they stood there together. */
const areBeforePress = ({ doc }: Material, people: readonly Mention[]): boolean =>
  people.some(({ from, sentence }) => {
    const first = doc.sentences[sentence]!.from;
    return JOINT_PRESS.test(phraseIn(doc, Math.max(first, from - MAX_PRESS), from));
  });
const MAX_PRESS = 12;
const JOINT_PRESS = /\bjoint (?:news|press) (?:conference|briefing|appearance)\b.*\bwith$/;

/** "The two leaders last met": whom the lead names as two people, whatever it says of them. */
const areTwo = ({ kind, determiner, head }: Mention): boolean =>
  kind === 'joint' &&
  determiner !== null &&
  /^(?:leaders|presidents|ministers|men|women|two|pair|premiers)$/.test(head ?? '');

/** "After talks in Oslo, A said": of A and whoever A was named with. */
const isTheirs = ({ kind, determiner }: Mention): boolean => kind === 'joint' && determiner === 'their';

function areInTouch(material: Material, [a, b]: readonly Mention[]): boolean {
  const { doc } = material;
  return areNamedTogether(material, [a!, b!])
    ? hasVerb(doc, b!.to, TOGETHER)
    : SAID_TO.has(wordAt(doc, b!.from - 1)) &&
        (b!.from - a!.to <= MAX_BEFORE_VERB || isOfSubject(doc, a!, b!.from - 2));
}

/** "A flew to the capital and persuaded B": the second verb of the same subject. */
const isOfSubject = (doc: Material['doc'], { sentence, from, to }: Mention, and: number): boolean =>
  from === doc.sentences[sentence]!.from && WENT.has(wordAt(doc, to)) && wordAt(doc, and) === 'and';

function hasVerb(doc: Material['doc'], from: number, verbs: ReadonlySet<string>): boolean {
  for (let i = from; i < from + MAX_BEFORE_VERB; i++) if (verbs.has(wordAt(doc, i))) return true;
  return false;
}
