import {
  bootstrapInterval,
  clusterInterval,
  type ClusterInterval,
  type PercentileInterval,
} from './bootstrap.ts';
import { mean, standardError } from './descriptive.ts';
import { clusterStandardError, sharedGroups, type GroupIds } from './groups.ts';

export interface Estimate {
  value: number;
  n: number;
  standardError: number | null;
  interval: PercentileInterval | ClusterInterval;
}

/**
 * Mean of row values with its standard error and bootstrap interval. If rows share groups, both treat a group as the unit:
 * its rows carry less information than as many independent ones.
 */
export function estimate(values: Float64Array, seed: string, groupIds: GroupIds | null = null): Estimate {
  const groups = groupIds === null ? null : sharedGroups(groupIds);
  return {
    value: mean(values),
    n: values.length,
    standardError: groups === null ? standardError(values) : clusterStandardError(values, groups),
    interval: groups === null ? bootstrapInterval(values, seed) : clusterInterval(values, groups, seed),
  };
}
