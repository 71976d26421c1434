import { z } from 'zod';
import { NetworkEdge, NetworkNode, NODE_KINDS } from '../../model/network.ts';
import { list } from '../../model/record-fields.ts';
import { countEdges, listEdges, nodesOf } from '../../store/network.ts';
import { eventFilters, eventsAsked, personMeta } from '../event-query.ts';
import { plain } from '../formats/csv.ts';
import { listRoute } from '../lists/list-route.ts';
import { whole } from '../parameters.ts';
import type { App, Context } from '../route.ts';

/** `/network`: who meets whom, and how often. */
export function networkRoutes(app: App, context: Context): void {
  listRoute(app, context, {
    path: '/network',
    tag: 'tallies',
    operationId: 'listNetwork',
    summary: 'Who meets whom',
    description:
      'Pairs of people, or of countries, that take part for different sides in events that satisfy the filters, those with most events first; `meta.nodes` has the ends of the edges of the page. Events that are planned or were cancelled count too: `status=held` leaves those that took place. As CSV it is an edge list that graph programs read.',
    id: 'Network',
    query: {
      of: z.enum(NODE_KINDS).default('person').meta({
        description: 'What the nodes are: people, or the countries they speak for.',
        example: 'person',
      }),
      min_events: whole(
        { min: 1, max: 1_000_000 },
        { description: 'Fewest events that a pair has in common.', example: '1', usual: 1 },
      ),
      ...eventFilters,
    },
    row: NetworkEdge,
    meta: {
      ...personMeta,
      nodes: list(NetworkNode, 'The ends of the edges of this page, those with most events first.'),
    },
    columns: plain<NetworkEdge>(
      ...(['source', 'target', 'source_name', 'target_name'] as const),
      ...(['event_count', 'weight', 'first_date', 'last_date'] as const),
    ),
    read: (db, { of, min_events, ...query }) => {
      const { filter, meta } = eventsAsked(db, query);
      return {
        rows: (page) => listEdges(db, filter, { of, min_events }, page),
        count: () => countEdges(db, filter, { of, min_events }),
        meta: (edges) => ({ ...meta, nodes: nodesOf(db, filter, of, edges) }),
      };
    },
  });
}
