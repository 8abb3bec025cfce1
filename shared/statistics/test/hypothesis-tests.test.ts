import { describe, expect, test } from 'vitest';
import { benjaminiHochberg, holm } from '../src/multiplicity.ts';
import { permutationTest } from '../src/permutation-test.ts';
import { regression } from '../src/regression.ts';
import { equivalenceTest, tTest } from '../src/t-tests.ts';

// Golden values: SciPy 1.17.1, NumPy 2.4.6.
const seed = '5f'.repeat(32);
const from = [0.1, 0.4, 0.35, 0.8, 0.05, 0.2, 0.9, 0.33];
const differences = [0.2, 0.3, 0.55, 0.9, 0.25, 0.4, 0.85, 0.63].map((value, i) => value - from[i]!);

describe('permutation test', () => {
  test('The permutation test enumerates all sign changes of a few pairs', () => {
    expect(permutationTest(differences, seed)).toEqual({ pValue: 0.0625, permutations: 256, exact: true });
  });

  test('The permutation test samples many pairs, within noise of SciPy', () => {
    const x = Array.from({ length: 40 }, (_, index) => (index / 39) ** 2);
    const moved = x.map((value, index) => x[39 - index]! * 0.2 + 0.1 - value);
    const { pValue, exact } = permutationTest(moved, seed);
    expect(exact).toBe(false);
    expect(Math.abs(pValue - 0.00538)).toBeLessThan(0.01);
  });

  test('The permutation test of pairs that all agree gives p = 1', () => {
    expect(permutationTest([0, 0, 0], seed).pValue).toBe(1);
  });
});

describe('tests by the t distribution', () => {
  test('tTest gives the p-value and interval of ttest_1samp, and nothing for a single value', () => {
    const result = tTest(differences)!;
    expect(result.pValue).toBeCloseTo(0.042982513619168966, 10);
    expect(result.low).toBeCloseTo(0.004956570833280383, 10);
    expect(result.high).toBeCloseTo(0.2325434291667196, 10);
    expect(tTest([1])).toBeNull();
  });

  test('tTest of equal values gives p = 0, or p = 1 if they are all 0', () => {
    expect(tTest([0.5, 0.5])!.pValue).toBe(0);
    expect(tTest([0, 0])!.pValue).toBe(1);
  });

  test('equivalenceTest takes the larger p-value of two one-sided t tests', () => {
    expect(equivalenceTest(differences, 0.2)).toEqual({
      margin: 0.2,
      pValue: expect.closeTo(0.06759687440881208, 10),
      equivalent: false,
    });
    expect(equivalenceTest(differences, 0.3)!.equivalent).toBe(true);
  });

  test('regression gives the slope, its error and p-value of linregress', () => {
    const result = regression([3, 4, 4.5, 5, 6], [0.1, 0.3, 0.31, 0.52, 0.5])!;
    expect(result.slope).toBeCloseTo(0.142, 12);
    expect(result.standardError).toBeCloseTo(0.033763886032268264, 12);
    expect(result.pValue).toBeCloseTo(0.024544116952178265, 10);
    expect(regression([1, 2], [0, 1])).toBeNull();
  });
});

describe('multiplicity', () => {
  const pValues = [0.01, 0.04, 0.03, 0.005, 0.2, 0.04];

  test('benjaminiHochberg equals false_discovery_control of SciPy', () => {
    const expected = [0.03, 0.048, 0.048, 0.03, 0.2, 0.048];
    expect(benjaminiHochberg(pValues)).toEqual(expected.map((p) => expect.closeTo(p, 12)));
    expect(benjaminiHochberg([])).toEqual([]);
  });

  test('holm follows its definition', () => {
    const expected = [0.05, 0.12, 0.12, 0.03, 0.2, 0.12];
    expect(holm(pValues)).toEqual(expected.map((p) => expect.closeTo(p, 12)));
    expect(holm([])).toEqual([]);
  });
});
