import erfcinv from '@stdlib/math-base-special-erfcinv';
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf';
import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

/** Distribution function of the standard normal: SciPy's `norm.cdf`. */
export function normalCdf(x: number): number {
  return cdfOfNormal(x, 0, 1);
}

/** Inverse of `normalCdf`: SciPy's `norm.ppf`. stdlib's own quantile is off by 3e-6 at 1e-12, where this is exact. */
export function normalQuantile(probability: number): number {
  return -Math.SQRT2 * erfcinv(2 * probability);
}

/** Distribution function of Student's t: SciPy's `t.cdf`. */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  return cdfOfT(t, degreesOfFreedom);
}

/** Inverse of `studentCdf`: SciPy's `t.ppf`. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return quantileOfT(probability, degreesOfFreedom);
}
