import { z } from 'zod';
import { list, names, text } from './record-fields.ts';

export const UnknownValue = z
  .strictObject({
    parameter: text('The filter.', 'publisher'),
    value: text('The value as asked for.', 'Anadolu'),
    nearest: names('Known values that come nearest.', ['Anadolu Agency']),
  })
  .meta({ id: 'UnknownValue', description: 'A value of a filter that no record has.' });
export type UnknownValue = z.infer<typeof UnknownValue>;

/** What `meta` says of the values of filters that no record has. */
export const unknownMeta = list(
  UnknownValue,
  'Values of filters that no record has at all, where there are some, with the nearest that there are.',
).optional();
