import { confidenceLevel } from './bootstrap.ts';
import type { ValueRange } from './estimate.ts';
import { normalInterval, type NormalInterval } from './normal-approximation.ts';
import { fewestOutcomes, type ProportionInterval, wilson } from './proportions.ts';

/**
 * Interval of a value that was published with a standard error. Of a bounded metric it stays within the range: near an end it is
 * Wilson's, on as many rows as the standard error says (or n, where it is 0). Null if nothing shows how the value would vary.
 */
export function publishedInterval(
  value: number,
  standardError: number | null,
  n: number | null,
  { low, high }: ValueRange,
): NormalInterval | ProportionInterval | null {
  if (standardError === null) return null;
  const normal = normalInterval(value, standardError)!;
  if (low !== null && high !== null) {
    const span = high - low;
    const share = (value - low) / span;
    const isInside = share > 0 && share < 1 && standardError > 0;
    const rows = isInside ? (share * (1 - share)) / (standardError / span) ** 2 : n;
    if (rows === null) return null;
    const isFew = Math.min(share, 1 - share) * rows < fewestOutcomes;
    if (!isInside || isFew || normal.low < low || normal.high > high) {
      const ends = wilson(share, rows);
      return {
        low: low + span * ends.low,
        high: low + span * ends.high,
        level: confidenceLevel,
        method: 'wilson',
      };
    }
  }
  if (standardError === 0) return null;
  return {
    ...normal,
    low: Math.max(normal.low, low ?? -Infinity),
    high: Math.min(normal.high, high ?? Infinity),
  };
}
