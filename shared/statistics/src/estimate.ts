import {
  bootstrapInterval,
  clusterInterval,
  ratioInterval,
  type ClusterInterval,
  type PercentileInterval,
} from './bootstrap.ts';
import { mean, standardError } from './descriptive.ts';
import { linearised, ratioOfSums } from './weighted-rows.ts';
import { clusterStandardError, sharedGroups, type GroupIds } from './groups.ts';

export interface Estimate {
  value: number;
  n: number;
  standardError: number | null;
  interval: PercentileInterval | ClusterInterval;
}

/**
 * Mean of row values, or with weights the ratio Σ values / Σ weights, with its standard error and bootstrap interval. If rows
 * share groups, both treat a group as the unit: its rows carry less information than as many independent ones.
 */
export function estimate(
  values: Float64Array,
  seed: string,
  groupIds: GroupIds | null = null,
  weights: Float64Array | null = null,
): Estimate {
  const groups = groupIds === null ? null : sharedGroups(groupIds);
  if (weights !== null) {
    const rows = linearised(values, weights);
    return {
      value: ratioOfSums(values, weights),
      n: values.length,
      standardError: groups === null ? standardError(rows) : clusterStandardError(rows, groups),
      interval: ratioInterval(values, weights, groups, seed),
    };
  }
  return {
    value: mean(values),
    n: values.length,
    standardError: groups === null ? standardError(values) : clusterStandardError(values, groups),
    interval: groups === null ? bootstrapInterval(values, seed) : clusterInterval(values, groups, seed),
  };
}
