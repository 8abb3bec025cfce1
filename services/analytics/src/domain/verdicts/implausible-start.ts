import { baseTuning } from '../grid/grid.ts';
import type { Curve, CurveDoubt } from './curve.ts';

/** What pre-training adds at least to a set that it teaches, and that is merely easy. */
const smallestRise = 0.05;

/**
 * A set that the earliest base checkpoint already solves beyond half of the range above chance, and that no later one
 * solves better, does not measure what pre-training teaches: more likely its labels are broken. Then every base point
 * of the set is in doubt.
 */
export function implausibleStart({ tuning, chanceLevel, fromStart, points }: Curve): CurveDoubt[] {
  const [first] = points;
  if (tuning !== baseTuning || chanceLevel === null || !fromStart || first === undefined) return [];
  const limit = chanceLevel + (1 - chanceLevel) / 2;
  const rise = Math.max(...points.map(({ value }) => value)) - first.value;
  if (first.value <= limit || rise >= smallestRise) return [];
  const detail =
    `the earliest base point (${first.revision}) has ${first.value.toFixed(3)} already, above ${limit.toFixed(3)}: ` +
    `chance (${chanceLevel.toFixed(3)}) plus half of the range; later points add ${rise.toFixed(3)}`;
  return points.map(({ measurementId }) => ({ measurementId, code: 'implausible-start', detail }));
}
