import { z } from 'zod';
import { Block, Dateline, DocumentHead } from './document.ts';
import { Claim, CountryCode, EventDate, ReportedEvent } from './event.ts';
import { Evidence, EvidenceByField, Span } from './evidence.ts';
import { Topic } from './topics.ts';
import { Act, Channel, Kind, Mode, Role, Salience, Status } from './vocabulary.ts';

const text = (description: string, example: string) => z.string().meta({ description, example });
const maybe = (description: string, example: string | null) =>
  z.string().nullable().meta({ description, example });
const count = (description: string, example: number) => z.int().min(0).meta({ description, example });
const list = <T extends z.ZodType>(item: T, description: string) => z.array(item).meta({ description });
const names = (description: string, example: string[]) => z.array(z.string()).meta({ description, example });

const documentId = text('Id of the document, derived from its bytes.', 'doc_3c1f0a9be2d47705');
const eventId = text('Id of the event.', 'evt_7f1d20c4a6b98e53');
const claimId = text('Id of the claim.', 'clm_0b5e9c7d3a2f4186');
const personId = text('Id of the person.', 'per_5d0c7be1f294');
const maybePersonId = maybe('Id of the person; `null` for an unnamed side or a source.', 'per_5d0c7be1f294');
const personName = text('Fullest form of the name.', 'Nikol Pashinyan');
const eventCount = count('Number of events.', 12);
const organization = maybe('The body spoken for where it is not a state.', 'United Nations');
const country = CountryCode.nullable().meta({
  description: 'ISO 3166-1 alpha-2 code of the state spoken for.',
  example: 'AM',
});

export const DocumentRef = z
  .strictObject({
    id: documentId,
    title: DocumentHead.shape.title,
    publisher: DocumentHead.shape.publisher,
    published: DocumentHead.shape.published,
  })
  .meta({ id: 'DocumentRef', description: 'A document in short: enough to name and to fetch it.' });
export type DocumentRef = z.infer<typeof DocumentRef>;

export const DateSummary = z
  .strictObject({
    start: EventDate.shape.start,
    end: EventDate.shape.end,
    precision: EventDate.shape.precision,
    basis: EventDate.shape.basis,
  })
  .meta({ id: 'DateSummary', description: 'When the event takes place, as far as it is reported.' });
export type DateSummary = z.infer<typeof DateSummary>;

export const PlaceSummary = z
  .strictObject({
    city: maybe('City, town or village.', 'Oslo'),
    country: CountryCode.nullable().meta({ description: 'ISO 3166-1 alpha-2 code.', example: 'NO' }),
    venue: maybe('Building or occasion.', null),
  })
  .meta({ id: 'PlaceSummary', description: 'Where a meeting takes place.' });
export type PlaceSummary = z.infer<typeof PlaceSummary>;

export const ParticipantSummary = z
  .strictObject({
    person_id: maybePersonId,
    name: maybe('Name as reported; `null` for an unnamed office or delegation.', 'Nikol Pashinyan'),
    title: maybe('Office as reported, without the country.', 'Prime Minister'),
    country,
    organization,
    role: Role,
  })
  .meta({ id: 'ParticipantSummary', description: 'A side of the event.' });
export type ParticipantSummary = z.infer<typeof ParticipantSummary>;

export const EventSummary = z
  .strictObject({
    id: eventId,
    kind: Kind,
    channel: Channel.nullable(),
    status: Status,
    salience: Salience,
    date: DateSummary.nullable().meta({ description: '`null` where no document dates the event.' }),
    place: PlaceSummary.nullable().meta({
      description: '`null` where no document says where; a call has none.',
    }),
    participants: list(ParticipantSummary, 'The sides, in the order of the text.'),
    topics: list(Topic, 'What was on the table.'),
    claim_count: count('Number of claims reported of the event.', 9),
    report_count: count('Number of documents that report the event.', 2),
    documents: list(DocumentRef, 'The documents that report the event.'),
  })
  .meta({ id: 'EventSummary', description: 'A meeting or a call, as its reports have it.' });
export type EventSummary = z.infer<typeof EventSummary>;

