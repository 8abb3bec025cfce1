import { describe, expect, test } from 'vitest';
import { meanRatioOfChange } from '../src/mean-ratio-of-change.ts';
import { summariseChange } from '../src/relative-change.ts';

const seed = 'ab'.repeat(32);

describe('mean ratio of change', () => {
  test('The mean ratio of change is the mean of the relative changes, computed by hand', () => {
    const result = meanRatioOfChange([
      { cell: 'halved', base: 0.4, tuned: 0.2, unusable: null },
      { cell: 'up a quarter', base: 0.8, tuned: 1, unusable: null },
      { cell: 'same', base: 0.3, tuned: 0.3, unusable: null },
    ]);
    expect(result.value).toBeCloseTo((-0.5 + 0.25 + 0) / 3, 12);
    expect(result.used.map(({ cell }) => cell)).toEqual(['halved', 'up a quarter', 'same']);
  });

  test('The mean ratio of change leaves out cells without a ratio and says why', () => {
    const result = meanRatioOfChange([
      { cell: 'zero', base: 0, tuned: 0.2, unusable: null },
      { cell: 'no base', base: null, tuned: 0.2, unusable: null },
      { cell: 'no tuned', base: 0.1, tuned: null, unusable: null },
      { cell: 'invalid', base: 0.1, tuned: 0.2, unusable: 'invalid: one-class golds' },
    ]);
    expect(result.value).toBeNull();
    expect(result.leftOut).toEqual([
      { cell: 'zero', reason: 'the base value is 0, so the ratio is undefined' },
      { cell: 'no base', reason: 'the base checkpoint is not measured on this set' },
      { cell: 'no tuned', reason: 'the tuned checkpoint is not measured on this set' },
      { cell: 'invalid', reason: 'invalid: one-class golds' },
    ]);
  });
});

describe('summary of changes', () => {
  const cell = (cluster: string, base: number, tuned: number) => ({
    cluster,
    base,
    tuned,
    chanceLevel: null,
  });
  const cells = [cell('a', 0.5, 0), cell('a', 0.02, 0.04), cell('b', 0.5, 0.25), cell('b', 0, 0.1)];
  const summaryBy = (name: string) =>
    summariseChange(cells, seed).find(({ estimator }) => estimator === name)!;

  test('Each estimator of change names the cells it leaves out: the logarithm those at 0, the floor small bases', () => {
    const mean = summaryBy('mean');
    expect(mean).toMatchObject({ cells: 3, leftOutPlaces: [3], value: expect.closeTo(-0.5 / 3, 12) });
    const logRatio = summaryBy('log-ratio');
    expect(logRatio).toMatchObject({ cells: 2, leftOutPlaces: [0, 3], value: expect.closeTo(0, 12) });
    expect(summaryBy('floored')).toMatchObject({ cells: 2, leftOutPlaces: [1, 3], value: -0.75 });
  });

  test('The change over cells of a single point has a value but no interval and no tests', () => {
    const [one] = summariseChange(cells.slice(0, 2), seed);
    expect(one).toMatchObject({ clusters: 1, interval: null, pValue: null, equivalence: null });
  });

  test('The change of no cells has no value', () => {
    for (const { value } of summariseChange([], seed)) expect(value).toBeNull();
  });
});

test('Where lower is better, every estimator gives a gain the sign that it has where higher is better', () => {
  const cells = (lowerIsBetter: boolean) =>
    [0.9, 0.8, 0.7].map((tuned, place) => {
      const base = lowerIsBetter ? 1 : tuned;
      return {
        base,
        tuned: lowerIsBetter ? tuned : 1,
        chanceLevel: null,
        cluster: `p${place}`,
        lowerIsBetter,
      };
    });
  for (const { value, pValue } of summariseChange(cells(true), seed)) {
    expect(value).toBeGreaterThan(0);
    expect(pValue).not.toBeNull();
  }
  const [ratio] = summariseChange(cells(true), seed);
  expect(ratio!.value).toBeCloseTo((0.1 + 0.2 + 0.3) / 3, 12);
  const pairs = cells(true).map((cell) => ({ ...cell, cell: cell.cluster, unusable: null }));
  expect(meanRatioOfChange(pairs).value).toBeCloseTo(0.2, 12);
});
