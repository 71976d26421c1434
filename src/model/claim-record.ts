import { z } from 'zod';
import { Claim } from './event.ts';
import { Evidence } from './evidence.ts';
import { claimId, documentId, eventId, list, maybePersonId, text } from './record-fields.ts';
import { Topic } from './topics.ts';
import { Act, Mode } from './vocabulary.ts';

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
