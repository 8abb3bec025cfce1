import {
  bootstrapInterval,
  clusterInterval,
  confidenceLevel,
  ratioInterval,
  type ClusterInterval,
  type PercentileInterval,
} from './bootstrap.ts';
import { mean, standardError } from './descriptive.ts';
import { effectiveRows, fewestOutcomes, type ProportionInterval, wilson } from './proportions.ts';
import { linearised, ratioOfSums } from './weighted-rows.ts';
import { clusterStandardError, countGroups, sharedGroups, type GroupIds } from './groups.ts';

export interface Estimate {
  value: number;
  n: number;
  standardError: number | null;
  /** Null where nothing shows how the value would vary. */
  interval: PercentileInterval | ClusterInterval | ProportionInterval | null;
}

/** Lowest and highest value that a row can have; null for no bound. */
export interface ValueRange {
  low: number | null;
  high: number | null;
}

/**
 * Mean of row values, or with weights the ratio Σ values / Σ weights, with its standard error and 95 % interval. If rows share
 * groups, both treat a group as the unit: its rows carry less information than as many independent ones.
 *
 * The interval is a bootstrap. A proportion with few successes or failures, and a bounded mean of rows that all agree, has Wilson's
 * on the effective number of rows instead; other rows that all agree have none. Without a range it stays as resampled.
 */
export function estimate(
  values: Float64Array,
  seed: string,
  groupIds: GroupIds | null = null,
  weights: Float64Array | null = null,
  range: ValueRange | null = null,
): Estimate {
  const groups = groupIds === null ? null : sharedGroups(groupIds);
  const rows = weights === null ? values : linearised(values, weights);
  const estimated = {
    value: weights === null ? mean(values) : ratioOfSums(values, weights),
    n: values.length,
    standardError: groups === null ? standardError(rows) : clusterStandardError(rows, groups),
  };
  if (range === null) return { ...estimated, interval: resampled(values, seed, groups, weights) };
  const exact = weights === null ? fewOutcomes(values, estimated, groups, range) : null;
  if (exact !== null) return { ...estimated, interval: exact };
  const interval = resampled(values, seed, groups, weights);
  return {
    ...estimated,
    interval:
      interval.low < interval.high ? interval : bounded(estimated, groups, weights === null ? range : null),
  };
}

type Estimated = Omit<Estimate, 'interval'>;

function resampled(
  values: Float64Array,
  seed: string,
  groups: GroupIds | null,
  weights: Float64Array | null,
): PercentileInterval | ClusterInterval {
  if (weights !== null) return ratioInterval(values, weights, groups, seed);
  return groups === null ? bootstrapInterval(values, seed) : clusterInterval(values, groups, seed);
}

/** Wilson's interval of a proportion that has few successes or failures among its effective rows; null for any other values. */
function fewOutcomes(
  values: Float64Array,
  estimated: Estimated,
  groups: GroupIds | null,
  { low, high }: ValueRange,
): ProportionInterval | null {
  if (low !== 0 || high !== 1 || values.some((value) => value !== 0 && value !== 1)) return null;
  const fewer = Math.min(estimated.value, 1 - estimated.value);
  if (fewer * rowsOf(estimated.value, estimated, groups) >= fewestOutcomes) return null;
  return bounded(estimated, groups, { low, high });
}

/** Wilson's interval of a mean in a range: no values in it vary more than those at its ends, whose mean is a proportion. */
function bounded(
  estimated: Estimated,
  groups: GroupIds | null,
  range: ValueRange | null,
): ProportionInterval | null {
  if (range === null || range.low === null || range.high === null) return null;
  const { low } = range;
  const span = range.high - low;
  const share = Math.min(1, Math.max(0, (estimated.value - low) / span));
  const error = estimated.standardError === null ? null : estimated.standardError / span;
  const ends = wilson(share, rowsOf(share, { ...estimated, standardError: error }, groups));
  return {
    low: low + span * ends.low,
    high: low + span * ends.high,
    level: confidenceLevel,
    method: groups === null ? 'wilson' : 'cluster-wilson',
  };
}

/** Of groups whose rows all agree nothing shows how alike their rows are: each counts once. */
function rowsOf(share: number, { n, standardError: error }: Estimated, groups: GroupIds | null): number {
  if (groups === null) return n;
  return error === null || error === 0 || share === 0 || share === 1
    ? countGroups(groups)
    : effectiveRows(share, error ** 2, n);
}
