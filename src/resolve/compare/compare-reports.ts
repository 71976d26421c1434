import type { Comparison, Relation, ReportRef } from '../../model/comparison-record.ts';
import { compareClaims } from './claims.ts';
import type { ReportToCompare } from './compared.ts';
import { compareParticipants, pairParticipants } from './participants.ts';
import { summaryOf } from './summary.ts';
import { compareTopics } from './topics.ts';
import { compareValues } from './values.ts';

/**
 * Two reports next to each other. A function of the two alone; swapped reports give the mirror image, and a report
 * beside itself has no differences.
 * @param relation what is known of the two: whether they are, or may be, of one event
 */
export function compareReports(a: ReportToCompare, b: ReportToCompare, relation: Relation): Comparison {
  const pairing = pairParticipants(a, b);
  const compared = {
    a: refTo(a),
    b: refTo(b),
    relation,
    values: compareValues(a, b),
    participants: compareParticipants(a, b, pairing),
    topics: compareTopics(a, b),
    claims: compareClaims(a, b, pairing),
  };
  return { ...compared, summary: summaryOf(compared) };
}

const refTo = ({ report_id, event_id, document }: ReportToCompare): ReportRef => ({
  report_id,
  event_id,
  document,
});
