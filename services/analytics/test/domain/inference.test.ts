import { describe, expect, it } from 'vitest';
import { acceleration, bcaInterval, bcaPercentiles } from '../../src/domain/statistics/bca-interval.ts';
import { benjaminiHochberg } from '../../src/domain/statistics/benjamini-hochberg.ts';
import { clusterInterval } from '../../src/domain/statistics/cluster-interval.ts';
import { clusterStandardError } from '../../src/domain/statistics/cluster-standard-error.ts';
import { effectSize } from '../../src/domain/statistics/effect-size.ts';
import { equivalenceTest } from '../../src/domain/statistics/equivalence-test.ts';
import { estimate } from '../../src/domain/statistics/estimate.ts';
import { standardError } from '../../src/domain/statistics/standard-error.ts';
import { holm } from '../../src/domain/statistics/holm.ts';
import { minimumDetectableEffect } from '../../src/domain/statistics/minimum-detectable-effect.ts';
import { normalCdf } from '../../src/domain/statistics/normal-cdf.ts';
import { normalQuantile } from '../../src/domain/statistics/normal-quantile.ts';
import { permutationTest } from '../../src/domain/statistics/permutation-test.ts';
import { randomNormals } from '../../src/domain/statistics/random-normals.ts';
import { regression } from '../../src/domain/statistics/regression.ts';
import { studentCdf } from '../../src/domain/statistics/student-cdf.ts';
import { studentQuantile } from '../../src/domain/statistics/student-quantile.ts';
import { summariseChange } from '../../src/domain/statistics/summarise-change.ts';
import { tTest } from '../../src/domain/statistics/t-test.ts';

// Golden values: SciPy 1.17.1, NumPy 2.4.6.
const seed = '5f'.repeat(32);
const from = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.05, 0.2, 0.9, 0.33);
const to = Float64Array.of(0.2, 0.3, 0.55, 0.9, 0.25, 0.4, 0.85, 0.63);
const differences = to.map((value, index) => value - from[index]!);

describe('distributions equal those of SciPy', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-3.5, 0.00023262907903552502],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2.9, 0.998134186699616],
    [3.1, 0.9990323967867817],
    [6, 0.9999999990134123],
  ])('norm.cdf(%d)', (x, expected) => {
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.999, 3.090232306167813],
  ])('norm.ppf(%d)', (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 10));

  it.each([
    [-2, 1, 0.14758361765043326],
    [0.5, 3, 0.6742760175759245],
    [2.5, 7, 0.9795038907071235],
    [-1, 30, 0.1626543077130151],
    [-12, 7, 3.179155189092549e-6],
  ])('t.cdf(%d, %i)', (t, degrees, expected) => {
    expect(Math.abs(studentCdf(t, degrees) / expected - 1)).toBeLessThan(1e-10);
  });

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 7, 2.364624251592784],
    [0.95, 3, 2.3533634348018233],
    [0.1, 12, -1.356217334023205],
  ])('t.ppf(%d, %i)', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(expected, 9);
  });
});

describe('seeded normal numbers', () => {
  it('have the mean, the deviation and the tails of a normal distribution', () => {
    const normal = randomNormals(seed);
    const drawn = Array.from({ length: 40_000 }, () => normal());
    const centre = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const spread = drawn.reduce((sum, value) => sum + (value - centre) ** 2, 0) / drawn.length;
    expect(Math.abs(centre)).toBeLessThan(0.02);
    expect(Math.abs(spread - 1)).toBeLessThan(0.03);
    expect(Math.abs(drawn.filter((value) => value > 1.96).length / drawn.length - 0.025)).toBeLessThan(0.004);
  });
});

describe('intervals', () => {
  const skewed = Float64Array.of(0, 0, 0, 0, 0, 0, 0.1, 0.2, 0.9, 1);

  it('BCa takes the percentiles that SciPy takes', () => {
    const [low, high] = bcaPercentiles(0.54, 0.05, 0.95);
    expect(low).toBeCloseTo(0.05469827148349833, 10);
    expect(high).toBeCloseTo(0.9917456798170182, 10);
    expect(acceleration(skewed)).toBeCloseTo(0.07469225796380843, 10);
  });

  it('BCa of a skewed sample is that of SciPy within the noise of resampling', () => {
    const { low, high } = bcaInterval(skewed, seed, 100_000);
    expect(Math.abs(low - 0.04)).toBeLessThan(0.011);
    expect(Math.abs(high - 0.555)).toBeLessThan(0.011);
  });

  it('BCa of one value has no width', () => {
    expect(bcaInterval(Float64Array.of(1, 1, 1), seed)).toMatchObject({ low: 1, high: 1 });
  });

  it('of clusters draws whole groups: NumPy over a million resamples gives the same bounds', () => {
    const values = [1, 1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0];
    const groups = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'd', 'd', null, null];
    const interval = clusterInterval(values, groups, seed, 100_000);
    expect(Math.abs(interval.low - 0.09090909)).toBeLessThan(0.02);
    expect(Math.abs(interval.high - 0.84615385)).toBeLessThan(0.02);
  });

  it('and standard errors of rows in groups are wider than those of as many single rows', () => {
    const groups = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'];
    const values = Float64Array.of(1, 1, 0, 0, 1, 1, 0, 0);
    const plain = estimate(values, seed);
    const grouped = estimate(values, seed, groups);
    expect(grouped.interval.method).toBe('cluster-bootstrap');
    // Four groups of two: as the standard error of the four means 1, 0, 1, 0.
    expect(grouped.standardError).toBeCloseTo(standardError([1, 0, 1, 0])!, 12);
    expect(grouped.standardError!).toBeGreaterThan(plain.standardError!);
    expect(estimate(values, seed, ['a', 'b', 'c', 'd', 'e', 'f', 'g', null])).toEqual(plain);
    expect(
      clusterStandardError(
        values,
        groups.map(() => 'a'),
      ),
    ).toBeNull();
  });

  it('of the same seed are the same, of another seed are not', () => {
    const groups = skewed.toString().split(',');
    expect(clusterInterval(skewed, groups, seed)).toEqual(clusterInterval(skewed, groups, seed));
    expect(bcaInterval(skewed, seed)).not.toEqual(bcaInterval(skewed, 'ab'.repeat(32)));
  });
});

