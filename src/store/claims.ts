import type { ClaimDetail, ClaimRecord, Echo } from '../model/claim-record.ts';
import type { DocumentRef } from '../model/document-record.ts';
import type { ClaimFilter, DateSort, Page, Rows } from '../model/filter.ts';
import type { Topic } from '../model/topics.ts';
import { differences } from '../resolve/likeness/differences.ts';
import { claimQuery } from './claim-facets.ts';
import { echoCount, echoedAmong, echoesOf } from './echoes.ts';
import { countFound, findIds } from './find.ts';
import type { Store } from './open.ts';
import { claimCorrections } from './shown-corrections.ts';
import { rowsOf, valuesOf } from './statement.ts';

const IDS = '(SELECT value FROM json_each(?))';
const SQL = {
  claims: `SELECT id, event_id, document_id, text, mode, act, span_start AS start, span_end AS end, rule, evidence
    FROM claims WHERE id IN ${IDS}`,
  speakers: `SELECT claim_id, name, person_id FROM claim_speakers
    WHERE claim_id IN ${IDS} ORDER BY claim_id, position`,
  topics: `SELECT claim_id, topic FROM claim_topics WHERE claim_id IN ${IDS} ORDER BY claim_id, position`,
};

/** Claims that satisfy the filter in the order of their events, those without a date last. @throws KeysetError */
export function listClaims(
  db: Store,
  filter: ClaimFilter,
  { sort = '-date', ...page }: Page & { sort?: DateSort },
): Rows<ClaimRecord> {
  const { ids, next } = findIds(db, claimQuery(filter, sort === 'date'), page);
  return { rows: claimRecords(db, ids), next };
}

/** The claims of each of these events, in the order of the documents and of their words. */
export function claimsOfEvents(db: Store, events: string[]): Map<string, ClaimRecord[]> {
  const sql = `SELECT c.id FROM claims c JOIN documents d ON d.id = c.document_id
    WHERE c.event_id IN (SELECT value FROM json_each(?)) ORDER BY d.date_from, d.id, c.span_start`;
  return Map.groupBy(
    claimRecords(db, valuesOf<string>(db, sql, JSON.stringify(events))),
    (one) => one.event_id,
  );
}

/** How many claims satisfy the filter. */
export function countClaims(db: Store, filter: ClaimFilter): number {
  return countFound(db, claimQuery(filter));
}

/** As many echoes as a claim shows. */
const MOST_ECHOES = 50;

/** One claim with its echoes, or `null`. */
export function getClaim(db: Store, id: string): ClaimDetail | null {
  const [claim] = claimRecords(db, [id]);
  if (!claim) return null;
  const [corrections, echo_count] = [claimCorrections(db, id), echoCount(db, id)];
  return { ...claim, corrections, echo_count, echoes: echoRecords(db, claim) };
}

function echoRecords(db: Store, claim: ClaimRecord): Echo[] {
  const found = echoesOf(db, claim.id, MOST_ECHOES);
  const others = claimRecords(
    db,
    found.map(({ id }) => id),
  );
  const documents = new Map(
    documentRefs(
      db,
      others.map((other) => other.document_id),
    ).map((one) => [one.id, one]),
  );
  return others.map((other, at) => ({
    claim: other,
    document: documents.get(other.document_id)!,
    score: Math.round(found[at]!.score * 100) / 100,
    same_event: other.event_id === claim.event_id,
    differs: differences(claim, other),
  }));
}

function documentRefs(db: Store, ids: string[]): DocumentRef[] {
  const sql =
    'SELECT id, title, publisher, published FROM documents WHERE id IN (SELECT value FROM json_each(?))';
  return rowsOf<DocumentRef>(db, sql, ids);
}

type Speaker = ClaimRecord['speakers'][0];
type ClaimRow = Omit<ClaimRecord, 'evidence' | 'speakers' | 'topics' | 'echoed'> & { evidence: string };

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
  const echoed = echoedAmong(db, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    return {
      ...row,
      speakers: (speakers.get(id) ?? []).map(({ name, person_id }) => ({ name, person_id })),
      topics: (topics.get(id) ?? []).map(({ topic }) => topic),
      echoed: echoed.has(id),
      evidence: JSON.parse(row.evidence),
    };
  });
}
