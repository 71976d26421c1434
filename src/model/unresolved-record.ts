import { z } from 'zod';
import { DocumentRef } from './document-record.ts';
import { Evidence } from './evidence.ts';
import { country, eventId, list, maybe, organization, personId, personName, text } from './record-fields.ts';

/** What can stay open, with what that means. */
export const OPEN = {
  person: 'Somebody is named, and several people may be meant.',
  office: 'An office is named and not who holds it; the candidates are known to hold it around that time.',
  date: 'No report says when the event takes place.',
  place: 'No report says where the meeting takes place.',
} as const;
export type Open = keyof typeof OPEN;

export const Candidate = z
  .strictObject({ person_id: personId, name: personName })
  .meta({ id: 'Candidate', description: 'Somebody who may be meant.' });
export type Candidate = z.infer<typeof Candidate>;

export const Unresolved = z
  .strictObject({
    open: z.enum(Object.keys(OPEN) as [Open, ...Open[]]).meta({
      description: Object.entries(OPEN)
        .map(([open, means]) => `\`${open}\`: ${means}`)
        .join(' '),
      example: 'person',
    }),
    event_id: eventId,
    report_id: text('Id of the report that leaves it open.', 'rep_91b3c5d7e0f2a468'),
    field: text('The field of the report.', 'participants.0'),
    document: DocumentRef,
    name: maybe('The name as reported; `null` where there is none.', 'Wang'),
    title: maybe('The office as reported.', 'Foreign Minister'),
    country,
    organization,
    evidence: Evidence.nullable().meta({
      description: 'The words that leave it open; `null` where there are none.',
    }),
    candidates: list(Candidate, 'Who may be meant; none where nobody is known.'),
  })
  .meta({ id: 'Unresolved', description: 'Something that the documents leave open.' });
export type Unresolved = z.infer<typeof Unresolved>;
