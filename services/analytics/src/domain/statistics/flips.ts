/** What became of each row of a 0/1 metric between two scorings. */
export type Flips = { learned: number; forgotten: number; kept: number; never: number };

/** Counts of 0→1, 1→0, 1→1 and 0→0; null if any value is neither 0 nor 1, because flips mean nothing then. */
export function flips(from: Float64Array, to: Float64Array): Flips | null {
  const counts: Flips = { learned: 0, forgotten: 0, kept: 0, never: 0 };
  for (let index = 0; index < from.length; index += 1) {
    const before = from[index]!;
    const after = to[index]!;
    if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1)) return null;
    if (before === after) counts[before === 1 ? 'kept' : 'never'] += 1;
    else counts[after === 1 ? 'learned' : 'forgotten'] += 1;
  }
  return counts;
}
