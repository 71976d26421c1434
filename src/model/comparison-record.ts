import { z } from 'zod';
import { ClaimDifferences } from './claim-differences.ts';
import { DocumentRef } from './document-record.ts';
import { ParticipantSummary } from './event-record.ts';
import { Evidence } from './evidence.ts';
import { explainedList } from './explained-list.ts';
import { claimId, count, eventId, list, maybe, names, text } from './record-fields.ts';
import { Topic } from './topics.ts';
import { Act, Mode } from './vocabulary.ts';

// Two reports of one occasion side by side. Everywhere `a` is of the first report and `b` of the second.

export const Quote = z
  .strictObject({
    ...Evidence.shape,
    quote: text('The words of the text at `start` to `end`.', 'on Saturday'),
  })
  .meta({ id: 'Quote', description: 'Where a value comes from, with its words.' });
export type Quote = z.infer<typeof Quote>;

const QuotesByField = z.record(z.string(), Quote).meta({
  description: 'The words that give each field; a field that is missing was not read from the text.',
});

export const ReportRef = z
  .strictObject({
    report_id: text('Id of the report.', 'rep_91b3c5d7e0f2a468'),
    event_id: eventId,
    document: DocumentRef,
  })
  .meta({ id: 'ReportRef', description: 'One of the two reports: which document on which event.' });
export type ReportRef = z.infer<typeof ReportRef>;

export const AGREEMENTS = {
  same: 'both give the same',
  compatible: 'one is more precise than the other',
  differs: 'they cannot both be right, or are worded differently',
  only_a: 'only A gives it',
  only_b: 'only B gives it',
  neither: 'neither gives it',
} as const;
export type Agreement = keyof typeof AGREEMENTS;
export const Agreement = explainedList(AGREEMENTS, 'differs');

export const RELATIONS = {
  one_event: 'both are reports of one event',
  possible_duplicates: 'reports of two events that may be one',
  neither: 'reports of two events, and nothing says that these may be one',
} as const;
export type Relation = keyof typeof RELATIONS;
export const Relation = explainedList(RELATIONS, 'possible_duplicates');

export const COMPARED_FIELDS = [
  'kind',
  'channel',
  'status',
  'date',
  'place.city',
  'place.country',
  'place.venue',
] as const;

export const ComparedValue = z
  .strictObject({
    field: z.enum(COMPARED_FIELDS).meta({ description: 'What the row is of.', example: 'date' }),
    a: maybe('What A gives; a range of days with a slash between.', '2021-07-17'),
    b: maybe('What B gives.', '2021-07-16'),
    agreement: Agreement,
    evidence_a: Quote.nullable().meta({ description: 'The words of A; `null` where none were read.' }),
    evidence_b: Quote.nullable().meta({ description: 'The words of B; `null` where none were read.' }),
  })
  .meta({ id: 'ComparedValue', description: 'One value of the event as each report has it.' });
export type ComparedValue = z.infer<typeof ComparedValue>;

export const ComparedParticipant = z
  .strictObject({ ...ParticipantSummary.shape, evidence: QuotesByField })
  .meta({ id: 'ComparedParticipant', description: 'A side of the event as one report has it.' });
export type ComparedParticipant = z.infer<typeof ComparedParticipant>;

export const PARTICIPANT_FIELDS = ['name', 'title', 'country', 'organization', 'role'] as const;

export const ParticipantPair = z
  .strictObject({
    a: ComparedParticipant,
    b: ComparedParticipant,
    differs: z.array(z.enum(PARTICIPANT_FIELDS)).meta({
      description: 'The fields in which the two differ.',
      example: ['title', 'role'],
    }),
  })
  .meta({ id: 'ParticipantPair', description: 'A side that both reports have.' });
export type ParticipantPair = z.infer<typeof ParticipantPair>;

export const TopicPair = z
  .strictObject({
    topic: Topic,
    a: list(Quote, 'The phrases of A that show the topic.'),
    b: list(Quote, 'The phrases of B that show it.'),
  })
  .meta({ id: 'TopicPair', description: 'A topic that both reports have.' });
export const TopicOfOne = z
  .strictObject({ topic: Topic, phrases: list(Quote, 'The phrases that show the topic.') })
  .meta({ id: 'TopicOfOne', description: 'A topic that one report has.' });
export type TopicOfOne = z.infer<typeof TopicOfOne>;

export const ComparedClaim = z
  .strictObject({
    id: claimId,
    speakers: names('Who is reported to say it.', ['Nikol Pashinyan']),
    text: text('What is said.', 'negotiations resume within a fixed timetable'),
    mode: Mode,
    act: Act,
    said: Quote.nullable().meta({ description: 'The words that show the act; `null` where none were read.' }),
    ...Quote.shape,
  })
  .meta({ id: 'ComparedClaim', description: 'A claim as one report has it, with its words.' });
export type ComparedClaim = z.infer<typeof ComparedClaim>;

export const ClaimPair = z
  .strictObject({
    a: ComparedClaim,
    b: ComparedClaim,
    score: z.number().min(0).max(1).meta({
      description: 'How alike the two are, in 0..1; 1 for the same words of content.',
      example: 0.62,
    }),
    same_side: z.boolean().meta({
      description: 'Whether both reports have the same side say it.',
      example: true,
    }),
    differences: ClaimDifferences,
  })
  .meta({ id: 'ClaimPair', description: 'A proposition that both reports have, and how the two differ.' });
export type ClaimPair = z.infer<typeof ClaimPair>;

/** What both have, only A, only B. */
const parted = <Pair extends z.ZodType, One extends z.ZodType>(pair: Pair, one: One, what: string) =>
  z
    .strictObject({
      both: list(pair, `${what} that both reports have.`),
      only_a: list(one, `${what} that only A has.`),
      only_b: list(one, `${what} that only B has.`),
    })
    .meta({ description: `${what}: what both reports have, and what each leaves out.` });

export const Comparison = z
  .strictObject({
    a: ReportRef,
    b: ReportRef,
    relation: Relation,
    summary: names(
      'What matters of it in plain sentences: first what differs, then what only one has. Claims are matched by their words: what no claim of the other is worded like may be told there in words of its own.',
      ['A gives the date as 17 July 2021, B as 16 July 2021.'],
    ),
    values: list(ComparedValue, 'Values of the event, one row for each field.'),
    participants: parted(ParticipantPair, ComparedParticipant, 'Participants'),
    topics: parted(TopicPair, TopicOfOne, 'Topics'),
    claims: parted(ClaimPair, ComparedClaim, 'Claims'),
  })
  .meta({
    id: 'Comparison',
    description: 'Two reports next to each other: values that differ, and what is in one only or in both.',
  });
export type Comparison = z.infer<typeof Comparison>;

export const COMPARED_ALL = {
  reports: 'the reports of the event, every two of them in the order of publication',
  possible_duplicates: 'the one report of the event (A) with each report of its possible duplicates (B)',
  nothing: 'the event has one report and no possible duplicate, so that there is nothing to compare',
} as const;

export const EventComparison = z
  .strictObject({
    event_id: eventId,
    compared: explainedList(COMPARED_ALL, 'reports'),
    pair_count: count('How many pairs there are; those beyond the comparisons given are left out.', 1),
    comparisons: list(Comparison, 'The first pairs, next to each other.'),
  })
  .meta({ id: 'EventComparison', description: 'How the reports of an event differ, two by two.' });
export type EventComparison = z.infer<typeof EventComparison>;
