import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/domain/statistics/bootstrap-interval.ts';
import { bootstrapMeans } from '../../src/domain/statistics/bootstrap-means.ts';
import { comparePairs } from '../../src/domain/statistics/compare-pairs.ts';
import { joinRows } from '../../src/domain/statistics/join-rows.ts';
import { mcnemar } from '../../src/domain/statistics/mcnemar.ts';
import { mean } from '../../src/domain/statistics/mean.ts';
import { meanRatioOfChange } from '../../src/domain/statistics/mean-ratio-of-change.ts';
import { quantile } from '../../src/domain/statistics/quantile.ts';
import { randomWords } from '../../src/domain/statistics/random-words.ts';
import { standardError } from '../../src/domain/statistics/standard-error.ts';

const seed = '0123456789abcdef'.repeat(4);
/** The same arrays in Python: `[(i*37%101)/100 for i in range(50)]` and `[float(i*29%50 < 36) for i in range(50)]`. */
const graded = Float64Array.from({ length: 50 }, (_, i) => ((i * 37) % 101) / 100);
const binary = Float64Array.from({ length: 50 }, (_, i) => Number((i * 29) % 50 < 36));

describe('statistics agree with NumPy and SciPy', () => {
  it('takes the mean as numpy.mean and the standard error as scipy.stats.sem', () => {
    expect(mean(graded)).toBeCloseTo(0.5002, 14);
    expect(standardError(graded)).toBeCloseTo(0.04231031137890138, 14);
    expect(mean(binary)).toBeCloseTo(0.72, 14);
    expect(standardError(binary)).toBeCloseTo(0.06414269805898185, 14);
  });

  it('has no standard error for one value', () => {
    expect(standardError([0.5])).toBeNull();
  });

  it('takes quantiles as numpy.percentile does by default', () => {
    const ascending = graded.toSorted();
    expect(quantile(ascending, 0.025)).toBeCloseTo(0.02225, 14);
    expect(quantile(ascending, 0.975)).toBeCloseTo(0.96775, 14);
    expect(quantile([3], 0.975)).toBe(3);
  });

  it('draws the words of the published xoshiro128** for the state 1, 2, 3, 4', () => {
    const next = randomWords('00000001000000020000000300000004');
    expect([next(), next(), next(), next(), next(), next()]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });

  it.each([
    // scipy.stats.bootstrap(method='percentile', n_resamples=200000)
    ['graded', graded, 0.418, 0.582, 0.0419],
    ['binary', binary, 0.6, 0.84, 0.0634],
  ])(
    'ends percentile intervals of %s values where scipy.stats.bootstrap does',
    (_, values, low, high, spread) => {
      const interval = bootstrapInterval(values, seed, 20_000);
      expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.02);
      expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.02);
      const means = bootstrapMeans(values, 20_000, seed);
      expect(standardError(means)! * Math.sqrt(20_000)).toBeCloseTo(spread, 2);
    },
  );

  it.each([
    // scipy.stats.binomtest(learned, learned + forgotten, 0.5).pvalue
    [8, 2, 0.109375],
    [0, 5, 0.0625],
    [30, 30, 1],
    [1, 0, 1],
    [120, 80, 0.005685155996750306],
    [700, 500, 8.535366081034316e-9],
    [3000, 2500, 1.6615256105422665e-11],
  ])('tests %i learned against %i forgotten as scipy.stats.binomtest does', (learned, forgotten, p) => {
    expect(mcnemar(learned, forgotten) / p).toBeCloseTo(1, 9);
  });

  it('finds no difference between nothing learned and nothing forgotten', () => {
    expect(mcnemar(0, 0)).toBe(1);
  });
});

