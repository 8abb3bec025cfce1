/**
 * Exact two-sided McNemar test: the probability, if learning and forgetting were equally likely, of a split of the
 * discordant pairs at least as uneven as this one. Equals SciPy's `binomtest(learned, learned + forgotten, 0.5)`.
 */
export function mcnemar(learned: number, forgotten: number): number {
  const discordant = learned + forgotten;
  if (learned === forgotten) return 1;
  const smaller = Math.min(learned, forgotten);
  // Terms relative to the largest one stay in range for any count; the largest comes back as a logarithm.
  let tail = 1;
  let term = 1;
  for (let k = smaller; k > 0; k -= 1) {
    term *= k / (discordant - k + 1);
    tail += term;
  }
  return Math.min(1, 2 * Math.exp(logBinomial(discordant, smaller) - discordant * Math.LN2) * tail);
}

/** ln C(n, k) as a sum of logarithms: exact to rounding for the counts of an evaluation set. */
function logBinomial(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= k; index += 1) sum += Math.log((n - k + index) / index);
  return sum;
}
