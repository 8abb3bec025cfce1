import { expect, test } from 'vitest';
import { estimate } from '../src/estimate.ts';
import { mean } from '../src/descriptive.ts';
import { compareRows } from '../src/paired-comparison.ts';
import { linearised, ratioOfSums } from '../src/weighted-rows.ts';
import { seed } from './samples.ts';

// Bits and bytes of 40 rows; golden values by NumPy, intervals by scipy.stats.bootstrap with 100,000 resamples.
const bits = Float64Array.from([
  37.79, 59.44, 4.34, 46.68, 34.87, 41.84, 26.19, 19.68, 49.58, 6.34, 14, 26.52, 38.17, 26.62, 8.38, 5, 2.48,
  3.81, 12.72, 48.54, 18.1, 51.17, 27.02, 18.69, 15.67, 29.92, 20, 34.97, 13.54, 55.95, 64.34, 41.04, 11.56,
  20.63, 38.65, 27.59, 58.49, 50.92, 68.32, 7.56,
]);
const laterBits = Float64Array.from([
  37.96, 59.68, 3.73, 42.62, 36.79, 36.83, 24.59, 18.06, 48.63, 5.6, 12.67, 25.04, 35.51, 22.19, 8.46, 3.95,
  1.98, 3.02, 12.93, 42.91, 14.89, 41.26, 26, 15.22, 12.42, 29.36, 16.01, 31.04, 12.45, 48.98, 58.84, 43.25,
  10.04, 16.38, 28.46, 24.82, 51.75, 48.2, 59.68, 6.59,
]);
const bytes = Float64Array.from([
  41, 48, 4, 49, 29, 32, 38, 19, 58, 6, 18, 24, 35, 26, 10, 5, 3, 5, 11, 59, 13, 40, 45, 16, 19, 27, 18, 58,
  13, 54, 48, 51, 9, 25, 38, 31, 40, 41, 40, 6,
]);
const rowIds = Array.from(bits, (_, row) => `r${row}`);

test('A ratio of sums has the standard error of the delta method and the bootstrap interval of the ratio', () => {
  const { value, n, standardError, interval } = estimate(bits, seed, null, bytes);
  expect(value).toBeCloseTo(1.030486111111111, 12);
  expect(n).toBe(40);
  expect(standardError).toBeCloseTo(0.05086503317374451, 12);
  expect(interval).toMatchObject({ method: 'percentile-bootstrap', level: 0.95, seed });
  expect(interval!.low).toBeCloseTo(0.9359, 2);
  expect(interval!.high).toBeCloseTo(1.1326, 2);
});

test('With weights of 1, a ratio of sums is the mean, with the error of the mean', () => {
  const plain = estimate(bits, seed);
  const weighted = estimate(
    bits,
    seed,
    null,
    bytes.map(() => 1),
  );
  expect(weighted.value).toBeCloseTo(plain.value, 12);
  expect(weighted.standardError).toBeCloseTo(plain.standardError!, 12);
});

test('Rows of one group are drawn together in a ratio of sums', () => {
  const groups = rowIds.map((_, row) => `g${Math.floor(row / 4)}`);
  const { interval, standardError } = estimate(bits, seed, groups, bytes);
  expect(interval!.method).toBe('cluster-bootstrap');
  expect(standardError).not.toBeCloseTo(estimate(bits, seed, null, bytes).standardError!, 6);
});

test('Linearised rows have the ratio as their mean, and a row of weight 0 does not change the ratio', () => {
  expect(mean(linearised(bits, bytes))).toBeCloseTo(ratioOfSums(bits, bytes), 12);
  const [values, weights] = [Float64Array.of(...bits, 0), Float64Array.of(...bytes, 0)];
  expect(ratioOfSums(values, weights)).toBeCloseTo(ratioOfSums(bits, bytes), 12);
});

test('Two ratios of sums over the same rows are compared in pairs', () => {
  const rows = { rowIds, weights: bytes };
  const { comparison } = compareRows({ ...rows, values: bits }, { ...rows, values: laterBits }, seed);
  expect(comparison!.difference).toBeCloseTo(-0.0940364583333333, 12);
  expect(comparison!.standardError).toBeCloseTo(0.015287031288280645, 12);
  expect(comparison!.interval!.low).toBeCloseTo(-0.12485, 2);
  expect(comparison!.interval!.high).toBeCloseTo(-0.06541, 2);
  expect(comparison!.flips).toBeNull();
});