describe('tests', () => {
  it('permutation: exact for few pairs', () => {
    expect(permutationTest(differences, seed)).toEqual({ pValue: 0.0625, permutations: 256, exact: true });
  });

  it('permutation: sampled for many pairs, within noise of SciPy', () => {
    const x = Array.from({ length: 40 }, (_, index) => (index / 39) ** 2);
    const moved = x.map((value, index) => x[39 - index]! * 0.2 + 0.1 - value);
    const { pValue, exact } = permutationTest(moved, seed);
    expect(exact).toBe(false);
    expect(Math.abs(pValue - 0.00538)).toBeLessThan(0.01);
  });

  it('permutation: no difference anywhere is p = 1', () => {
    expect(permutationTest([0, 0, 0], seed).pValue).toBe(1);
  });

  it('t: statistic, interval and p of ttest_1samp', () => {
    const result = tTest(differences)!;
    expect(result.pValue).toBeCloseTo(0.042982513619168966, 10);
    expect(result.low).toBeCloseTo(0.004956570833280383, 10);
    expect(result.high).toBeCloseTo(0.2325434291667196, 10);
    expect(tTest([1])).toBeNull();
  });

  it('equivalence: the larger p of two one-sided t tests', () => {
    expect(equivalenceTest(differences, 0.2)).toEqual({
      margin: 0.2,
      pValue: expect.closeTo(0.06759687440881208, 10),
      equivalent: false,
    });
    expect(equivalenceTest(differences, 0.3)!.equivalent).toBe(true);
  });

  it('regression: slope, its error and p of linregress', () => {
    const result = regression([3, 4, 4.5, 5, 6], [0.1, 0.3, 0.31, 0.52, 0.5])!;
    expect(result.slope).toBeCloseTo(0.142, 12);
    expect(result.standardError).toBeCloseTo(0.033763886032268264, 12);
    expect(result.pValue).toBeCloseTo(0.024544116952178265, 10);
    expect(regression([1, 2], [0, 1])).toBeNull();
  });

  it('effect sizes: d of paired rows and h of two rates', () => {
    const { cohensDz, cohensH } = effectSize(from, to);
    expect(cohensDz).toBeCloseTo(0.8724360024169411, 10);
    expect(cohensH).toBeCloseTo(0.23925375280292216, 10);
    expect(effectSize(from, from).cohensDz).toBeNull();
  });

  it('minimum detectable effect: 2.8 standard errors at 5 % and 80 %, unknown where no pair differs', () => {
    expect(minimumDetectableEffect(0.02)).toBeCloseTo(0.05603170436225937, 10);
    expect(minimumDetectableEffect(0)).toBeNull();
  });

  it('many tests: Benjamini-Hochberg of SciPy, and Holm by its definition', () => {
    const p = [0.01, 0.04, 0.03, 0.005, 0.2, 0.04];
    benjaminiHochberg(p).forEach((value, index) =>
      expect(value).toBeCloseTo([0.03, 0.048, 0.048, 0.03, 0.2, 0.048][index]!, 12),
    );
    holm(p).forEach((value, index) =>
      expect(value).toBeCloseTo([0.05, 0.12, 0.12, 0.03, 0.2, 0.12][index]!, 12),
    );
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });
});

describe('a summary of changes', () => {
  const cell = (cluster: string, base: number, tuned: number) => ({
    cluster,
    base,
    tuned,
    chanceLevel: null,
  });
  const cells = [cell('a', 0.5, 0), cell('a', 0.02, 0.04), cell('b', 0.5, 0.25), cell('b', 0, 0.1)];
  const of = (name: string) =>
    summariseChange(cells, 'ab'.repeat(32)).find(({ estimator }) => estimator === name)!;

  it('names the cells that an estimator has no change for: the logarithm those at 0, the floor small bases', () => {
    expect(of('mean')).toMatchObject({ cells: 3, leftOutPlaces: [3], value: expect.closeTo(-0.5 / 3, 12) });
    expect(of('log-ratio')).toMatchObject({ cells: 2, leftOutPlaces: [0, 3], value: expect.closeTo(0, 12) });
    expect(of('floored')).toMatchObject({ cells: 2, leftOutPlaces: [1, 3], value: -0.75 });
  });

  it('has no interval and no test for cells of one point, and no value for none', () => {
    const [one] = summariseChange(cells.slice(0, 2), 'ab'.repeat(32));
    expect(one).toMatchObject({ clusters: 1, interval: null, pValue: null, equivalence: null });
    for (const { value } of summariseChange([], 'ab'.repeat(32))) expect(value).toBeNull();
  });
});
