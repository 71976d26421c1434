import type { DocumentRef } from '../model/document-record.ts';
import type { ReportedEvent } from '../model/event.ts';
import type { Page, Rows } from '../model/filter.ts';
import type { Candidate, Open, Unresolved } from '../model/unresolved-record.ts';
import { OPEN } from '../model/unresolved-record.ts';
import { affiliation } from '../resolve/affiliation.ts';
import { compatibleOffices } from '../resolve/people/office.ts';
import { heldOf } from './forms.ts';
import { keysetOf } from './keyset.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, rowsOf } from './statement.ts';

type Row = DocumentRef & {
  report_id: string;
  event_id: string;
  event: string;
  position: number;
  office: string;
  year: number;
  candidates: string;
};

const REPORT = 'r.id AS report_id, r.event_id, r.event, d.id, d.title, d.publisher, d.published';
const NO_SIDE = "0 AS position, '' AS office, 0 AS year, '[]' AS candidates";
const SIDE = 's.position, s.office, s.year';
const DOCUMENT = 'JOIN documents d ON d.id = r.document_id';

/** What is open, each with the rows of it; `at` is the place that rows are sorted by. */
const SOURCES: Record<Open, { columns: string; from: string; where: string; at: string }> = {
  person: {
    columns: `${REPORT}, ${SIDE}, p.candidates`,
    from: `sides s JOIN profiles p ON p.form_id = s.form_id AND p.office = s.office AND p.year = s.year
      JOIN reports r ON r.id = s.report_id ${DOCUMENT}`,
    where: 's.person_id IS NULL AND s.form_id IS NOT NULL',
    at: "(s.report_id || printf('/%04d', s.position))",
  },
  office: {
    columns: `${REPORT}, ${SIDE}, '[]' AS candidates`,
    from: `sides s JOIN reports r ON r.id = s.report_id ${DOCUMENT}`,
    where: "s.form_id IS NULL AND s.title <> 'delegation'",
    at: "(s.report_id || printf('/%04d', s.position))",
  },
  date: {
    columns: `${REPORT}, ${NO_SIDE}`,
    from: `events e JOIN reports r ON r.event_id = e.id ${DOCUMENT}`,
    where: "e.date_from = ''",
    at: 'r.id',
  },
  place: {
    columns: `${REPORT}, ${NO_SIDE}`,
    from: `events e JOIN reports r ON r.event_id = e.id ${DOCUMENT}`,
    where:
      "e.kind = 'meeting' AND e.place_country IS NULL AND e.place_city IS NULL AND e.place_venue IS NULL",
    at: 'r.id',
  },
};

/** What the documents leave open: names first, then offices, dates and places. @throws KeysetError */
export function listUnresolved(db: Store, kinds: readonly Open[], { limit, after }: Page): Rows<Unresolved> {
  const [from, behind] = after === null ? [null, ''] : keysetOf(after);
  const found: { row: Unresolved; at: string }[] = [];
  for (const open of kinds) {
    if (from !== null && order(open) < order(from as Open)) continue;
    found.push(...page(db, open, open === from ? behind : '', limit + 1 - found.length));
    if (found.length > limit) break;
  }
  const last = found[limit - 1];
  return {
    rows: found.slice(0, limit).map(({ row }) => row),
    next: found.length > limit && last ? [last.row.open, last.at] : null,
  };
}

/** How much the documents leave open. */
export function countUnresolved(db: Store, kinds: readonly Open[]): number {
  const one = ({ from, where }: (typeof SOURCES)[Open]) =>
    firstValue<number>(db, `SELECT count(*) FROM ${from} WHERE ${where}`)!;
  return kinds.reduce((sum, open) => sum + one(SOURCES[open]), 0);
}

const order = (open: Open): number => Object.keys(OPEN).indexOf(open);

function page(db: Store, open: Open, behind: string, limit: number): { row: Unresolved; at: string }[] {
  const { columns, from, where, at } = SOURCES[open];
  const sql = `SELECT ${columns}, ${at} AS at FROM ${from} WHERE ${where} AND ${at} > ? ORDER BY at LIMIT ?`;
  return prepared<[string, number], Row & { at: string }>(db, sql)
    .all(behind, limit)
    .map((row) => ({ row: unresolved(db, open, row), at: row.at }));
}

function unresolved(db: Store, open: Open, row: Row): Unresolved {
  const { report_id, event_id, id, title, publisher, published } = row;
  const event = JSON.parse(row.event) as ReportedEvent;
  const side = open === 'person' || open === 'office' ? event.participants[row.position]! : null;
  return {
    ...{ open, event_id, report_id, document: { id, title, publisher, published } },
    field: side ? `participants.${row.position}` : open,
    ...{ name: side?.name ?? null, title: side?.title ?? null },
    ...{ country: side?.country ?? null, organization: side?.organization ?? null },
    evidence: side?.evidence.name ?? side?.evidence.title ?? null,
    candidates: candidatesFor(db, open, row, side),
  };
}

function candidatesFor(
  db: Store,
  open: Open,
  row: Row,
  side: ReportedEvent['participants'][number] | null,
): Candidate[] {
  if (open === 'person') return named(db, JSON.parse(row.candidates) as string[]);
  if (side === null || row.office === '') return [];
  return named(db, holdersOf(db, affiliation(side), row));
}

/** Those who are known to have held such an office in the year before, then, or in the year after. */
function holdersOf(db: Store, of: string, { office, year }: Row): string[] {
  if (of === '' || year === 0) return [];
  const sql = `SELECT DISTINCT p.person_id AS id, p.office, p.year FROM forms f JOIN profiles p ON p.form_id = f.id
    WHERE f.affiliation = ? AND p.year BETWEEN ? AND ? AND p.office <> '' AND p.person_id IS NOT NULL`;
  const meant = heldOf({ office, year });
  const rows = prepared<[string, number, number], { id: string; office: string; year: number }>(db, sql).all(
    of,
    year - 1,
    year + 1,
  );
  return [
    ...new Set(
      rows.filter((one) => compatibleOffices(heldOf(one).offices, meant.offices)).map(({ id }) => id),
    ),
  ];
}

function named(db: Store, ids: string[]): Candidate[] {
  const sql =
    'SELECT id AS person_id, name FROM people WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name, id';
  return rowsOf<Candidate>(db, sql, ids);
}
