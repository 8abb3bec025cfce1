import { comparePairs, type PairedComparison } from './compare-pairs.ts';
import { joinRows, type ScoredRows } from './join-rows.ts';

export interface ComparedRows {
  unpaired: { from: number; to: number };
  comparison: PairedComparison | null;
}

/** Joins two scorings by row id and compares the pairs; no comparison where they share no row. */
export function compareRows(from: ScoredRows, to: ScoredRows, seed: string): ComparedRows {
  const joined = joinRows(from, to);
  const comparison =
    joined.from.length === 0 ? null : comparePairs(joined.from, joined.to, seed, joined.groupIds);
  return { unpaired: joined.unpaired, comparison };
}
