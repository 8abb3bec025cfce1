/** Arithmetic mean. NaN for no values, which callers must reject. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]!;
  return sum / values.length;
}

/** Standard error of the mean: sample standard deviation (n - 1) over √n. Null for fewer than two values. */
export function standardError(values: ArrayLike<number>): number | null {
  const count = values.length;
  if (count < 2) return null;
  const centre = mean(values);
  let squares = 0;
  for (let index = 0; index < count; index += 1) squares += (values[index]! - centre) ** 2;
  return Math.sqrt(squares / (count - 1) / count);
}

/** Quantile of ascending values by linear interpolation (type 7, the default of NumPy and R). */
export function quantile(ascending: ArrayLike<number>, probability: number): number {
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (high - low) * (position - below);
}
