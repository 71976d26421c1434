import { z } from 'zod';
import { Dataset } from '../../model/dataset.ts';
import { Group } from '../../model/groups.ts';

export const PageInfo = z
  .strictObject({
    limit: z.int().meta({ description: 'The most rows that the page can have.', example: 20 }),
    next: z.string().nullable().meta({
      description: 'Cursor of the next page, `null` on the last.',
      example: 'bm90LWEtcmVhbC1jdXJzb3I',
    }),
    total: z
      .int()
      .optional()
      .meta({ description: 'Rows on all pages, where `count=exact` asked for it.', example: 42 }),
  })
  .meta({ id: 'PageInfo', description: 'Where the rows stand in the whole list.' });

/** The schema of a list of `item`, with what its `meta` says beside the state of the data. */
export function listOf<Item extends z.ZodType, Meta extends z.ZodRawShape>(
  id: string,
  item: Item,
  meta: Meta,
  what = 'A page of a list.',
) {
  const description = 'The state of the data and how the filters were understood.';
  return z
    .strictObject({
      data: z.array(item).meta({ description: 'The rows of this page.' }),
      page: PageInfo,
      meta: z.strictObject({ ...Dataset.shape, ...meta }).meta({ description }),
    })
    .meta({ id, description: what });
}

/** What `meta.group_by` says of a list of groups. */
const Grouping = z
  .strictObject({
    by: z.string().meta({ description: 'What the records are counted by.', example: 'country' }),
    partition: z.boolean().meta({
      description: 'Whether no record is in two groups, so that the counts add up to the number of records.',
      example: false,
    }),
  })
  .meta({ id: 'Grouping', description: 'How the records are counted.' });

/** A page of groups, in place of the rows that `group_by` counts; `meta` is that of these rows. */
export const groupList = (id: string, meta: z.ZodRawShape) =>
  listOf(id, Group, { ...meta, group_by: Grouping }, 'A page of counts by one value.');

/** Counts beside the rows, by the dimensions that were asked for. */
export const facetsMeta = z
  .record(z.string(), z.array(Group))
  .optional()
  .meta({
    description:
      'For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.',
    example: { kind: [{ key: 'meeting', label: null, count: 12 }] },
  });
