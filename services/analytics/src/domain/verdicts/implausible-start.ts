import { baseTuning } from '../grid/grid.ts';
import { improvement, smallestChange } from '../metric-scale.ts';
import type { Curve, CurveDoubt } from './curve.ts';

/** What pre-training adds at least to a set that it teaches, and that is merely easy: a share of the range. */
const smallestRise = 0.05;

/**
 * A set that the earliest base checkpoint already solves beyond half of the range above chance, and that no later one
 * solves better, does not measure what pre-training teaches: more likely its labels are broken. Then every base point
 * of the set is in doubt.
 */
export function implausibleStart({ tuning, chanceLevel, scale, fromStart, points }: Curve): CurveDoubt[] {
  const [first] = points;
  if (tuning !== baseTuning || chanceLevel === null || !fromStart || first === undefined) return [];
  const best = scale.higherIsBetter ? scale.range.high : scale.range.low;
  if (best === null) return [];
  const limit = (chanceLevel + best) / 2;
  const rise = Math.max(...points.map(({ value }) => improvement(scale, value - first.value)));
  const leads = improvement(scale, first.value - limit) > 0;
  if (!leads || rise >= smallestChange(scale, smallestRise, first.value)) return [];
  const detail =
    `the earliest base point (${first.revision}) has ${first.value.toFixed(3)} already, ${scale.higherIsBetter ? 'above' : 'below'} ${limit.toFixed(3)}: ` +
    `chance (${chanceLevel.toFixed(3)}) plus half of the range; later points add ${rise.toFixed(3)}`;
  return points.map(({ measurementId }) => ({ measurementId, code: 'implausible-start', detail }));
}
