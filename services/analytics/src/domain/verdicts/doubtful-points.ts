import type { SeriesFindingCode } from '@amuro/contracts';

/** Findings about a series that make results at its points doubtful, the gravest first. */
export const doubtfulPoints = [
  'series-non-finite',
  'series-duplicate',
  'series-shared-shard',
  'series-off-trend',
  'series-order',
  'series-tokenizer',
] as const satisfies SeriesFindingCode[];
