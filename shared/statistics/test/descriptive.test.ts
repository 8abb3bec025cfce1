import { describe, expect, test } from 'vitest';
import { mean, quantile, standardError } from '../src/descriptive.ts';
import { binary, graded } from './samples.ts';

describe('descriptive statistics', () => {
  test('mean equals numpy.mean and standardError equals scipy.stats.sem', () => {
    expect(mean(graded)).toBeCloseTo(0.5002, 14);
    expect(standardError(graded)).toBeCloseTo(0.04231031137890138, 14);
    expect(mean(binary)).toBeCloseTo(0.72, 14);
    expect(standardError(binary)).toBeCloseTo(0.06414269805898185, 14);
  });

  test('standardError of a single value is null', () => {
    expect(standardError([0.5])).toBeNull();
  });

  test('quantile equals numpy.percentile with its default method', () => {
    const ascending = graded.toSorted();
    expect(quantile(ascending, 0.025)).toBeCloseTo(0.02225, 14);
    expect(quantile(ascending, 0.975)).toBeCloseTo(0.96775, 14);
    expect(quantile([3], 0.975)).toBe(3);
  });
});
