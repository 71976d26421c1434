import { z } from 'zod';
import { names } from './record-fields.ts';
import { Act, Mode } from './vocabulary.ts';

const given = (value: typeof Act | typeof Mode) => z.strictObject({ a: value, b: value });

export const ClaimDifferences = z
  .strictObject({
    numbers_a: names('Numbers that only A gives, as written.', ['two']),
    numbers_b: names('Numbers that only B gives, as written.', ['three']),
    words_a: names('Words of content that only A has, as written, "not" before what it denies.', [
      'infrastructure',
    ]),
    words_b: names('Words of content that only B has, as written, "not" before what it denies.', ['schools']),
    act: given(Act).nullable().meta({ description: 'The speech acts where they differ; `null` where not.' }),
    mode: given(Mode)
      .nullable()
      .meta({ description: 'Quoted by one and retold by the other; `null` where both do the same.' }),
  })
  .meta({
    id: 'ClaimDifferences',
    description: 'What differs between two claims that put forward the same proposition, numbers first.',
  });
export type ClaimDifferences = z.infer<typeof ClaimDifferences>;
