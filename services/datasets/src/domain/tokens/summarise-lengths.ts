import type { Lengths } from '@amuro/contracts';

export interface LengthSummary {
  min: number;
  median: number;
  p95: number;
  max: number;
  total: number;
}

/** What a histogram of lengths comes to; a percentile is the smallest length that so many rows do not exceed. */
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

/** Rows that are longer than so many tokens. */
export function rowsLonger(lengths: Lengths, tokens: number): number {
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
