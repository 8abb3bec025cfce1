import { normalQuantile } from './normal-quantile.ts';

const ALPHA = 0.05;
const POWER = 0.8;

/**
 * The smallest true difference that a two-sided test at 5 % would find in 80 % of repetitions, given the standard error of
 * the difference: a "no change" says nothing of smaller ones. Null where rows that all agree leave the error unknown.
 */
export function minimumDetectableEffect(standardError: number | null): number | null {
  if (standardError === null || standardError === 0) return null;
  return (normalQuantile(1 - ALPHA / 2) + normalQuantile(POWER)) * standardError;
}
