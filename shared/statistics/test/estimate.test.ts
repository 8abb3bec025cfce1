import { describe, expect, test } from 'vitest';
import { standardError } from '../src/descriptive.ts';
import { estimate } from '../src/estimate.ts';
import { clusterStandardError } from '../src/groups.ts';
import { seed } from './samples.ts';

describe('estimates of grouped rows', () => {
  const groups = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'];
  const values = Float64Array.of(1, 1, 0, 0, 1, 1, 0, 0);

  test('The standard error of grouped rows is larger than that of as many independent rows', () => {
    const plain = estimate(values, seed);
    const grouped = estimate(values, seed, groups);
    expect(grouped.interval!.method).toBe('cluster-bootstrap');
    // Four groups of two: the standard error of the four means 1, 0, 1, 0.
    expect(grouped.standardError).toBeCloseTo(standardError([1, 0, 1, 0])!, 12);
    expect(grouped.standardError!).toBeGreaterThan(plain.standardError!);
  });

  test('Groups of one row each change no estimate', () => {
    const single = ['a', 'b', 'c', 'd', 'e', 'f', 'g', null];
    expect(estimate(values, seed, single)).toEqual(estimate(values, seed));
  });

  test('A single group has no standard error', () => {
    const one = groups.map(() => 'a');
    expect(clusterStandardError(values, one)).toBeNull();
  });
});