export const IdentifiedClaim = z
  .strictObject({ id: claimId, ...Claim.shape })
  .meta({ id: 'IdentifiedClaim', description: 'A claim as reported, with its id.' });
export type IdentifiedClaim = z.infer<typeof IdentifiedClaim>;

export const IdentifiedReport = z
  .strictObject({
    ...ReportedEvent.shape,
    claims: list(IdentifiedClaim, 'What each side is reported to have said.'),
  })
  .meta({
    id: 'IdentifiedReport',
    description: 'What one document reports of the event, claims with their ids.',
  });
export type IdentifiedReport = z.infer<typeof IdentifiedReport>;

export const Report = z
  .strictObject({
    id: text('Id of the report.', 'rep_91b3c5d7e0f2a468'),
    document: DocumentRef,
    event: IdentifiedReport,
  })
  .meta({
    id: 'Report',
    description: 'One document on the event: every value with the words it comes from.',
  });
export type Report = z.infer<typeof Report>;

export const EventDetail = z
  .strictObject({ ...EventSummary.shape, reports: list(Report, 'What each document reports of the event.') })
  .meta({ id: 'EventDetail', description: 'The whole record of an event, each value with its evidence.' });
export type EventDetail = z.infer<typeof EventDetail>;

const personShape = {
  id: personId,
  name: personName,
  variants: names('Every form of the name that a document uses.', ['Nikol Pashinyan', 'Pashinyan']),
  countries: list(CountryCode, 'States that the person is reported to speak for.'),
  organizations: names('Bodies, not states, that the person is reported to speak for.', ['United Nations']),
  titles: names('Offices as reported.', ['Prime Minister']),
  event_count: eventCount,
};
export const PersonSummary = z
  .strictObject(personShape)
  .meta({ id: 'PersonSummary', description: 'A person who takes part in events.' });
export type PersonSummary = z.infer<typeof PersonSummary>;

const someDocuments = list(DocumentRef, 'The latest of these documents, at most 20.');
const documentCount = count('Number of documents.', 4);

export const Spelling = z
  .strictObject({ name: personName, document_count: documentCount, documents: someDocuments })
  .meta({ id: 'Spelling', description: 'A form of a name with the documents that use it.' });
export type Spelling = z.infer<typeof Spelling>;

export const Office = z
  .strictObject({
    title: maybe('Office as reported.', 'Prime Minister'),
    country,
    organization,
    first_reported: maybe('ISO date of the earliest event or document that gives the office.', '2023-09-26'),
    last_reported: maybe('ISO date of the latest event or document that gives the office.', '2023-10-05'),
    document_count: documentCount,
    documents: someDocuments,
  })
  .meta({ id: 'Office', description: 'An office that a person is reported to hold.' });
export type Office = z.infer<typeof Office>;

export const Counterpart = z
  .strictObject({ person_id: personId, name: personName, event_count: eventCount })
  .meta({ id: 'Counterpart', description: 'Someone who takes part in the same events.' });
export type Counterpart = z.infer<typeof Counterpart>;

export const PersonDetail = z
  .strictObject({
    ...personShape,
    spellings: list(Spelling, 'Each form of the name with the documents it stands in.'),
    offices: list(Office, 'Offices held, as reported.'),
    events: list(
      EventSummary,
      'The latest events that the person takes part in, at most 100; `GET /events?person=` gives all.',
    ),
    counterparts: list(Counterpart, 'With whom, and how often; the 100 most frequent.'),
  })
  .meta({ id: 'PersonDetail', description: 'A person with names, offices, events and counterparts.' });
export type PersonDetail = z.infer<typeof PersonDetail>;

export const Speaker = z
  .strictObject({ name: text('Name or title as reported.', 'Nikol Pashinyan'), person_id: maybePersonId })
  .meta({ id: 'Speaker', description: 'Who is reported to have said it.' });
