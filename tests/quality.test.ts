import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXTRACTOR_VERSION } from '#src/extract/version.ts';
import { Quality } from '#src/model/quality.ts';
import { canMeasure, measure, SETS } from '../bench/measure.ts';
import { testApp } from './http-setup.ts';

const recorded = Quality.parse(JSON.parse(readFileSync(new URL('../quality.json', import.meta.url), 'utf8')));
/** What a figure may lose to chance: one document read differently. */
const TOLERANCE = 0.005;

test('GET /quality tells what was recorded, and whether of this extractor', async () => {
  const { ok } = testApp();
  expect((await ok('/quality')).json()).toEqual({
    ...recorded,
    current: recorded.extractor_version === EXTRACTOR_VERSION,
  });
});

test('every set is recorded', () => {
  expect(recorded.sets.map(({ name }) => name)).toEqual(Object.keys(SETS));
});

describe('no figure is below the recorded one', () => {
  test.for(recorded.sets)('$name', ({ name, figures }, { skip }) => {
    if (!canMeasure) skip('no gold records in ../shared');
    const now = new Map(measure(name).figures.map((figure) => [figure.name, figure.value]));
    const fallen = figures
      .filter((figure) => !((now.get(figure.name) ?? 0) >= figure.value - TOLERANCE))
      .map((figure) => `${figure.name} is ${now.get(figure.name)}, was ${figure.value}`);
    expect(fallen).toEqual([]);
  });
});
