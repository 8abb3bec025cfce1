import type { Lengths } from '@amuro/contracts';

export interface LengthSummary {
  min: number;
  median: number;
  p95: number;
  max: number;
  total: number;
}

/** Summarises a histogram of lengths; a percentile is the smallest length that this share of the rows does not exceed. */
export function summariseLengths(lengths: Lengths): LengthSummary {
  const rows = lengths.reduce((sum, [, count]) => sum + count, 0);
  return {
    min: lengths[0]?.[0] ?? 0,
    median: percentile(lengths, 0.5 * rows),
    p95: percentile(lengths, 0.95 * rows),
    max: lengths.at(-1)?.[0] ?? 0,
    total: lengths.reduce((sum, [length, count]) => sum + length * count, 0),
  };
}

/** The number of rows longer than this many tokens. */
export function rowsLongerThan(lengths: Lengths, tokens: number): number {
  return lengths.reduce((sum, [length, count]) => sum + (length > tokens ? count : 0), 0);
}

function percentile(lengths: Lengths, rank: number): number {
  let seen = 0;
  for (const [length, count] of lengths) {
    seen += count;
    if (seen >= rank) return length;
  }
  return 0;
}
