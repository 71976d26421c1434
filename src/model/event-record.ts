import { z } from 'zod';
import { Correction } from './correction-record.ts';
import { DocumentRef } from './document-record.ts';
import { Claim, CountryCode, EventDate, ReportedEvent } from './event.ts';
import {
  claimId,
  count,
  country,
  eventId,
  list,
  maybe,
  maybePersonId,
  organization,
  text,
} from './record-fields.ts';
import { Topic } from './topics.ts';
import { Channel, Kind, Role, Salience, Status } from './vocabulary.ts';

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
    corrections: list(Correction, 'What people have corrected, beside what was extracted.'),
  })
  .meta({
    id: 'Report',
    description: 'One document on the event: every value with the words it comes from.',
  });
export type Report = z.infer<typeof Report>;
