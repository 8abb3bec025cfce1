import type { SeriesFinding } from '@amuro/contracts';
import { differingConfigurations, differingTokenizers } from './differing-files.ts';
import { gaps, mixedStages, outOfOrder } from './places.ts';
import { sharedWeights } from './shared-weights.ts';
import type { SeriesRule, VerifiedSeries } from './verified-series.ts';

const rules: readonly SeriesRule[] = [
  sharedWeights,
  outOfOrder,
  differingTokenizers,
  differingConfigurations,
  mixedStages,
  gaps,
];

/** What is wrong or remarkable about a series, by hashes, places and configurations alone. */
export function verifyMetadata(series: VerifiedSeries): SeriesFinding[] {
  return rules.flatMap((rule) => rule(series));
}
