import { z } from 'zod';
import { ReportedEvent } from './event.ts';
import { documentId, eventId, list, text } from './record-fields.ts';

export const FormerReport = z
  .strictObject({
    id: text('Id of the report.', 'rep_91b3c5d7e0f2a468'),
    event_id: eventId.meta({ description: 'The event that it was of.', example: 'evt_7f1d20c4a6b98e53' }),
    event: ReportedEvent,
  })
  .meta({ id: 'FormerReport', description: 'What a document reported of an event, as it was extracted.' });

export const Revision = z
  .strictObject({
    version: z.int().min(1).meta({
      description: 'Version of the data from which these reports are no longer there.',
      example: 17,
    }),
    document_id: documentId.meta({
      description: 'The document that reported them: this one, or an earlier version of it.',
      example: 'doc_3c1f0a9be2d47705',
    }),
    at: text('When they were replaced or withdrawn.', '2026-01-31T12:00:00.000Z'),
    why: text('Why they were.', 'the rules of extraction have changed'),
    extractor_version: text('Version of the extractor that found them.', '9f86d081884c'),
    reports: list(FormerReport, 'What the document reported until then, in the order of its text.'),
  })
  .meta({ id: 'Revision', description: 'What a document reported before it was read anew or withdrawn.' });
export type Revision = z.infer<typeof Revision>;