describe('bootstrap', () => {
  it('gives the same interval for the same seed and another for another', () => {
    expect(bootstrapInterval(graded, seed)).toEqual(bootstrapInterval(graded, seed));
    const other = bootstrapInterval(graded, 'f'.repeat(64));
    expect([other.low, other.high]).not.toEqual([
      bootstrapInterval(graded, seed).low,
      bootstrapInterval(graded, seed).high,
    ]);
  });

  it('refuses to resample nothing, and a seed that is no sha256', () => {
    expect(() => bootstrapInterval(new Float64Array(), seed)).toThrow(/at least one value/);
    expect(() => randomWords('seven')).toThrow(/hexadecimal/);
  });

  it('covers the true mean about as often as it says', () => {
    const next = randomWords('a'.repeat(64));
    let covered = 0;
    for (let trial = 0; trial < 300; trial += 1) {
      const values = Float64Array.from({ length: 200 }, () => Number(next() < 0.7 * 2 ** 32));
      const interval = bootstrapInterval(values, trial.toString(16).padStart(32, 'e'), 500);
      if (interval.low <= 0.7 && 0.7 <= interval.high) covered += 1;
    }
    expect(covered / 300).toBeGreaterThan(0.91);
    expect(covered / 300).toBeLessThan(0.98);
  });
});

describe('paired comparison', () => {
  it('claims no interval of one pair or one group, no detectable effect where no pair differs, no rate of graded rows', () => {
    const one = comparePairs(Float64Array.of(0), Float64Array.of(1), seed);
    expect(one).toMatchObject({ interval: null, standardError: null, minimumDetectableEffect: null });
    const group = comparePairs(Float64Array.of(0, 1), Float64Array.of(1, 1), seed, ['g', 'g']);
    expect(group).toMatchObject({ interval: null, minimumDetectableEffect: null });
    const same = comparePairs(Float64Array.of(0, 1), Float64Array.of(0, 1), seed);
    expect(same).toMatchObject({ difference: 0, mcnemarPValue: 1, minimumDetectableEffect: null });
    const marks = comparePairs(Float64Array.of(0.2, 0.5), Float64Array.of(0.3, 0.4), seed);
    expect(marks.effectSize.cohensH).toBeNull();
  });

  it('counts learned, forgotten, kept and never, and tests the discordant pairs', () => {
    const from = Float64Array.from([0, 0, 0, 1, 1, 0, 1]);
    const to = Float64Array.from([1, 1, 0, 1, 0, 1, 1]);
    const comparison = comparePairs(from, to, seed);
    expect(comparison.flips).toEqual({ learned: 3, forgotten: 1, kept: 2, never: 1 });
    expect(comparison.mcnemarPValue).toBeCloseTo(0.625, 12);
    expect(comparison.difference).toBeCloseTo(2 / 7, 12);
    expect(comparison.toValue - comparison.fromValue).toBeCloseTo(comparison.difference, 12);
  });

  it('has no flips for a graded metric', () => {
    const comparison = comparePairs(
      graded,
      graded.map((value) => value / 2),
      seed,
    );
    expect(comparison.flips).toBeNull();
    expect(comparison.mcnemarPValue).toBeNull();
    expect(comparison.interval!.high).toBeLessThan(0);
  });

  it('is sharper than two separate intervals where both sides agree on the hard rows', () => {
    const better = graded.map((value) => Math.min(1, value + 0.05));
    const paired = comparePairs(graded, better, seed).interval!;
    expect(paired.high - paired.low).toBeLessThan(0.02);
  });

  it('joins rows by id, whatever their order, and counts those without a partner', () => {
    const joined = joinRows(
      { rowIds: ['a', 'b', 'c'], values: Float64Array.of(0.1, 0.2, 0.3) },
      { rowIds: ['c', 'd', 'a', 'e'], values: Float64Array.of(0.9, 0.8, 0.7, 0.6) },
    );
    expect([...joined.from]).toEqual([0.1, 0.3]);
    expect([...joined.to]).toEqual([0.7, 0.9]);
    expect(joined.unpaired).toEqual({ from: 1, to: 2 });
  });
});

describe('mean ratio of change', () => {
  it('is the mean of the relative changes, computed by hand', () => {
    const result = meanRatioOfChange([
      { cell: 'halved', base: 0.4, tuned: 0.2, unusable: null },
      { cell: 'up a quarter', base: 0.8, tuned: 1, unusable: null },
      { cell: 'same', base: 0.3, tuned: 0.3, unusable: null },
    ]);
    expect(result.value).toBeCloseTo((-0.5 + 0.25 + 0) / 3, 12);
    expect(result.used.map(({ cell }) => cell)).toEqual(['halved', 'up a quarter', 'same']);
  });

  it('leaves out what has no ratio and says why', () => {
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
