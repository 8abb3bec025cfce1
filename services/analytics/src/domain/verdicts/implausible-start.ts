import { baseTuning } from '../grid/grid.ts';
import { improvement, smallestChange } from '../metric-scale.ts';
import type { Curve, CurveDoubt } from './curve.ts';

/** The smallest gain from pre-training that shows a set is merely easy and still teaches something: a share of the range. */
const smallestRise = 0.05;

/**
 * If the earliest base checkpoint already scores beyond half of the range above chance, and no later one scores better, the set
 * does not measure what pre-training teaches: its labels are probably broken. Then every base point of the set is in doubt.
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
    `the earliest base point (${first.revision}) already has ${first.value.toFixed(3)}, ${scale.higherIsBetter ? 'above' : 'below'} ${limit.toFixed(3)}: ` +
    `chance (${chanceLevel.toFixed(3)}) plus half of the range; later points add ${rise.toFixed(3)}`;
  return points.map(({ measurementId }) => ({ measurementId, code: 'implausible-start', detail }));
}
