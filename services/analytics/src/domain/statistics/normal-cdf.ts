/** Standard normal distribution function, to about 1e-15: SciPy's `norm.cdf`. */
export function normalCdf(x: number): number {
  const tail = upperTail(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

/** P(Z > x) for x ≥ 0: a series near 0, a continued fraction (evaluated backwards) beyond 3. */
function upperTail(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
      term *= (x * x) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = x;
  for (let k = 100; k > 0; k -= 1) fraction = x + k / fraction;
  return density / fraction;
}
