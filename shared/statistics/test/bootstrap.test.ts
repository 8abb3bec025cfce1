import { describe, expect, test } from 'vitest';
import { acceleration, bcaInterval, bcaPercentiles } from '../src/bca-interval.ts';
import { bootstrapInterval, bootstrapMeans, clusterInterval } from '../src/bootstrap.ts';
import { standardError } from '../src/descriptive.ts';
import { randomWords } from '../src/random-numbers.ts';
import { binary, graded, seed } from './samples.ts';

describe('percentile bootstrap', () => {
  test.each([
    // scipy.stats.bootstrap(method='percentile', n_resamples=200000)
    ['graded', graded, 0.418, 0.582, 0.0419],
    ['binary', binary, 0.6, 0.84, 0.0634],
  ])(
    'The percentile interval of %s values has the ends of scipy.stats.bootstrap',
    (_, values, low, high, spread) => {
      const interval = bootstrapInterval(values, seed, 20_000);
      expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.02);
      expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.02);
      const means = bootstrapMeans(values, 20_000, seed);
      expect(standardError(means)! * Math.sqrt(20_000)).toBeCloseTo(spread, 2);
    },
  );

  test('The same seed gives the same bootstrap interval, and another seed another', () => {
    const interval = bootstrapInterval(graded, seed);
    expect(bootstrapInterval(graded, seed)).toEqual(interval);
    const other = bootstrapInterval(graded, 'f'.repeat(64));
    expect([other.low, other.high]).not.toEqual([interval.low, interval.high]);
  });

  test('bootstrapInterval rejects an empty sample', () => {
    expect(() => bootstrapInterval(new Float64Array(), seed)).toThrow(/at least one value/);
  });

  test('A 95 % bootstrap interval covers the true mean in about 95 % of trials', () => {
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

describe('cluster bootstrap', () => {
  test('The cluster bootstrap draws whole groups and has the bounds of NumPy over a million resamples', () => {
    const values = [1, 1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0];
    const groups = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'd', 'd', null, null];
    const interval = clusterInterval(values, groups, seed, 100_000);
    expect(Math.abs(interval.low - 0.09090909)).toBeLessThan(0.02);
    expect(Math.abs(interval.high - 0.84615385)).toBeLessThan(0.02);
    expect(clusterInterval(values, groups, seed, 100_000)).toEqual(interval);
  });
});

describe('BCa bootstrap', () => {
  const skewed = Float64Array.of(0, 0, 0, 0, 0, 0, 0.1, 0.2, 0.9, 1);

  test('The BCa interval takes the same percentiles as SciPy', () => {
    const [low, high] = bcaPercentiles(0.54, 0.05, 0.95);
    expect(low).toBeCloseTo(0.05469827148349833, 10);
    expect(high).toBeCloseTo(0.9917456798170182, 10);
    expect(acceleration(skewed)).toBeCloseTo(0.07469225796380843, 10);
  });

  test('The BCa interval of a skewed sample equals that of SciPy within resampling noise', () => {
    const { low, high } = bcaInterval(skewed, seed, 100_000);
    expect(Math.abs(low - 0.04)).toBeLessThan(0.011);
    expect(Math.abs(high - 0.555)).toBeLessThan(0.011);
    expect(bcaInterval(skewed, seed)).not.toEqual(bcaInterval(skewed, 'ab'.repeat(32)));
  });

  test('The BCa interval of a constant sample has no width', () => {
    expect(bcaInterval(Float64Array.of(1, 1, 1), seed)).toMatchObject({ low: 1, high: 1 });
  });
});
