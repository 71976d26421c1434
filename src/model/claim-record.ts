import { z } from 'zod';
import { ClaimDifferences } from './claim-differences.ts';
import { Correction } from './correction-record.ts';
import { DocumentRef } from './document-record.ts';
import { Claim } from './event.ts';
import { Evidence } from './evidence.ts';
import { claimId, count, documentId, eventId, list, maybePersonId, text } from './record-fields.ts';
import { Topic } from './topics.ts';
import { Act, Mode } from './vocabulary.ts';

export const Speaker = z
  .strictObject({ name: text('Name or title as reported.', 'Nikol Pashinyan'), person_id: maybePersonId })
  .meta({ id: 'Speaker', description: 'Who is reported to have said it.' });

const claimShape = {
  id: claimId,
  event_id: eventId,
  document_id: documentId,
  speakers: list(Speaker, 'Who is reported to say it; several for a joint statement.'),
  text: Claim.shape.text,
  mode: Mode,
  act: Act,
  topics: list(Topic, 'Topics whose words stand inside the claim.'),
  echoed: z.boolean().meta({
    description: 'Whether another document reports the same speaker to put forward the same proposition.',
    example: true,
  }),
  ...Evidence.shape,
  evidence: Claim.shape.evidence,
};
export const ClaimRecord = z.strictObject(claimShape).meta({
  id: 'ClaimRecord',
  description: 'One proposition that a side or a source is reported to have put forward.',
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

export const Echo = z
  .strictObject({
    claim: ClaimRecord,
    document: DocumentRef,
    score: z.number().min(0).max(1).meta({
      description: 'How alike the two are: 1 for the same words of content. Pairs below 0.48 are no echoes.',
      example: 0.72,
    }),
    same_event: z.boolean().meta({
      description: 'Whether it is another report of the same event rather than said again elsewhere.',
      example: false,
    }),
    differs: ClaimDifferences,
  })
  .meta({ id: 'Echo', description: 'The same proposition as another document reports it.' });
export type Echo = z.infer<typeof Echo>;

export const ClaimDetail = z
  .strictObject({
    ...claimShape,
    corrections: list(Correction, 'What people have corrected, beside what was extracted.'),
    echo_count: count('Number of echoes.', 2),
    echoes: list(Echo, 'The same proposition in other documents, the most alike first; at most 50.'),
  })
  .meta({ id: 'ClaimDetail', description: 'A claim with its echoes in other documents.' });
export type ClaimDetail = z.infer<typeof ClaimDetail>;
