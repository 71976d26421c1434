import type { Page, Rows } from '../../model/filter.ts';
import type { Group } from '../../model/groups.ts';
import type { Store } from '../../store/open.ts';

/** The rows that one request selects from one state of the data. */
export type Source<Row> = {
  rows: (page: Page) => Rows<Row>;
  count: () => number;
  /** What `meta` says of the filters, and of the rows of the page. */
  meta?: (rows: Row[]) => object;
  /** Can rows that have changed since a version be left out? Rows that are counts cannot be told so. */
  steady?: boolean;
  groups?: (by: string, page: Page) => Rows<Group>;
  countGroups?: (by: string) => number;
};

/** How a list reads what a query asks for; names in it are looked up in the same state of the data. */
export type Read<Query, Row> = (db: Store, query: Query) => Source<Row>;
