import type { ClaimRecord } from '../model/claim-record.ts';
import type { ClaimFilter, Page, Rows } from '../model/filter.ts';
import type { Topic } from '../model/topics.ts';
import { claimQuery } from './claim-facets.ts';
import { countFound, findIds } from './find.ts';
import type { Store } from './open.ts';
import { rowsOf } from './statement.ts';

const IDS = '(SELECT value FROM json_each(?))';
const SQL = {
  claims: `SELECT id, event_id, document_id, text, mode, act, span_start AS start, span_end AS end, rule, evidence
    FROM claims WHERE id IN ${IDS}`,
  speakers: `SELECT claim_id, name, person_id FROM claim_speakers
    WHERE claim_id IN ${IDS} ORDER BY claim_id, position`,
  topics: `SELECT claim_id, topic FROM claim_topics WHERE claim_id IN ${IDS} ORDER BY claim_id, position`,
};

/** Claims that satisfy the filter, those of the latest events first. @throws KeysetError */
export function listClaims(db: Store, filter: ClaimFilter, page: Page): Rows<ClaimRecord> {
  const { ids, next } = findIds(db, claimQuery(filter), page);
  return { rows: claimRecords(db, ids), next };
}

/** How many claims satisfy the filter. */
export function countClaims(db: Store, filter: ClaimFilter): number {
  return countFound(db, claimQuery(filter));
}

/** One claim, or `null`. */
export function getClaim(db: Store, id: string): ClaimRecord | null {
  return claimRecords(db, [id])[0] ?? null;
}

type Speaker = ClaimRecord['speakers'][0];
type ClaimRow = Omit<ClaimRecord, 'evidence' | 'speakers' | 'topics'> & { evidence: string };

/** These claims, in the order of the ids; an id without a claim gives none. */
export function claimRecords(db: Store, ids: string[]): ClaimRecord[] {
  const rows = new Map(rowsOf<ClaimRow>(db, SQL.claims, ids).map((row) => [row.id, row]));
  const speakers = Map.groupBy(
    rowsOf<Speaker & { claim_id: string }>(db, SQL.speakers, ids),
    (row) => row.claim_id,
  );
  const topics = Map.groupBy(
    rowsOf<{ claim_id: string; topic: Topic }>(db, SQL.topics, ids),
    (row) => row.claim_id,
  );
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    return {
      ...row,
      speakers: (speakers.get(id) ?? []).map(({ name, person_id }) => ({ name, person_id })),
      topics: (topics.get(id) ?? []).map(({ topic }) => topic),
      evidence: JSON.parse(row.evidence),
    };
  });
}
