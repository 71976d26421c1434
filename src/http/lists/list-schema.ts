import { z } from 'zod';
import { isPartialDate } from '../../model/partial-date.ts';
import { unknownMeta } from '../../model/unknown-value.ts';
import { OPEN_FILTERS } from '../../store/known-values.ts';
import { FORMATS, type Format, formatParameter } from '../formats/formats.ts';
import { LinkedData } from '../formats/json-ld.ts';
import { choice } from '../parameters.ts';
import type { ListSpec } from './list-spec.ts';
import { pageParameters } from './parameters.ts';
import { facetsMeta, groupList, listOf } from './schemas.ts';
import { selection } from './selection.ts';

type AnySpec = ListSpec<z.ZodRawShape, never>;

/** The formats that a list comes in, JSON first. */
export function formatsOf({ calendar, feed, graph }: Pick<AnySpec, 'calendar' | 'feed' | 'graph'>) {
  const more: Format[] = [
    ...(calendar ? ['ics' as const] : []),
    ...(feed ? ['atom' as const] : []),
    ...(graph ? ['jsonld' as const] : []),
  ];
  return ['json', 'csv', 'ndjson', ...more] as [Format, ...Format[]];
}

/** The parameters of a list as one schema. */
export function querySchema(
  { query, dimensions, row }: Pick<AnySpec, 'query' | 'dimensions' | 'row'>,
  formats: [Format, ...Format[]],
) {
  const schema = z.strictObject({
    ...query,
    ...(dimensions && countingParameters(dimensions)),
    fields: selection(
      Object.keys(row.shape),
      'Fields that the rows have, also those that `include` adds; all but these where it is left out.',
    ),
    format: formatParameter(formats),
    ...pageParameters,
  });
  if (!('from' in query)) return schema;
  return schema.refine(
    (asked) => {
      const { from = '', to = '' } = asked as { from?: string; to?: string };
      // What is no day at all is told by itself.
      return !(isPartialDate(from) && isPartialDate(to) && from > to);
    },
    { path: ['from'], error: 'must not be later than `to`' },
  );
}

function countingParameters(dimensions: Record<string, string>) {
  const names = Object.keys(dimensions) as [string, ...string[]];
  const meanings = Object.entries(dimensions).map(([name, what]) => `\`${name}\`: ${what}`);
  return {
    group_by: choice(names, {
      description: `Counts in place of the rows, by one value: ${meanings.join('; ')}. The largest groups come first, months and years in the order of time, what has no value last.`,
      example: names[0],
    }),
    facets: selection(names, 'Counts beside the rows, in `meta.facets`, by each of these values.'),
  };
}

/** What an answer looks like in each format. */
export function answersOf(
  { id, query, row, meta = {}, dimensions, description, live }: AnySpec,
  formats: readonly Format[],
) {
  const about = {
    ...meta,
    ...(OPEN_FILTERS.some((name) => name in query) && { unknown: unknownMeta }),
    ...(dimensions && { facets: facetsMeta }),
  };
  const chosen = row
    .partial()
    .meta({ id: `${id}Row`, description: 'A row with the fields that `fields` names.' });
  const variants = [
    listOf(id, row, about),
    listOf(`${id}WithFields`, chosen, about),
    ...(dimensions ? [groupList(`${id}Groups`, about)] : []),
  ] as const;
  const json = z.union(variants as never).meta({ description });
  const text = (example: string) => z.string().meta({ example });
  const schemas: Record<Format, z.ZodType> = {
    json,
    csv: text('id,…\r\n'),
    ndjson: text('{"id": …}\n'),
    ics: text('BEGIN:VCALENDAR\r\n…'),
    atom: text('<?xml version="1.0" encoding="utf-8"?>…'),
    jsonld: LinkedData,
  };
  const content = formats.map((format) => [FORMATS[format].type, { schema: schemas[format] }]);
  const stream = live ? [[live.type, { schema: text(live.example) }]] : [];
  return { description, content: Object.fromEntries([...content, ...stream]) };
}
