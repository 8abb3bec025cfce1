import { mean } from './mean.ts';
import { quantile } from './quantile.ts';
import { randomNormals } from './random-normals.ts';

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
/** Of the sum of squares: less is left by rounding alone. */
const NOTHING = 1e-24;

/** Where a curve turns: two lines that meet at a tested point; null for fewer than five points at places of their own. */
export function turningPoint(curve: readonly CurveValue[], seed: string): TurningPoint | null {
  if (new Set(curve.map((point) => point.x)).size < Math.max(LEAST_POINTS, curve.length)) return null;
  const x = curve.map((point) => point.x);
  const values = curve.map(({ value }) => value);
  const knees = kneesOf(x);
  const best = fit(x, knees, values);
  const single = lineError(x, values);
  const spare = curve.length - 4;
  // Of a line the two errors are rounding, of either sign.
  const isLine = single <= NOTHING * dot(values, values);
  const f = Math.max(0, (single - best.error) / 2 / (best.error / spare));
  const [low, high] = redraw(curve, knees, best, seed);
  return {
    index: best.index,
    low,
    high,
    slopeBefore: best.before,
    slopeAfter: best.after,
    // The F distribution with two degrees of freedom above has a closed tail.
    pValue: isLine ? 1 : (1 + (2 * f) / spare) ** (-spare / 2),
  };
}

/** Two lines that meet at one of the points, as an orthonormal basis of what they can draw: made once, used by every redraw. */
type Knee = { index: number; x: number; basis: Float64Array[] };
type Fit = { index: number; error: number; before: number; after: number; fitted: number[] };

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

/** Gram and Schmidt, twice over for columns that are nearly alike; a column that adds nothing is left out. */
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

/** The knee that leaves the smallest residual sum of squares, and that sum. */
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

/** Knees of curves redrawn around the fit: by the larger of standard error and scatter about the fit. */
function redraw(
  curve: readonly CurveValue[],
  knees: readonly Knee[],
  best: Fit,
  seed: string,
): [number, number] {
  const normal = randomNormals(seed);
  const scatter = Math.sqrt(best.error / (curve.length - 4));
  const places = Float64Array.from({ length: REDRAWS }, () => {
    const drawn = curve.map(({ standardError }, i) => {
      const deviation = Math.max(standardError ?? 0, scatter);
      return best.fitted[i]! + deviation * normal();
    });
    return bestKnee(knees, drawn).knee.index;
  }).toSorted();
  return [Math.floor(quantile(places, 0.025)), Math.ceil(quantile(places, 0.975))];
}
