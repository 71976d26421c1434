import { z } from 'zod';
import { Dataset } from './dataset.ts';
import { explainedList } from './explained-list.ts';
import { documentId, maybe, names, text } from './record-fields.ts';

/** What has become of a document that was sent. */
export const STORED = {
  added: 'it is new',
  replaced: 'what it, or an earlier version at the same address, reported is so no longer',
  unchanged: 'it was there as it is',
} as const;

export const StoredDocument = z
  .strictObject({
    id: documentId,
    change: explainedList(STORED, 'added'),
    event_ids: names('Ids of the events that it reports, in the order of its text.', [
      'evt_7f1d20c4a6b98e53',
    ]),
    ...Dataset.shape,
  })
  .meta({ id: 'StoredDocument', description: 'What has become of a document that was sent.' });
export type StoredDocument = z.infer<typeof StoredDocument>;

export const DocumentState = z
  .strictObject({
    id: documentId,
    withdrawn: z.boolean().meta({
      description: 'Whether it stays out; once it may come in again, sending it again takes it in.',
      example: true,
    }),
    change: z.enum(['changed', 'unchanged']).meta({
      description: '`unchanged`: it was so before, and `why` is not noted.',
      example: 'changed',
    }),
    why: maybe('The reason that is on record; `null` for none.', 'the ministry has retracted the statement'),
    ...Dataset.shape,
  })
  .meta({ id: 'DocumentState', description: 'Whether a document is withdrawn.' });
export type DocumentState = z.infer<typeof DocumentState>;

export const CorrectedRecord = z
  .strictObject({
    id: text('Id of the record that it was said of, as it is now.', 'rep_91b3c5d7e0f2a468'),
    field: text('The field.', 'date'),
    change: z.enum(['corrected', 'undone']).meta({
      description: 'Whether the value counts from now on, or what was said before does no longer.',
      example: 'corrected',
    }),
    ...Dataset.shape,
  })
  .meta({
    id: 'CorrectedRecord',
    description: 'What was said of a record, and from which version of the data it counts.',
  });
export type CorrectedRecord = z.infer<typeof CorrectedRecord>;
