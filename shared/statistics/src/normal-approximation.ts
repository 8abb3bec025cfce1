import { confidenceLevel } from './bootstrap.ts';
import { normalCdf } from './distributions.ts';

export interface NormalInterval {
  low: number;
  high: number;
  level: number;
  method: 'normal';
}

/** Half the width of the 95 % interval of a normal distribution, in standard deviations. */
export const z95 = 1.959963984540054;

/** Value ± 1.96 standard errors. Null without a standard error. */
export function normalInterval(value: number, standardError: number | null): NormalInterval | null {
  if (standardError === null) return null;
  const half = z95 * standardError;
  return { low: value - half, high: value + half, level: confidenceLevel, method: 'normal' };
}

/** Two-sided p-value of "the difference is 0" by the normal distribution. Null without a standard error. */
export function normalPValue(difference: number, standardError: number | null): number | null {
  if (standardError === null) return null;
  if (standardError === 0) return difference === 0 ? 1 : 0;
  return 2 * normalCdf(-Math.abs(difference / standardError));
}
