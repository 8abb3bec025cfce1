import { expect, test } from 'vitest';
import { estimate } from '../src/estimate.ts';
import { comparePairs } from '../src/paired-comparison.ts';
import { bonettPrice, effectiveRows, wilson } from '../src/proportions.ts';
import { publishedInterval } from '../src/published-interval.ts';

const seed = 'ab'.repeat(32);
const fraction = { low: 0, high: 1 };
const rows = (right: number, n: number) => Float64Array.from({ length: n }, (_, row) => Number(row < right));

// proportion_confint(method="wilson") of statsmodels 0.15.0.
test.each<[number, number, number, number]>([
  [12, 12, 0.7575059933447589, 1],
  [0, 12, 0, 0.24249400665524096],
  [0, 3, 0, 0.5614970317550455],
  [1, 30, 0.005908590381612455, 0.16670390991409176],
  [38, 104, 0.2791697594973867, 0.4611898359105811],
])('The ends of wilson for %i of %i are those of statsmodels', (right, n, low, high) => {
  const found = wilson(right / n, n);
  expect(found.low).toBeCloseTo(low, 12);
  expect(found.high).toBeCloseTo(high, 12);
});

test('A mean of bounded rows never has an interval without width or outside of the range', () => {
  for (const [right, n] of [
    [0, 1],
    [0, 3],
    [3, 3],
    [1, 40],
    [39, 40],
  ] as const) {
    const { value, interval } = estimate(rows(right, n), seed, null, null, fraction);
    expect(interval!.method).toBe('wilson');
    expect(interval!.low).toBeGreaterThanOrEqual(0);
    expect(interval!.high).toBeLessThanOrEqual(1);
    expect(interval!.high - interval!.low).toBeGreaterThan(0.05);
    expect(interval!.low <= value && value <= interval!.high).toBe(true);
  }
  expect(estimate(rows(20, 40), seed, null, null, fraction).interval!.method).toBe('percentile-bootstrap');
  const even = estimate(new Float64Array(20).fill(0.25), seed, null, null, fraction).interval!;
  expect([even.method, even.low < 0.25 && even.high > 0.25]).toEqual(['wilson', true]);
});

test('Rows of an unbounded metric that all agree have no interval', () => {
  const flat = estimate(new Float64Array(9).fill(40), seed, null, null, { low: 0, high: null });
  expect(flat).toMatchObject({ value: 40, interval: null });
});

test('Rows in groups count as fewer: 40 rows of 4 groups that all agree as 4', () => {
  const groups = Array.from({ length: 40 }, (_, row) => `g${row % 4}`);
  const { interval } = estimate(rows(40, 40), seed, groups, null, fraction);
  expect(interval).toMatchObject({ method: 'cluster-wilson', ...wilson(1, 4) });
  expect(effectiveRows(0.5, 0.25 / 10, 40)).toBeCloseTo(10, 12);
  expect(effectiveRows(0.5, 0.0001, 40)).toBe(40);
});

test('A difference of paired proportions with few changes has an interval with width, within -1 and 1', () => {
  for (const [before, after] of [
    [rows(0, 12), rows(12, 12)],
    [rows(12, 12), rows(12, 12)],
    [rows(3, 12), rows(5, 12)],
  ] as const) {
    const { difference, interval } = comparePairs(before, after, seed, null, fraction);
    expect(interval!.method).toBe('bonett-price');
    expect(interval!.low).toBeGreaterThanOrEqual(-1);
    expect(interval!.high).toBeLessThanOrEqual(1);
    expect(interval!.low < interval!.high).toBe(true);
    expect(interval!.low <= difference && difference <= interval!.high).toBe(true);
  }
  // By the formula: (b + 1 - c - 1) / (n + 2) ± z √((b + c + 2) / (n + 2) - d²) / √(n + 2).
  expect(bonettPrice(2, 0, 12).low).toBeCloseTo(
    2 / 14 - 1.959964 * Math.sqrt((4 / 14 - (2 / 14) ** 2) / 14),
    6,
  );
});

test('A comparison says the smallest p-value that its test could give', () => {
  expect(comparePairs(rows(1, 4), rows(2, 4), seed).smallestPValue).toBe(0.125);
  const graded = Float64Array.from([0.1, 0.5, 0.9]);
  expect(
    comparePairs(
      graded,
      graded.map((value) => value / 2),
      seed,
    ).smallestPValue,
  ).toBe(0.25);
});

test('A published value has an interval within its range, of the rows that its standard error says', () => {
  const inside = publishedInterval(0.5, 0.01, null, fraction)!;
  expect(inside.method).toBe('normal');
  expect(publishedInterval(0.99, 0.01, null, fraction)).toMatchObject({ method: 'wilson' });
  expect(publishedInterval(0.99, 0.01, null, fraction)!.high).toBeLessThanOrEqual(1);
  expect(publishedInterval(1, 0, 12, fraction)).toMatchObject({ ...wilson(1, 12), method: 'wilson' });
  expect(publishedInterval(1, 0, null, fraction)).toBeNull();
  expect(publishedInterval(2, 5, null, { low: 1, high: null })!.low).toBe(1);
  expect(publishedInterval(0.5, null, 12, fraction)).toBeNull();
});
