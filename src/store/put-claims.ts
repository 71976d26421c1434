import type { Claim, ReportedEvent } from '../model/event.ts';

import { claimTerms } from '../resolve/likeness/terms.ts';
import { unlink } from './echoes.ts';
import { claimInWords } from './in-words.ts';

import type { Store } from './open.ts';
import type { NewReport } from './put-report.ts';
import { firstValue, prepared } from './statement.ts';
import { putWords } from './words.ts';
import type { Write } from './write.ts';

/** Stores what a report has of claims; their event and their speakers follow when these are settled. */
export function putClaims({ db, touched }: Write, report: NewReport): void {
  const text = firstValue<string>(db, TEXT, report.document_id) ?? '';
  report.event.claims.forEach((claim, at) => {
    const id = report.claim_ids[at]!;
    touched.claim.add(id);
    const seq = insertClaim(db, report, id, claim, verbOf(claim, text));
    topicsWithin(report.event, claim).forEach((topic, position) => {
      prepared(db, 'INSERT INTO claim_topics (claim_id, position, topic) VALUES (?, ?, ?)').run(
        id,
        position,
        topic,
      );
    });
    putWords(db, 'claim', seq, [claim.text, ...claim.speakers]);
  });
}

/** Takes the claims of a report out. */
export function removeClaims(write: Write, report: string): void {
  const { db, touched } = write;
  const sql = 'SELECT id, seq FROM claims WHERE report_id = ?';
  for (const { id, seq } of prepared<[string], { id: string; seq: number }>(db, sql).all(report)) {
    touched.claim.add(id);
    write.was.set(id, claimInWords(db, id));
    unlink(write, id);
    prepared(db, 'DELETE FROM claim_words WHERE rowid = ?').run(seq);
    prepared(db, 'DELETE FROM claims WHERE id = ?').run(id);
  }
}

/** The topics whose words stand inside the claim, in the order of the text. */
function topicsWithin(event: ReportedEvent, claim: Claim): string[] {
  const inside = event.topics.filter((one) => one.start >= claim.start && one.end <= claim.end);
  return [...new Set(inside.map(({ topic }) => topic))];
}

const TEXT = 'SELECT text FROM document_contents WHERE document_id = ?';

/** The words that report a claim. */
const verbOf = ({ evidence: { act } }: Claim, text: string): string =>
  act ? text.slice(act.start, act.end) : '';

function insertClaim(db: Store, report: NewReport, id: string, claim: Claim, verb: string): number | bigint {
  const sql = `INSERT INTO claims (id, report_id, event_id, document_id, text, mode, act, span_start, span_end,
      rule, evidence, terms, date_from, date_to) VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')`;
  const { text, mode, act, start, end, rule, evidence } = claim;
  const values = [
    text,
    mode,
    act,
    start,
    end,
    rule,
    JSON.stringify(evidence),
    JSON.stringify(claimTerms(text, verb)),
  ];
  return prepared(db, sql).run(id, report.id, report.document_id, ...values).lastInsertRowid;
}
