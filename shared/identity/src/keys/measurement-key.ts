import { keyOf } from '../key-of.ts';

/**
 * Key of one metric of one scoring run. `settings` are those of the estimate (bootstrap seed, resamples, level);
 * `digest` tells apart two results of the same run key, which are both kept.
 */
export function measurementKey(input: {
  scoringRunKey: string;
  digest: string | null;
  metric: string;
  settings: object;
}): string {
  return keyOf({
    operation: 'measure',
    settings: { metric: input.metric, estimate: input.settings, digest: input.digest },
    inputs: { scoringRun: input.scoringRunKey },
  });
}
