import { z } from 'zod';
import { DocumentRef } from './document-record.ts';
import { DateSummary } from './event-record.ts';
import { explainedList } from './explained-list.ts';
import { eventId, list } from './record-fields.ts';

/** Why two events may be one, with what that means. */
export const DUPLICATE_REASONS = {
  'neighbouring-day':
    'the reports agree in all but the day, and some give neighbouring days: one of these may be a slip',
  'other-place':
    'the reports agree in all but the place: one of two may be wrong, or they met twice that day',
  'fits-several':
    'a report of one event fits the other as well, and nothing in it tells to which of the two it belongs',
} as const;
export type DuplicateReason = keyof typeof DUPLICATE_REASONS;

export const PossibleDuplicate = z
  .strictObject({
    event_id: eventId,
    date: DateSummary.nullable().meta({ description: 'The date of that event; `null` where none is told.' }),
    documents: list(DocumentRef, 'The documents that report that event.'),
    because: explainedList<DuplicateReason>(DUPLICATE_REASONS, 'neighbouring-day'),
  })
  .meta({
    id: 'PossibleDuplicate',
    description:
      'Another event that may be the same occasion: too little tells them apart, or says they are one.',
  });
export type PossibleDuplicate = z.infer<typeof PossibleDuplicate>;
