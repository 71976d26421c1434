import { describe, expect, test } from 'vitest';
import type { EventFilter } from '#src/model/filter.ts';
import { eventQuery } from '#src/store/event-facets.ts';
import { statementsOf } from '#src/store/find.ts';
import { openStore } from '#src/store/open.ts';

const one = (value: string, not = false) => [{ any: [value], not }];

/** Every filter of `GET /events`. */
const FILTERS: Required<{ [Field in keyof EventFilter]: NonNullable<EventFilter[Field]> }> = {
  person: one('per_0123456789ab'),
  country: one('NO'),
  organization: one('United Nations'),
  kind: one('call'),
  channel: one('phone'),
  status: one('held'),
  salience: one('main'),
  topic: one('energy'),
  place: one('Oslo'),
  publisher: one('The Brabant Gazette'),
  q: 'grain corridor',
  from: '2023-01-01',
  to: '2023-12-31',
  undated: 'only',
  min_reports: 2,
};

const db = openStore(':memory:');

/** What SQLite says it does; a scan of a real table, or sorting where the index has the order, is a fault. */
function plan(filter: EventFilter, ascending: boolean): string[] {
  return statementsOf(db, eventQuery(filter, ascending)).flatMap(({ text, values }) =>
    db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...values)
      .map(({ detail }) => detail),
  );
}
const isScan = (step: string) => /^SCAN /.test(step) && !/VIRTUAL TABLE INDEX/.test(step);

const fields = Object.keys(FILTERS) as (keyof EventFilter)[];
const variants = fields.flatMap((field): object[] => {
  const value = FILTERS[field];
  if (!Array.isArray(value)) return [{ [field]: value }];
  const values = [...value[0]!.any, 'Other'];
  return [
    { [field]: value },
    { [field]: [{ any: values, not: false }] },
    { [field]: [{ any: values, not: true }] },
  ];
}) as EventFilter[];
const pairs = variants.flatMap((first, at) =>
  variants.slice(at + 1).map((second) => ({ ...first, ...second })),
);

describe('every filter of events goes by an index', () => {
  test.each([{}, ...variants])('%j', (filter) => {
    for (const ascending of [true, false]) {
      const steps = plan(filter, ascending);
      expect(steps.filter(isScan)).toEqual([]);
      if (!filter.q) expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    }
  });

  test('and so does every pair of filters', () => {
    const scans = pairs.filter((filter) => plan(filter, false).some(isScan));
    const sorts = pairs.filter(
      (filter) => !filter.q && plan(filter, false).some((step) => /TEMP B-TREE/.test(step)),
    );
    expect(pairs.length).toBeGreaterThan(300);
    expect([...scans, ...sorts]).toEqual([]);
  });
});
