import { z } from 'zod';
import { Correction } from './correction-record.ts';
import { DocumentRef } from './document-record.ts';
import { CountryCode } from './event.ts';
import { EventSummary } from './event-record.ts';
import {
  count,
  country,
  eventCount,
  list,
  maybe,
  nameScore,
  names,
  organization,
  personId,
  personName,
  text,
} from './record-fields.ts';

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

export const NameFit = z
  .strictObject({ variant: text('The form of the name that fits best.', 'Pashinyan'), score: nameScore })
  .meta({ id: 'NameFit', description: 'How a person came to be found by a name.' });

export const ListedPerson = z
  .strictObject({
    ...personShape,
    match: NameFit.optional().meta({ description: 'How `q` fits, where it was asked for.' }),
  })
  .meta({ id: 'ListedPerson', description: 'A person in a list.' });
export type ListedPerson = z.infer<typeof ListedPerson>;

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
    first_reported: maybe(
      'ISO date of the earliest event or document that gives the office; the month or the year where no more is told.',
      '2023-09-26',
    ),
    last_reported: maybe(
      'ISO date of the latest event or document that gives the office; the month or the year where no more is told.',
      '2023-10-05',
    ),
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
    corrections: list(Correction, 'What people have corrected, beside what was extracted.'),
    counterparts: list(Counterpart, 'With whom, and how often; the 100 most frequent.'),
  })
  .meta({ id: 'PersonDetail', description: 'A person with names, offices, events and counterparts.' });
export type PersonDetail = z.infer<typeof PersonDetail>;