export const ClaimRecord = z
  .strictObject({
    id: claimId,
    event_id: eventId,
    document_id: documentId,
    speakers: list(Speaker, 'Who is reported to say it; several for a joint statement.'),
    text: Claim.shape.text,
    mode: Mode,
    act: Act,
    topics: list(Topic, 'Topics whose words stand inside the claim.'),
    ...Evidence.shape,
    evidence: Claim.shape.evidence,
  })
  .meta({
    id: 'ClaimRecord',
    description: 'One proposition that a side or a source is reported to have put forward.',
  });
export type ClaimRecord = z.infer<typeof ClaimRecord>;

const documentShape = {
  id: documentId,
  ...DocumentHead.shape,
  sha256: text('SHA-256 of the bytes as received, in hex.', 'a'.repeat(64)),
  byte_length: count('Size as received, in bytes.', 3538),
  media_type: text('Media type as received.', 'text/plain'),
  event_count: count('Number of events the document reports.', 2),
  ingested_at: text('When the document was last read into the set.', '2026-01-31T12:00:00.000Z'),
};
export const DocumentSummary = z
  .strictObject(documentShape)
  .meta({ id: 'DocumentSummary', description: 'A source document, without its text.' });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const Annotation = z
  .strictObject({
    ...Span.shape,
    field: text('What the words give.', 'participants.0.name'),
    value: maybe('The value read from them.', 'Nikol Pashinyan'),
    rule: Evidence.shape.rule,
    event_id: maybe('The event it belongs to; `null` for the document itself.', 'evt_7f1d20c4a6b98e53'),
  })
  .meta({ id: 'Annotation', description: 'A stretch of the text and the value that was read from it.' });
export type Annotation = z.infer<typeof Annotation>;

export const DocumentDetail = z
  .strictObject({
    ...documentShape,
    text: text('The text that all offsets point into.', 'Ministers meet in Oslo\n…'),
    dateline: Dateline.nullable().meta({ description: 'The dateline, `null` where there is none.' }),
    blocks: list(Block, 'The parts of the text in order.'),
    evidence: EvidenceByField,
    annotations: list(Annotation, 'What was read from which words, in the order of the text.'),
  })
  .meta({ id: 'DocumentDetail', description: 'A source document with its text and what was read from it.' });
export type DocumentDetail = z.infer<typeof DocumentDetail>;

export const CountryCount = z
  .strictObject({
    code: CountryCode,
    name: text('English name of the country.', 'Armenia'),
    event_count: count('Events in which someone speaks for the country.', 12),
    person_count: count('People who speak for the country.', 3),
  })
  .meta({ id: 'CountryCount', description: 'A country that takes part in events.' });
export type CountryCount = z.infer<typeof CountryCount>;

export const TopicCount = z
  .strictObject({
    topic: Topic,
    covers: text(
      'What the topic covers.',
      'peace treaty, negotiations, mediation, settlement, normalisation',
    ),
    event_count: eventCount,
    claim_count: count('Number of claims.', 31),
  })
  .meta({ id: 'TopicCount', description: 'A topic of the closed list with what the set has on it.' });
export type TopicCount = z.infer<typeof TopicCount>;

export const MatchedPerson = z
  .strictObject({
    person_id: personId,
    name: personName,
    variant: text('The form of the name that matched.', 'Pashinyan'),
  })
  .meta({ id: 'MatchedPerson', description: 'A person whom the name fits.' });
export type MatchedPerson = z.infer<typeof MatchedPerson>;

export const NameMatch = z
  .strictObject({
    query: text('The name or id as asked for.', 'pashinyan'),
    people: list(MatchedPerson, 'The people whom the name fits.'),
    nearest: names('Known names that come nearest when none fits.', ['Nikol Pashinyan']),
    ambiguous: z.boolean().meta({ description: 'Whether the name fits several people.', example: false }),
  })
  .meta({ id: 'NameMatch', description: 'Whom a name stands for.' });
export type NameMatch = z.infer<typeof NameMatch>;

export const Dataset = z
  .strictObject({
    dataset_version: count('Raised by one with every change of the data.', 17),
    as_of: text('When the data last changed.', '2026-01-31T12:00:00.000Z'),
  })
  .meta({ id: 'Dataset', description: 'The state of the data that an answer was drawn from.' });
export type Dataset = z.infer<typeof Dataset>;
