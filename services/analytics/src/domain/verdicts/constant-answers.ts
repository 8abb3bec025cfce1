import type { Curve, CurveDoubt, CurvePoint } from './curve.ts';

/**
 * How many consecutive checkpoints must score the same. Among 6,564 values of Pythia-410m, no set whose answers vary repeats a
 * value this often; sets with more choices sometimes repeat one four times.
 */
const fewestOfTwoChoices = 4;
const fewestOfMore = 6;

interface Run {
  curve: Curve;
  points: readonly CurvePoint[];
}

/**
 * Published values without answers that a constant answer explains: exactly the same value at many consecutive checkpoints. Then
 * every such value on that dataset is in doubt, and with two choices also its opposite, which is the other constant answer.
 */
export function constantAnswers(curves: readonly Curve[]): CurveDoubt[] {
  const published = curves.filter(({ answersKnown, chanceLevel }) => !answersKnown && chanceLevel !== null);
  const isRepeat = repeatsOf(published);
  const constants = new Map<string, { value: number; run: Run }[]>();
  for (const curve of published) {
    for (const points of runsOf(curve, isRepeat)) {
      const key = keyOf(curve);
      const [{ value }] = points as [CurvePoint];
      const earlier = constants.get(key) ?? [];
      constants.set(key, [...earlier, { value, run: { curve, points } }]);
    }
  }
  return published.flatMap((curve) =>
    curve.points.flatMap((point) => {
      const all = constants.get(keyOf(curve)) ?? [];
      const same = all.find(({ value }) => isSame(value, point.value));
      const opposite = isOfTwo(curve)
        ? all.find(({ value }) => isSame(opposed(curve, value), point.value))
        : undefined;
      const found = all.find(({ run }) => run.points.includes(point)) ?? same ?? opposite;
      if (found === undefined) return [];
      return {
        measurementId: point.measurementId,
        code: 'one-class-predictions',
        detail: describe(point, found),
      };
    }),
  );
}

function describe(point: CurvePoint, { value, run }: { value: number; run: Run }): string {
  const { curve, points } = run;
  const repeated =
    `${value.toFixed(3)} is the value at ${points.length} consecutive checkpoints on ${curve.evaluation} ` +
    `(${points[0]!.revision} to ${points.at(-1)!.revision}), as if all rows got the same answer`;
  return isSame(value, point.value)
    ? repeated
    : `${point.value.toFixed(3)} is what the other constant answer scores: ${repeated}`;
}

const keyOf = ({ dataset, metric }: Curve) => `${dataset}\n${metric}`;
const isOfTwo = ({ chanceLevel }: Curve) => chanceLevel === 0.5;
const isSame = (a: number, b: number) => Math.abs(a - b) < 1e-9;

function opposed({ scale: { range } }: Curve, value: number): number {
  return (range.low ?? 0) + (range.high ?? 0) - value;
}

/** Stretches of a curve with one value, long enough to be a constant answer. */
function runsOf(curve: Curve, isRepeat: (curve: Curve, index: number) => boolean): CurvePoint[][] {
  const runs: { points: CurvePoint[]; distinct: number }[] = [];
  for (const [index, point] of curve.points.entries()) {
    const last = runs.at(-1);
    if (last === undefined || !isSame(last.points[0]!.value, point.value)) {
      runs.push({ points: [point], distinct: 1 });
      continue;
    }
    last.points.push(point);
    if (!isRepeat(curve, index)) last.distinct += 1;
  }
  const fewest = isOfTwo(curve) ? fewestOfTwoChoices : fewestOfMore;
  const { low, high } = curve.scale.range;
  return runs
    .filter(
      ({ points: [first], distinct }) => distinct >= fewest && first!.value !== low && first!.value !== high,
    )
    .map(({ points }) => points);
}

/** Whether a point has the same weights as the one before it, as steps 0 and 1 of Pythia do: then every dataset scores the same. */
function repeatsOf(curves: readonly Curve[]): (curve: Curve, index: number) => boolean {
  const pairs = new Map<string, Map<string, boolean>>();
  for (const curve of curves) {
    for (let index = 1; index < curve.points.length; index += 1) {
      const datasets = pairs.get(nameOf(curve, index)) ?? new Map<string, boolean>();
      const isEqual = isSame(curve.points[index - 1]!.value, curve.points[index]!.value);
      datasets.set(curve.dataset, isEqual && (datasets.get(curve.dataset) ?? true));
      pairs.set(nameOf(curve, index), datasets);
    }
  }
  return (curve, index) => {
    const datasets = pairs.get(nameOf(curve, index))!;
    return datasets.size > 1 && [...datasets.values()].every(Boolean);
  };
}

function nameOf({ series, tuning, points }: Curve, index: number): string {
  return [series, tuning, points[index - 1]!.revision, points[index]!.revision].join('\n');
}
