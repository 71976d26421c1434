import { z } from 'zod';
import { text } from './record-fields.ts';

const value = z.union([z.string(), z.array(z.string())]).nullable();

export const Correction = z
  .strictObject({
    field: text(
      'What was corrected; `same_as` and `not_same_as` say of two records whether they are one.',
      'date',
    ),
    value: value.meta({
      description:
        'What a person has said is right; `null` for no value. The id of the other record where two are compared.',
      example: '2021-07-17',
    }),
    extracted: value.meta({ description: 'What was found without the correction.', example: '2021-07-16' }),
    why: text('The reason that was given.', 'the ministry has corrected the date'),
    at: text('When it was said.', '2026-01-31T12:00:00.000Z'),
  })
  .meta({ id: 'Correction', description: 'A value that a person has corrected, beside what was extracted.' });
export type Correction = z.infer<typeof Correction>;
