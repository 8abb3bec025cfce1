import { mean, standardError } from './descriptive.ts';
import { studentCdf, studentQuantile } from './distributions.ts';

export interface TTest {
  mean: number;
  low: number;
  high: number;
  level: number;
  pValue: number;
  degreesOfFreedom: number;
}

/** One-sample t test of "the mean is 0" with its interval: SciPy's `ttest_1samp`. Null for fewer than two values. */
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

export interface EquivalenceTest {
  /** Differences within ± this count as no change. */
  margin: number;
  /** The larger of the two one-sided p-values. */
  pValue: number;
  /** Whether a change of the margin or more is ruled out at 5 %. Finding no difference is weaker than this. */
  equivalent: boolean;
}

/** Two one-sided t tests (TOST) of "the mean is outside ± margin". Null for fewer than two values. */
export function equivalenceTest(values: ArrayLike<number>, margin: number): EquivalenceTest | null {
  const error = standardError(values);
  if (error === null) return null;
  const centre = mean(values);
  const degreesOfFreedom = values.length - 1;
  const above = studentCdf(-(centre + margin) / error, degreesOfFreedom);
  const below = studentCdf((centre - margin) / error, degreesOfFreedom);
  const pValue = error === 0 ? (Math.abs(centre) < margin ? 0 : 1) : Math.max(above, below);
  return { margin, pValue, equivalent: pValue < 0.05 };
}
