import { z } from 'zod';
import { FieldChoice } from './choice-record.ts';
import { Correction } from './correction-record.ts';
import { EventSummary, Report } from './event-record.ts';
import { PossibleDuplicate } from './possible-duplicate.ts';
import { list } from './record-fields.ts';

export const EventDetail = z
  .strictObject({
    ...EventSummary.shape,
    choices: list(FieldChoice, 'What the reports say of each field, which value is shown, and why.'),
    possible_duplicates: list(PossibleDuplicate, 'Other events that may be the same occasion.'),
    corrections: list(
      Correction,
      'What people have corrected of the event as a whole, beside what its reports give together.',
    ),
    reports: list(Report, 'What each document reports of the event.'),
  })
  .meta({ id: 'EventDetail', description: 'The whole record of an event, each value with its evidence.' });
export type EventDetail = z.infer<typeof EventDetail>;
