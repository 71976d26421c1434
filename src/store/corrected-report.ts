import type { ReportedEvent } from '../model/event.ts';
import { correctClaim, correctReport } from '../resolve/correct-report.ts';
import { correctionsOf } from './corrections.ts';
import type { Store } from './open.ts';
import { rowsOf } from './statement.ts';

/** A report as people have corrected it, its claims with it; `null` where nobody has. */
export function correctedReport(
  db: Store,
  { id, claim_ids, event }: { id: string; claim_ids: string[]; event: ReportedEvent },
): ReportedEvent | null {
  const sql =
    'SELECT DISTINCT target_id AS id FROM corrections WHERE target_id IN (SELECT value FROM json_each(?))';
  const targets = rowsOf<{ id: string }>(db, sql, [id, ...claim_ids]);
  if (targets.length === 0) return null;
  const own = correctionsOf(db, [id]);
  const ofClaims = claim_ids.map((claim) =>
    targets.some((one) => one.id === claim) ? correctionsOf(db, [claim]) : [],
  );
  if ([own, ...ofClaims].every((values) => values.length === 0)) return null;
  return ofClaims.reduce(
    (corrected, values, at) => (values.length === 0 ? corrected : correctClaim(corrected, at, values)),
    correctReport(event, own),
  );
}
