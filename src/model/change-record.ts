import { z } from 'zod';
import { ClaimRecord } from './claim-record.ts';
import { DocumentSummary } from './document-record.ts';
import { EventSummary } from './event-record.ts';
import { explainedList } from './explained-list.ts';
import { PersonSummary } from './person-record.ts';
import { maybe, text } from './record-fields.ts';

/** What is mirrored, with where it is listed. */
export const NOUNS = {
  claim: 'a record of `GET /claims`',
  document: 'of `GET /documents`',
  event: 'of `GET /events`',
  person: 'of `GET /people`',
} as const;

/** What a record is now. */
export const STATES = {
  present: 'it is there',
  merged: 'it has become part of another record',
  withdrawn: 'it is gone',
} as const;

/** What has become of a record since a version of the data. */
export const CHANGES = {
  added: 'came in after `since`',
  changed: 'was there at `since` and has changed',
  merged: 'has become part of another record',
  withdrawn: 'is gone',
} as const;

export const ChangeRecord = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .meta({ description: 'Version of the data that it last changed in.', example: 17 }),
    noun: explainedList(NOUNS, 'claim'),
    id: text('Id of the record.', 'evt_7f1d20c4a6b98e53'),
    state: explainedList(STATES, 'present'),
    change: explainedList(CHANGES, 'added'),
    into: maybe('Id of the record that a merged one is part of; `null` otherwise.', null),
    why: maybe('Why a record is gone, in words; `null` for one that is there.', null),
    was: maybe('In words what a record was that is gone; `null` for one that is there.', null),
    at: text('When it last changed.', '2026-01-31T12:00:00.000Z'),
    record: z.union([EventSummary, PersonSummary, ClaimRecord, DocumentSummary]).nullable().meta({
      description:
        'The row as the list of its noun gives it: EventSummary, PersonSummary, ClaimRecord or DocumentSummary; `null` for a record that is gone.',
    }),
  })
  .meta({ id: 'ChangeRecord', description: 'What has become of one record, at its last change.' });
export type ChangeRecord = z.infer<typeof ChangeRecord>;
