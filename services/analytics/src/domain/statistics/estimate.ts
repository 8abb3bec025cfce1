import { bootstrapInterval, type Interval } from './bootstrap-interval.ts';
import { mean } from './mean.ts';
import { standardError } from './standard-error.ts';

export type Estimate = { value: number; n: number; standardError: number | null; interval: Interval };

/** Mean of row values (0..1) with its standard error and seeded interval. */
export function estimate(values: Float64Array, seed: string): Estimate {
  return {
    value: mean(values),
    n: values.length,
    standardError: standardError(values),
    interval: bootstrapInterval(values, seed),
  };
}
