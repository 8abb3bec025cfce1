import { mean, quantile } from './descriptive.ts';
import { randomNormals } from './random-numbers.ts';

export interface CurveValue {
  x: number;
  value: number;
  standardError: number | null;
}

export interface TurningPoint {
  /** Index of the point where two lines that meet there fit best. */
  index: number;
  /** Indices between which 95 % of the redrawn curves turn. */
  low: number;
  high: number;
  slopeBefore: number;
  slopeAfter: number;
  /** p-value of "a single line fits as well": F test of two more parameters. Small if the curve turns. */
  pValue: number;
}

/** With fewer points, two lines that meet fit anything. */
const fewestPoints = 5;
const redraws = 500;
/** A smaller share of the sum of squares is rounding error. */
const negligible = 1e-24;

/** Where a curve turns: two lines that meet at a tested point. Null for fewer than five points or a repeated x. */
export function turningPoint(curve: readonly CurveValue[], seed: string): TurningPoint | null {
  if (new Set(curve.map((point) => point.x)).size < Math.max(fewestPoints, curve.length)) return null;
  const x = curve.map((point) => point.x);
  const values = curve.map(({ value }) => value);
  const knees = kneesOf(x);
  const best = fit(x, knees, values);
  const single = lineError(x, values);
  const spare = curve.length - 4;
  // For a perfect line both errors are rounding errors, of either sign.
  const isLine = single <= negligible * dot(values, values);
  const f = Math.max(0, (single - best.error) / 2 / (best.error / spare));
  const [low, high] = redraw(curve, knees, best, seed);
  return {
    index: best.index,
    low,
    high,
    slopeBefore: best.before,
    slopeAfter: best.after,
    // The F distribution with two numerator degrees of freedom has a closed-form tail.
    pValue: isLine ? 1 : (1 + (2 * f) / spare) ** (-spare / 2),
  };
}

/** Two lines that meet at one of the points, as an orthonormal basis of the curves they can form, shared by all redraws. */
interface Knee {
  index: number;
  x: number;
  basis: Float64Array[];
}
interface Fit {
  index: number;
  error: number;
  before: number;
  after: number;
  fitted: number[];
}

function kneesOf(x: readonly number[]): Knee[] {
  return x.slice(1, -1).map((knee, at) => {
    const columns = [
      x.map(() => 1),
      x.map((value) => Math.min(value - knee, 0)),
      x.map((value) => Math.max(value - knee, 0)),
    ];
    return { index: at + 1, x: knee, basis: orthonormal(columns) };
  });
}

/** Gram-Schmidt, twice for nearly parallel columns. A dependent column is dropped. */
function orthonormal(columns: readonly number[][]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = Float64Array.from(column);
    const size = Math.sqrt(dot(rest, rest));
    for (const each of [...basis, ...basis]) {
      const along = dot(rest, each);
      rest.forEach((value, i) => (rest[i] = value - along * each[i]!));
    }
    const left = Math.sqrt(dot(rest, rest));
    if (left > 1e-9 * size) basis.push(rest.map((value) => value / left));
  }
  return basis;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** The knee with the smallest residual sum of squares, and that sum. */
function bestKnee(knees: readonly Knee[], values: ArrayLike<number>): { knee: Knee; error: number } {
  const whole = dot(values, values);
  let best = { knee: knees[0]!, error: Infinity };
  for (const knee of knees) {
    const error = knee.basis.reduce((left, column) => left - dot(values, column) ** 2, whole);
    if (error < best.error) best = { knee, error };
  }
  return best;
}

function fit(x: readonly number[], knees: readonly Knee[], values: readonly number[]): Fit {
  const { knee } = bestKnee(knees, values);
  const along = knee.basis.map((column) => dot(values, column));
  const fitted = x.map((_, i) => knee.basis.reduce((sum, column, k) => sum + along[k]! * column[i]!, 0));
  const error = fitted.reduce((sum, value, i) => sum + (values[i]! - value) ** 2, 0);
  const slope = (from: number, to: number) => (fitted[to]! - fitted[from]!) / (x[to]! - x[from]!);
  return {
    index: knee.index,
    error,
    before: slope(0, knee.index),
    after: slope(knee.index, x.length - 1),
    fitted,
  };
}

function lineError(x: readonly number[], values: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(values)];
  const squares = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const slope = x.reduce((sum, value, i) => sum + (value - meanX) * (values[i]! - meanY), 0) / squares;
  return x.reduce((sum, value, i) => sum + (values[i]! - meanY - slope * (value - meanX)) ** 2, 0);
}

/** Interval of the knee over curves redrawn around the fit, with the larger of standard error and residual scatter. */
function redraw(
  curve: readonly CurveValue[],
  knees: readonly Knee[],
  best: Fit,
  seed: string,
): [number, number] {
  const normal = randomNormals(seed);
  const scatter = Math.sqrt(best.error / (curve.length - 4));
  const places = Float64Array.from({ length: redraws }, () => {
    const drawn = curve.map(({ standardError }, i) => {
      const deviation = Math.max(standardError ?? 0, scatter);
      return best.fitted[i]! + deviation * normal();
    });
    return bestKnee(knees, drawn).knee.index;
  }).toSorted();
  return [Math.floor(quantile(places, 0.025)), Math.ceil(quantile(places, 0.975))];
}
