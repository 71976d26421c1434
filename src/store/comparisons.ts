import type { Comparison, EventComparison, Relation } from '../model/comparison-record.ts';
import { compareReports } from '../resolve/compare/compare-reports.ts';
import type { ReportToCompare } from '../resolve/compare/compared.ts';
import type { Store } from './open.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { reportsInOrder, reportToCompare } from './reports.ts';

/** The most pairs that are compared at once: all of eight reports. */
export const MOST_PAIRS = 28;

/** The most claims that are held against claims at once, beyond one pair of reports: a second or two. */
const MOST_CLAIM_PAIRS = 100_000;

type Pair = readonly [a: string, b: string];

/** Two reports that are there, next to each other. */
export function compareStored(db: Store, [a, b]: Pair): Comparison {
  return db.transaction(() => {
    const [one, other] = [reportToCompare(db, a), reportToCompare(db, b)];
    return compareReports(one, other, relationOf(db, one.event_id, other.event_id));
  })();
}

function relationOf(db: Store, one: string, other: string): Relation {
  if (one === other) return 'one_event';
  const duplicates = possibleDuplicates(db, one);
  return duplicates.some(({ event_id }) => event_id === other) ? 'possible_duplicates' : 'neither';
}

/** The reports of an event two by two, or its one report with those of its possible duplicates; `null` without it. */
export function compareEvent(db: Store, event: string): EventComparison | null {
  return db.transaction(() => {
    const reports = reportsInOrder(db, event);
    return reports.length === 0 ? null : comparisonOf(db, event, reports);
  })();
}

function comparisonOf(db: Store, event_id: string, reports: string[]): EventComparison {
  const relation = reports.length > 1 ? 'one_event' : 'possible_duplicates';
  const pairs = reports.length > 1 ? everyTwo(reports) : withDuplicates(db, event_id, reports[0]!);
  const loaded = loadedPairs(db, pairs.slice(0, MOST_PAIRS));
  return {
    event_id,
    compared: reports.length > 1 ? 'reports' : pairs.length > 0 ? 'possible_duplicates' : 'nothing',
    pair_count: pairs.length,
    comparisons: affordable(loaded).map(([a, b]) => compareReports(a, b, relation)),
  };
}

type LoadedPair = readonly [a: ReportToCompare, b: ReportToCompare];

function loadedPairs(db: Store, pairs: Pair[]): LoadedPair[] {
  const loaded = new Map([...new Set(pairs.flat())].map((id) => [id, reportToCompare(db, id)]));
  return pairs.map(([a, b]) => [loaded.get(a)!, loaded.get(b)!]);
}

/** The first pairs, as many as can be answered without keeping others waiting. */
function affordable(pairs: LoadedPair[]): LoadedPair[] {
  let spent = 0;
  return pairs.filter(([a, b], at) => {
    spent += a.event.claims.length * b.event.claims.length;
    return at === 0 || spent <= MOST_CLAIM_PAIRS;
  });
}

const everyTwo = (reports: string[]): Pair[] =>
  reports.flatMap((a, at) => reports.slice(at + 1).map((b): Pair => [a, b]));

const withDuplicates = (db: Store, event: string, report: string): Pair[] =>
  possibleDuplicates(db, event).flatMap(({ event_id }) =>
    reportsInOrder(db, event_id).map((other): Pair => [report, other]),
  );
