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

/** The reasons of verdicts by weight: first what makes a number wrong, then what may; common and mild ones last. */
const gravestFirst: readonly string[] = [
  'unlabelled-golds',
  'one-class-golds',
  'missing-rows',
  'leakage',
  ...doubtfulPoints,
  'two-digests',
  'duplicate-cell',
  'dip',
  'replicates-disagree',
  'implausible-start',
  'below-chance',
  'one-class-predictions',
  'exemplars-scored',
  'overflow',
  'first-rows-only',
];

/** The position of a reason in a list with the gravest first; an unknown one precedes those that are common and mild. */
export function weightOf(code: string): number {
  const place = gravestFirst.indexOf(code);
  return place === -1 ? gravestFirst.indexOf('below-chance') : place;
}
