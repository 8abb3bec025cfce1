import type { Curve, CurveDoubt, CurvePoint } from './curve.ts';

/**
 * How far a point must stand from each neighbour: in joint standard errors, as a share of the neighbour's value, and at
 * least, since near the floor of a metric a few rows are a large share.
 */
const fewestJointErrors = 5;
const smallestShare = 0.5;
const smallestDip = 0.05;

/**
 * A point far beyond both its neighbours on the same side: weights or scoring broke there, more likely than learning.
 * What breaks mostly falls, so dips are found first; a peak is one only beside points that are no dips.
 */
export function dips({ points }: Curve): CurveDoubt[] {
  const below = points.filter((_, index) => stands(points, index, 'below'));
  const sound = points.filter((point) => !below.includes(point));
  return [
    ...below.map((point) => doubt(points, point, 'below')),
    ...sound.flatMap((point, index) => (stands(sound, index, 'above') ? [doubt(sound, point, 'above')] : [])),
  ];
}

function stands(points: readonly CurvePoint[], index: number, side: 'below' | 'above'): boolean {
  const [before, point, after] = [points[index - 1], points[index], points[index + 1]];
  if (before === undefined || point === undefined || after === undefined) return false;
  return [before, after].every(
    (neighbour) => isFar(point, neighbour) && point.value < neighbour.value === (side === 'below'),
  );
}

function isFar(point: CurvePoint, neighbour: CurvePoint): boolean {
  const distance = Math.abs(point.value - neighbour.value);
  const joint = Math.hypot(point.standardError ?? 0, neighbour.standardError ?? 0);
  return (
    distance > fewestJointErrors * joint &&
    distance > smallestShare * neighbour.value &&
    distance > smallestDip
  );
}

function doubt(points: readonly CurvePoint[], point: CurvePoint, side: string): CurveDoubt {
  const index = points.indexOf(point);
  const [before, after] = [points[index - 1]!, points[index + 1]!];
  const detail =
    `${point.value.toFixed(3)} at ${point.revision} is far ${side} both neighbours, ` +
    `${before.value.toFixed(3)} at ${before.revision} and ${after.value.toFixed(3)} at ${after.revision}`;
  return { measurementId: point.measurementId, code: 'dip', detail };
}
