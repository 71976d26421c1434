import type {
  ComparedParticipant,
  ComparedValue,
  Comparison,
  ParticipantPair,
} from '../../model/comparison-record.ts';
import { pairSentence, reported } from './claim-sentences.ts';
import { dateWords } from './date-words.ts';

type Compared = Omit<Comparison, 'summary'>;

/** What matters of a comparison in plain sentences: what differs first, then what both have, then what only one has. */
export function summaryOf({ relation, values, participants, topics, claims }: Compared): string[] {
  return [
    ...(relation === 'neither' ? [NEITHER] : []),
    ...values.flatMap(valueSentence),
    ...roleSentences(participants.both),
    ...participants.only_a.map((side) => `Only A names ${sideName(side)} as taking part.`),
    ...participants.only_b.map((side) => `Only B names ${sideName(side)} as taking part.`),
    ...claims.both.map(pairSentence),
    // Claims are matched by their words: what only one side says so may be said by the other in words of its own.
    ...claims.only_a.map((claim) => `A reports ${reported(claim)}; no claim of B is worded like it.`),
    ...claims.only_b.map((claim) => `B reports ${reported(claim)}; no claim of A is worded like it.`),
    ...topicSentence('Only A', topics.only_a),
    ...topicSentence('Only B', topics.only_b),
  ];
}

const NEITHER = 'Nothing says that A and B may be of one event: they differ as two occasions do.';

const FIELDS: Record<ComparedValue['field'], string> = {
  kind: 'the kind of occasion',
  channel: 'the channel',
  status: 'the status',
  date: 'the date',
  'place.city': 'the city',
  'place.country': 'the country',
  'place.venue': 'the venue',
};

function valueSentence({ field, a, b, agreement }: ComparedValue): string[] {
  const [name, left, right] = [FIELDS[field], shown(field, a), shown(field, b)];
  if (agreement === 'differs') return [`A gives ${name} as ${left}, B as ${right}.`];
  if (agreement === 'compatible') return [`A gives ${name} as ${left}, B as ${right}: one is more precise.`];
  if (agreement === 'only_a') return [`Only A gives ${name}: ${left}.`];
  return agreement === 'only_b' ? [`Only B gives ${name}: ${right}.`] : [];
}

function shown(field: ComparedValue['field'], value: string | null): string {
  if (value === null) return '—';
  return field === 'date' ? dateWords(value) : value.replaceAll('_', ' ');
}

const ROLES: Record<ComparedParticipant['role'], string> = {
  host: 'be the host',
  guest: 'be the guest',
  caller: 'place the call',
  called: 'receive the call',
  mediator: 'mediate',
  participant: 'take part',
};

/** Who called whom, or who received whom, where the reports have it the other way round: told of one side. */
function roleSentences(pairs: readonly ParticipantPair[]): string[] {
  const turned = pairs.filter(({ a, b }) => a.role !== b.role && told(a) && told(b));
  const active = turned.filter(({ a }) => a.role !== 'called' && a.role !== 'guest');
  return (active.length > 0 ? active : turned).map(
    ({ a, b }) => `A has ${sideName(a)} ${ROLES[a.role]}, B ${ROLES[b.role]}.`,
  );
}

const told = ({ role }: ComparedParticipant) => role !== 'participant';

const sideName = ({ name, title, country, organization }: ComparedParticipant): string =>
  [name ?? title ?? 'a side without a name', bracketed(country ?? organization)].filter(Boolean).join(' ');

const topicSentence = (who: string, topics: readonly { topic: string }[]): string[] =>
  topics.length === 0 ? [] : [`${who} touches on ${topics.map(({ topic }) => topic).join(', ')}.`];

const bracketed = (word: string | null) => (word === null ? null : `(${word})`);
