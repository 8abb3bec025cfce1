import { mean } from './mean.ts';
import { normalQuantile } from './normal-quantile.ts';
import { quantile } from './quantile.ts';
import { randomWords } from './random-words.ts';

export type CurveValue = { x: number; value: number; standardError: number | null };

export type TurningPoint = {
  /** Index of the point where two lines that meet there fit best. */
  index: number;
  /** Indexes between which 95 % of redrawn curves turn. */
  low: number;
  high: number;
  slopeBefore: number;
  slopeAfter: number;
  /** Of "one line does as well": F test of two more parameters. Small: the curve turns. */
  pValue: number;
};

/** With fewer points two lines that meet fit anything. */
const LEAST_POINTS = 5;
const REDRAWS = 500;

/** Where a curve turns: two lines that meet at a tested point; null for fewer than five points. */
export function turningPoint(curve: readonly CurveValue[], seed: string): TurningPoint | null {
  if (curve.length < LEAST_POINTS) return null;
  const x = curve.map((point) => point.x);
  const values = curve.map(({ value }) => value);
  const best = fit(x, values);
  const single = lineError(x, values);
  const spare = curve.length - 4;
  const f = best.error === 0 ? Infinity : (single - best.error) / 2 / (best.error / spare);
  const [low, high] = redraw(curve, x, best, seed);
  return {
    index: best.index,
    low,
    high,
    slopeBefore: best.before,
    slopeAfter: best.after,
    // The F distribution with two degrees of freedom above has a closed tail.
    pValue: single === 0 ? 1 : (1 + (2 * f) / spare) ** (-spare / 2),
  };
}

type Fit = { index: number; error: number; before: number; after: number; fitted: number[] };

function fit(x: readonly number[], values: readonly number[]): Fit {
  const fits = x.slice(1, -1).map((_, at) => fitAt(x, values, at + 1));
  return fits.reduce((best, each) => (each.error < best.error ? each : best));
}

/** Least squares of a + b·(x - k)⁻ + c·(x - k)⁺ with the knee k at a point. */
function fitAt(x: readonly number[], values: readonly number[], index: number): Fit {
  const knee = x[index]!;
  const rows = x.map((value) => [1, Math.min(value - knee, 0), Math.max(value - knee, 0)]);
  const [level, before, after] = solve(rows, values);
  const fitted = rows.map(([one, left, right]) => one! * level + left! * before + right! * after);
  const error = fitted.reduce((sum, value, i) => sum + (values[i]! - value) ** 2, 0);
  return { index, error, before, after, fitted };
}

/** Normal equations of three unknowns by Cramer's rule. */
function solve(rows: readonly number[][], values: readonly number[]): [number, number, number] {
  const product = (i: number, j: number) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
  const matrix = [0, 1, 2].map((i) => [0, 1, 2].map((j) => product(i, j)));
  const right = [0, 1, 2].map((i) => rows.reduce((sum, row, k) => sum + row[i]! * values[k]!, 0));
  const whole = determinant(matrix);
  const part = (column: number) =>
    determinant(matrix.map((row, i) => row.map((value, j) => (j === column ? right[i]! : value)))) / whole;
  return [part(0), part(1), part(2)];
}

function determinant(m: readonly number[][]): number {
  const [[a, b, c], [d, e, f], [g, h, i]] = m as [number[], number[], number[]];
  return a! * (e! * i! - f! * h!) - b! * (d! * i! - f! * g!) + c! * (d! * h! - e! * g!);
}

function lineError(x: readonly number[], values: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(values)];
  const squares = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const slope = x.reduce((sum, value, i) => sum + (value - meanX) * (values[i]! - meanY), 0) / squares;
  return x.reduce((sum, value, i) => sum + (values[i]! - meanY - slope * (value - meanX)) ** 2, 0);
}

/** Knees of curves redrawn around the fit: by the larger of standard error and scatter about the fit. */
function redraw(
  curve: readonly CurveValue[],
  x: readonly number[],
  best: Fit,
  seed: string,
): [number, number] {
  const next = randomWords(seed);
  const scatter = Math.sqrt(best.error / (curve.length - 4));
  const knees = Float64Array.from({ length: REDRAWS }, () => {
    const drawn = curve.map(({ standardError }, i) => {
      const deviation = Math.max(standardError ?? 0, scatter);
      return best.fitted[i]! + deviation * normalQuantile((next() + 0.5) / 2 ** 32);
    });
    return fit(x, drawn).index;
  }).toSorted();
  return [Math.floor(quantile(knees, 0.025)), Math.ceil(quantile(knees, 0.975))];
}
