import type { Page } from '../../model/filter.ts';
import { countGroups, listGroups } from '../../store/groups.ts';
import type { Store } from '../../store/open.ts';
import type { Query } from '../../store/plan.ts';

/** The counts of the records that a query finds, for `group_by` and `facets`. */
export const counting = (db: Store, query: Query) => ({
  groups: (by: string, page: Page) => listGroups(db, query, by, page),
  countGroups: (by: string) => countGroups(db, query, by),
});
