import { mean } from './mean.ts';
import { standardError } from './standard-error.ts';
import { studentCdf } from './student-cdf.ts';

export type EquivalenceTest = {
  /** Differences within ± this are taken as no change. */
  margin: number;
  /** The larger of the two one-sided p-values. */
  pValue: number;
  /** Whether a change of the margin or more is ruled out at 5 %: not finding a difference is not this. */
  equivalent: boolean;
};

/** Two one-sided t tests (TOST) of "the mean lies outside ± margin"; null for fewer than two values. */
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
