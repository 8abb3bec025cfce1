import { normalCdf } from './normal-cdf.ts';

/** Two-sided normal test of "the difference is 0"; null without a standard error. */
export function pOfDifference(difference: number, standardError: number | null): number | null {
  if (standardError === null) return null;
  if (standardError === 0) return difference === 0 ? 1 : 0;
  return 2 * normalCdf(-Math.abs(difference / standardError));
}
