import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile, studentCdf, studentQuantile } from '../src/distributions.ts';

// Golden values: SciPy 1.17.1.
describe('distributions', () => {
  test.each([
    [-8, 6.22096057427174e-16],
    [-3.5, 0.00023262907903552502],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2.9, 0.998134186699616],
    [3.1, 0.9990323967867817],
    [6, 0.9999999990134123],
  ])('normalCdf(%d) equals norm.cdf of SciPy', (x, expected) => {
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-12);
  });

  test.each([
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.999, 3.090232306167813],
  ])('normalQuantile(%d) equals norm.ppf of SciPy', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 10);
  });

  test('normalQuantile is infinite at 0 and 1', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  test.each([
    [-2, 1, 0.14758361765043326],
    [0.5, 3, 0.6742760175759245],
    [2.5, 7, 0.9795038907071235],
    [-1, 30, 0.1626543077130151],
    [-12, 7, 3.179155189092549e-6],
    [1e-5, 7, 0.5000038499145083],
    [-Infinity, 7, 0],
  ])('studentCdf(%d, %i) equals t.cdf of SciPy', (t, degreesOfFreedom, expected) => {
    const error = studentCdf(t, degreesOfFreedom) - expected;
    expect(Math.abs(error)).toBeLessThanOrEqual(1e-10 * expected);
  });

  test.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 7, 2.364624251592784],
    [0.95, 3, 2.3533634348018233],
    [0.1, 12, -1.356217334023205],
    [0.5, 4, 0],
  ])('studentQuantile(%d, %i) equals t.ppf of SciPy', (p, degreesOfFreedom, expected) => {
    expect(studentQuantile(p, degreesOfFreedom)).toBeCloseTo(expected, 9);
  });
});
