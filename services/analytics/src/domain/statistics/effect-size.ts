import { mean } from './mean.ts';
import { standardError } from './standard-error.ts';

export type EffectSize = {
  /** Cohen's d of paired rows: mean difference over the standard deviation of the differences; null if that is 0. */
  cohensDz: number | null;
  /** Cohen's h of two rates: difference of their arcsine transforms; null unless both lie in 0..1. */
  cohensH: number | null;
};

/** How large a paired difference is, in units that compare across metrics. */
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
