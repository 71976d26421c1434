import type { Correction } from '../model/correction-record.ts';
import type { ReportedEvent } from '../model/event.ts';
import { valueAt } from '../resolve/correct-report.ts';
import { choicesOf } from '../resolve/events/merge-reports.ts';
import { extractedReport, formIds, ownEventIds } from './correction-targets.ts';
import { correctionsOf, type Given, verdictsOn } from './corrections.ts';
import { fullestName } from './full-name.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';

const shown = (given: Given, extracted: Correction['extracted']): Correction => ({
  ...{ field: given.field, value: given.value as Correction['value'], extracted },
  ...{ why: given.why, at: given.at },
});

/** What people have corrected in a report, beside what was extracted. */
export function reportCorrections(db: Store, report: string): Correction[] {
  const given = correctionsOf(db, [report]);
  if (given.length === 0) return [];
  const event = extractedReport(db, report);
  return given.map((one) => shown(one, valueAt(event, one.field)));
}

/** What people have corrected in an event as a whole, beside what its reports give together. */
export function eventCorrections(db: Store, event: string): Correction[] {
  const own = ownEventIds(db, event);
  const given = correctionsOf(db, own);
  if (given.length === 0) return verdictsIn(db, 'evt', event, own);
  const sql = `SELECT id AS report_id, ifnull(corrected, event) AS event FROM reports WHERE event_id = ?
    ORDER BY published = '', published, own_event_id`;
  const reports = prepared<[string], { report_id: string; event: string }>(db, sql)
    .all(event)
    .map((row) => ({ report_id: row.report_id, event: JSON.parse(row.event) as ReportedEvent }));
  const choices = choicesOf(reports);
  const corrected = given.map((one) => shown(one, choices[one.field]?.value ?? null));
  return [...corrected, ...verdictsIn(db, 'evt', event, own)];
}

/** What people have corrected in a claim, beside what was extracted. */
export function claimCorrections(db: Store, claim: string): Correction[] {
  const given = correctionsOf(db, [claim]);
  if (given.length === 0) return [];
  const report = firstValue<string>(db, 'SELECT report_id FROM claims WHERE id = ?', claim)!;
  const ids = valuesOf<string>(db, 'SELECT id FROM claims WHERE report_id = ? ORDER BY seq', report);
  const extracted = extractedReport(db, report).claims[ids.indexOf(claim)]!;
  return given.map((one) => shown(one, extracted[one.field as 'act' | 'mode' | 'speakers']));
}

/** What people have said of a person, beside the name that the documents give. */
export function personCorrections(db: Store, person: string): Correction[] {
  const forms = formIds(db, person);
  const given = correctionsOf(db, forms).map((one) => shown(one, fullestName(db, person)));
  return [...given, ...verdictsIn(db, 'per', person, forms)];
}

/** What people have said of one record with these ids and others, told from its side. */
function verdictsIn(db: Store, kind: 'evt' | 'per', id: string, ids: string[]): Correction[] {
  return verdictsOn(db, kind)
    .filter(({ target_id, other_id }) => ids.includes(target_id) || ids.includes(other_id))
    .map(({ target_id, other_id, field, why, at }) => {
      const value = ids.includes(target_id) && other_id !== id ? other_id : target_id;
      return { field, value, extracted: null, why, at };
    });
}
