import {
  type BcaInterval,
  bcaInterval,
  bootstrapInterval,
  clusterInterval,
  publishedInterval,
  type ScoredRows,
} from '@amuro/statistics';
import type { Interval, Measurement } from './measurement.ts';

export type AnyInterval = Interval | BcaInterval;

/**
 * Every interval of a measurement: its own, that of its standard error, and the resampled ones from its rows. An interval without
 * width is left out.
 */
export function measurementIntervals(
  { key, value, n, standardError, interval, scale }: Measurement,
  rows: ScoredRows | null,
): AnyInterval[] {
  const normal = publishedInterval(value, standardError, n, scale.range);
  const { values, groupIds = null, weights = null } = rows ?? {};
  // For a ratio of sums, only its own interval is resampled.
  const resampled =
    values === undefined || weights !== null
      ? []
      : [
          bootstrapInterval(values, key),
          bcaInterval(values, key),
          ...(groupIds === null ? [] : [clusterInterval(values, groupIds, key)]),
        ];
  const all: AnyInterval[] = [...resampled, ...(normal === null ? [] : [normal])];
  const found = all.filter(({ low, high }) => low < high);
  const isListed = interval === null || found.some(({ method }) => method === interval.method);
  return isListed ? found : [interval, ...found];
}
