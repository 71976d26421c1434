import { z } from 'zod';
import { count, text } from './record-fields.ts';

export const Dataset = z
  .strictObject({
    dataset_version: count('Raised by one with every change of the data.', 17),
    as_of: text('When the data last changed.', '2026-01-31T12:00:00.000Z'),
  })
  .meta({ id: 'Dataset', description: 'The state of the data that an answer was drawn from.' });
export type Dataset = z.infer<typeof Dataset>;
