import betainc from '@stdlib/math-base-special-betainc';

/**
 * Exact one-sided binomial test: the probability of at most so many successes in `trials` rows. Equals SciPy's
 * `binomtest(successes, trials, probability, alternative="less")`. Counts may be fractions, as effective rows are.
 */
export function binomialTest(successes: number, trials: number, probability: number): number {
  if (successes >= trials) return 1;
  return betainc(1 - probability, trials - successes, successes + 1);
}
