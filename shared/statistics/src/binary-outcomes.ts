/** What happened to each row of a 0/1 metric between two scorings. */
export interface Flips {
  learned: number;
  forgotten: number;
  kept: number;
  never: number;
}

/** Counts of 0→1, 1→0, 1→1 and 0→0. Null if a value is neither 0 nor 1, since flips then mean nothing. */
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

/**
 * Exact two-sided McNemar test: the probability of a split of the discordant pairs at least this uneven if learning and
 * forgetting were equally likely. Equals SciPy's `binomtest(learned, learned + forgotten, 0.5)`.
 */
export function mcnemar(learned: number, forgotten: number): number {
  const discordant = learned + forgotten;
  if (learned === forgotten) return 1;
  const smaller = Math.min(learned, forgotten);
  // Terms relative to the largest stay in range for any count; the largest is added as a logarithm.
  let tail = 1;
  let term = 1;
  for (let k = smaller; k > 0; k -= 1) {
    term *= k / (discordant - k + 1);
    tail += term;
  }
  return Math.min(1, 2 * Math.exp(logBinomial(discordant, smaller) - discordant * Math.LN2) * tail);
}

/** ln C(n, k) as a sum of logarithms, exact to rounding for the counts of an evaluation set. */
function logBinomial(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= k; index += 1) sum += Math.log((n - k + index) / index);
  return sum;
}
