import { OPEN, type Open, Unresolved } from '../../model/unresolved-record.ts';
import { countUnresolved, listUnresolved } from '../../store/unresolved.ts';
import { type Column, joined, plain } from '../formats/csv.ts';
import { listRoute } from '../lists/list-route.ts';
import { choice } from '../parameters.ts';
import type { App, Context } from '../route.ts';

const KINDS = Object.keys(OPEN) as [Open, ...Open[]];

const COLUMNS: Column<Unresolved>[] = [
  ...plain<Unresolved>('open', 'event_id', 'report_id'),
  { name: 'document_id', field: 'document', value: ({ document }) => document.id },
  ...plain<Unresolved>('field', 'name', 'title', 'country', 'organization'),
  {
    name: 'candidates',
    field: 'candidates',
    value: ({ candidates }) => joined(candidates.map(({ person_id }) => person_id)),
  },
];

/** `/unresolved`: what the documents leave open, with who may be meant. */
export function unresolvedRoutes(app: App, context: Context): void {
  listRoute(app, context, {
    path: '/unresolved',
    tag: 'people',
    operationId: 'listUnresolved',
    summary: 'What the documents leave open',
    description:
      'Names that several people have, offices without a name, events without a date or a place. A surname alone is somebody only where one person fits it by country, office and time.',
    id: 'UnresolvedList',
    query: {
      open: choice(KINDS, {
        description: 'What is open; everything where it is left out.',
        example: 'person',
      }),
    },
    row: Unresolved,
    columns: COLUMNS,
    read: (db, { open }) => {
      const kinds = open ? [open] : KINDS;
      return {
        rows: (page) => listUnresolved(db, kinds, page),
        count: () => countUnresolved(db, kinds),
        // Rows stay where they are: their place is the id of the report.
        steady: true,
      };
    },
  });
}
