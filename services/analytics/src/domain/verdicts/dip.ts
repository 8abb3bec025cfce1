import type { Curve, CurveDoubt, CurvePoint } from './curve.ts';

/** How far a point must stand from each neighbour: in joint standard errors, and as a share of the neighbour's value. */
const JOINT_ERRORS = 5;
const SHARE = 0.5;

/** A point far beyond both its neighbours on the same side: weights or scoring broke there, more likely than learning. */
export function dips({ points }: Curve): CurveDoubt[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return [];
    if (!isFar(point, before) || !isFar(point, after)) return [];
    if (point.value < before.value !== point.value < after.value) return [];
    const side = point.value < before.value ? 'below' : 'above';
    const detail =
      `${point.value.toFixed(3)} at ${point.revision} is far ${side} both neighbours, ` +
      `${before.value.toFixed(3)} at ${before.revision} and ${after.value.toFixed(3)} at ${after.revision}`;
    return [{ measurementId: point.measurementId, code: 'dip', detail }];
  });
}

function isFar(point: CurvePoint, neighbour: CurvePoint): boolean {
  const distance = Math.abs(point.value - neighbour.value);
  const joint = Math.hypot(point.standardError ?? 0, neighbour.standardError ?? 0);
  return distance > JOINT_ERRORS * joint && distance > SHARE * neighbour.value;
}
