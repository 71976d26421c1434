import type { ClaimDetail, ClaimRecord } from '../../model/claim-record.ts';
import { documentText } from './cells.ts';
import { correctionLines } from './event-text.ts';
import { fieldsText } from './fields-text.ts';

/** A claim for people: who, what, how, where it is reported, and where else it is said. */
export function claimText(claim: ClaimDetail): string {
  return fieldsText([
    ['claim', [claim.id]],
    ['said by', claim.speakers.map(speakerLine)],
    ['what', [claim.text]],
    ['how', [`${claim.act}, ${claim.mode}`]],
    ['topics', [claim.topics.join(', ')].filter(Boolean)],
    ['event', [claim.event_id]],
    ['document', [`${claim.document_id}, characters ${claim.start} to ${claim.end}`]],
    [
      'echoes',
      claim.echoes.map((one) => `${documentText(one.document)}: ${one.claim.text} (${one.claim.id})`),
    ],
    ['corrected', correctionLines([claim])],
  ]);
}

const speakerLine = ({ name, person_id }: ClaimRecord['speakers'][number]): string =>
  person_id === null ? name : `${name} (${person_id})`;
