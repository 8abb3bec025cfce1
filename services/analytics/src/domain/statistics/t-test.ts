import { mean } from './mean.ts';
import { standardError } from './standard-error.ts';
import { studentCdf } from './student-cdf.ts';
import { studentQuantile } from './student-quantile.ts';

export type TTest = {
  mean: number;
  low: number;
  high: number;
  level: number;
  pValue: number;
  degreesOfFreedom: number;
};

/** One-sample t test of "the mean is 0" with its interval: SciPy's `ttest_1samp`; null for fewer than two values. */
export function tTest(values: ArrayLike<number>, level = 0.95): TTest | null {
  const error = standardError(values);
  if (error === null) return null;
  const centre = mean(values);
  const degreesOfFreedom = values.length - 1;
  const half = studentQuantile((1 + level) / 2, degreesOfFreedom) * error;
  const t = error === 0 ? (centre === 0 ? 0 : Math.sign(centre) * Infinity) : centre / error;
  return {
    mean: centre,
    low: centre - half,
    high: centre + half,
    level,
    pValue: 2 * studentCdf(-Math.abs(t), degreesOfFreedom),
    degreesOfFreedom,
  };
}
