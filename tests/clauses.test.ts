import { expect, test } from 'vitest';
import { parseClauses } from '#src/model/filter.ts';

test.each([
  [undefined, []],
  ['NO', [{ any: ['NO'], not: false }]],
  ['NO,SE', [{ any: ['NO', 'SE'], not: false }]],
  [' NO , SE,NO ', [{ any: ['NO', 'SE'], not: false }]],
  ['!NO,SE', [{ any: ['NO', 'SE'], not: true }]],
  ['!NO, !SE,! DK', [{ any: ['NO', 'SE', 'DK'], not: true }]],
  ['! NO', [{ any: ['NO'], not: true }]],
  [
    ['NO', 'SE'],
    [
      { any: ['NO'], not: false },
      { any: ['SE'], not: false },
    ],
  ],
  [
    ['NO,SE', '!DK'],
    [
      { any: ['NO', 'SE'], not: false },
      { any: ['DK'], not: true },
    ],
  ],
  ['', []],
  ['!', []],
  [',,', []],
  [['', 'NO'], [{ any: ['NO'], not: false }]],
  ['NO,!SE', [{ any: ['NO', '!SE'], not: false }]],
])('%j', (values, clauses) => {
  expect(parseClauses(values)).toEqual(clauses);
});
