import { mean, standardError } from './descriptive.ts';
import { normalQuantile } from './distributions.ts';

export interface EffectSize {
  /** Cohen's d of paired rows: mean difference over the standard deviation of the differences. Null if that is 0. */
  cohensDz: number | null;
  /** Cohen's h of two rates: difference of their arcsine transforms. Null unless both are in 0..1. */
  cohensH: number | null;
}

/** The size of a paired difference in units that compare across metrics. */
export function effectSize(from: Float64Array, to: Float64Array): EffectSize {
  const differences = to.map((value, index) => value - from[index]!);
  const error = standardError(differences);
  const deviation = error === null ? 0 : error * Math.sqrt(differences.length);
  const [before, after] = [mean(from), mean(to)];
  const areRates = [before, after].every((value) => value >= 0 && value <= 1);
  return {
    cohensDz: deviation === 0 ? null : mean(differences) / deviation,
    cohensH: areRates ? 2 * (Math.asin(Math.sqrt(after)) - Math.asin(Math.sqrt(before))) : null,
  };
}

const alpha = 0.05;
const power = 0.8;

/**
 * The smallest true difference that a two-sided 5 % test detects with 80 % power, given the standard error of the difference.
 * Finding no change rules out nothing smaller. Null if all rows agree, which leaves the error unknown.
 */
export function minimumDetectableEffect(error: number | null): number | null {
  if (error === null || error === 0) return null;
  return (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * error;
}
