import { mean } from './descriptive.ts';
import { studentCdf } from './distributions.ts';

export interface Regression {
  slope: number;
  intercept: number;
  /** Standard error of the slope. */
  standardError: number;
  /** Two-sided p-value of "the slope is 0". */
  pValue: number;
}

/** Least-squares line: SciPy's `linregress`. Null for fewer than three points or a single x. */
export function regression(x: readonly number[], y: readonly number[]): Regression | null {
  const count = x.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const squaresX = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  if (count < 3 || squaresX === 0) return null;
  const slope = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0) / squaresX;
  const intercept = meanY - slope * meanX;
  const residuals = x.reduce((sum, value, index) => sum + (y[index]! - intercept - slope * value) ** 2, 0);
  const standardError = Math.sqrt(residuals / (count - 2) / squaresX);
  const t = standardError === 0 ? Infinity * Math.sign(slope || 1) : slope / standardError;
  const pValue = slope === 0 ? 1 : 2 * studentCdf(-Math.abs(t), count - 2);
  return { slope, intercept, standardError, pValue };
}
