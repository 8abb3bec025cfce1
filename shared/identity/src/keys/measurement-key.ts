import { laterVersion } from '../hashed-settings.ts';
import { keyOf } from '../key-of.ts';

/**
 * Key of one metric of one scoring run. `settings` are those of the estimate (bootstrap seed, resamples, level);
 * `digest` distinguishes two results of the same run key, which are both kept; `metricVersion` is in the metric's record.
 */
export function measurementKey(input: {
  scoringRunKey: string;
  digest: string | null;
  metric: string;
  metricVersion?: number;
  settings: object;
  /** Semantics version of measuring. */
  version?: number;
}): string {
  return keyOf({
    operation: 'measure',
    ...(input.version === undefined ? {} : { version: input.version }),
    settings: {
      metric: input.metric,
      estimate: input.settings,
      digest: input.digest,
      ...laterVersion('metricVersion', input.metricVersion ?? 1),
    },
    inputs: { scoringRun: input.scoringRunKey },
  });
}
