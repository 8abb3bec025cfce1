import { smallestChange, spanOf } from '../metric-scale.ts';
import type { Curve, CurveDoubt, CurvePoint } from './curve.ts';

/**
 * How far a point must be from each neighbour: in joint standard errors, as a share of the neighbour's value, and as a share of
 * the range, since near the floor of a metric a few rows are a large share.
 */
const fewestJointErrors = 5;
const smallestShare = 0.5;
const smallestDip = 0.05;

type Side = 'below' | 'above';

/**
 * A point far beyond both neighbours on the same side: broken weights or scoring are more likely than learning. Faults mostly
 * make values worse, so points that are worse are found first; points that are better are then looked for among the others.
 */
export function dips({ points, scale }: Curve): CurveDoubt[] {
  const [worse, better]: [Side, Side] = scale.higherIsBetter ? ['below', 'above'] : ['above', 'below'];
  const find = (some: readonly CurvePoint[], side: Side) =>
    some.filter((_, index) => isBeyondBoth(some, index, side, scale));
  const broken = find(points, worse);
  const sound = points.filter((point) => !broken.includes(point));
  return [
    ...broken.map((point) => doubt(points, point, worse)),
    ...find(sound, better).map((point) => doubt(sound, point, better)),
  ];
}

function isBeyondBoth(
  points: readonly CurvePoint[],
  index: number,
  side: Side,
  scale: Curve['scale'],
): boolean {
  const [before, point, after] = [points[index - 1], points[index], points[index + 1]];
  if (before === undefined || point === undefined || after === undefined) return false;
  return [before, after].every(
    (neighbour) => isFar(point, neighbour, scale) && point.value < neighbour.value === (side === 'below'),
  );
}

function isFar(point: CurvePoint, neighbour: CurvePoint, scale: Curve['scale']): boolean {
  const distance = Math.abs(point.value - neighbour.value);
  const joint = Math.hypot(errorOf(point, scale), errorOf(neighbour, scale));
  return (
    distance > fewestJointErrors * joint &&
    distance > smallestShare * Math.abs(neighbour.value) &&
    distance > smallestChange(scale, smallestDip, neighbour.value)
  );
}

/** A share without an error, or with one of 0, has that of two more rows right and two more wrong (Agresti and Coull). */
function errorOf({ value, standardError, n }: CurvePoint, scale: Curve['scale']): number {
  if (standardError) return standardError;
  const span = spanOf(scale);
  if (n === null || span === null) return 0;
  const share = (((value - scale.range.low!) / span) * n + 2) / (n + 4);
  return span * Math.sqrt((share * (1 - share)) / (n + 4));
}

function doubt(points: readonly CurvePoint[], point: CurvePoint, side: Side): CurveDoubt {
  const index = points.indexOf(point);
  const [before, after] = [points[index - 1]!, points[index + 1]!];
  const detail =
    `${point.value.toFixed(3)} at ${point.revision} is far ${side} both neighbours, ` +
    `${before.value.toFixed(3)} at ${before.revision} and ${after.value.toFixed(3)} at ${after.revision}`;
  return { measurementId: point.measurementId, code: 'dip', detail };
}
