import { mean } from './mean.ts';

/** Standard error of the mean: sample standard deviation (n - 1) over the root of n; null for fewer than two values. */
export function standardError(values: ArrayLike<number>): number | null {
  const count = values.length;
  if (count < 2) return null;
  const centre = mean(values);
  let squares = 0;
  for (let index = 0; index < count; index += 1) squares += (values[index]! - centre) ** 2;
  return Math.sqrt(squares / (count - 1) / count);
}
