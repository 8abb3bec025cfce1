import {
  type BcaInterval,
  bcaInterval,
  bootstrapInterval,
  type ClusterInterval,
  clusterInterval,
  normalInterval,
  type NormalInterval,
  type PercentileInterval,
  type ScoredRows,
} from '@amuro/statistics';
import type { Measurement } from './measurement.ts';

export type AnyInterval = PercentileInterval | BcaInterval | ClusterInterval | NormalInterval;

/** Every interval that can be given of a measurement: the normal one of its standard error, and from its rows the resampled ones. */
export function measurementIntervals(
  { key, value, standardError }: Pick<Measurement, 'key' | 'value' | 'standardError'>,
  rows: ScoredRows | null,
): AnyInterval[] {
  const normal = normalInterval(value, standardError);
  if (rows === null) return normal === null ? [] : [normal];
  const { values, groupIds = null } = rows;
  return [
    bootstrapInterval(values, key),
    bcaInterval(values, key),
    ...(groupIds === null ? [] : [clusterInterval(values, groupIds, key)]),
    ...(normal === null ? [] : [normal]),
  ];
}
