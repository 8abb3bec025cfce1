import { bootstrapInterval, type Interval } from './bootstrap-interval.ts';
import { clusterInterval, type ClusterInterval } from './cluster-interval.ts';
import { clusterStandardError } from './cluster-standard-error.ts';
import { mean } from './mean.ts';
import { sharedGroups } from './shared-groups.ts';
import { standardError } from './standard-error.ts';

export type Estimate = {
  value: number;
  n: number;
  standardError: number | null;
  interval: Interval | ClusterInterval;
};

/**
 * Mean of row values with its standard error and seeded interval. Where rows share a group (a passage, say) both take whole
 * groups as what is drawn: such rows are less than as many independent ones.
 */
export function estimate(
  values: Float64Array,
  seed: string,
  groupIds: readonly (string | null)[] | null = null,
): Estimate {
  const groups = groupIds === null ? null : sharedGroups(groupIds);
  return {
    value: mean(values),
    n: values.length,
    standardError: groups === null ? standardError(values) : clusterStandardError(values, groups),
    interval: groups === null ? bootstrapInterval(values, seed) : clusterInterval(values, groups, seed),
  };
}
