import type { SeriesFindingCode } from '@amuro/contracts';

/** What a series may show of its points that makes their results doubtful, the gravest first. */
export const doubtfulPoints = [
  'series-non-finite',
  'series-duplicate',
  'series-shared-shard',
  'series-off-trend',
  'series-order',
  'series-tokenizer',
] as const satisfies SeriesFindingCode[];
