import type { z } from 'zod';
import { type Group, PARTITIONS } from '../../model/groups.ts';
import { plain } from '../formats/csv.ts';
import type { Format } from '../formats/formats.ts';
import { problem } from '../problem-error.ts';
import type { ListSpec } from './list-spec.ts';
import type { Read } from './source.ts';

/** Counts are rows of their own, which fit only some formats. */
const FORMATS_OF_COUNTS: readonly Format[] = ['json', 'csv', 'ndjson'];

export const GROUP_COLUMNS = plain<Group>('key', 'label', 'count');

/** The list of groups in place of the rows. @throws problem `invalid-parameter` for a format that has no counts */
export function grouped<Shape extends z.ZodRawShape, Row extends object>(
  spec: ListSpec<Shape, Row>,
  by: string,
  format: Format,
): Read<never, Group> {
  if (!FORMATS_OF_COUNTS.includes(format)) {
    const detail = `\`group_by\` gives counts, which come as \`json\`, \`csv\` or \`ndjson\`, not as \`${format}\``;
    throw problem('invalid-parameter', detail, { errors: [{ parameter: 'group_by', detail }] });
  }
  return (db, query) => {
    const source = spec.read(db, query);
    return {
      rows: (page) => source.groups!(by, page),
      count: () => source.countGroups!(by),
      meta: () => ({ ...source.meta?.([]), group_by: { by, partition: PARTITIONS.includes(by) } }),
    };
  };
}
