/**
 * Holm's adjusted p-values (family-wise error rate), in the order given. A null is no test: it stays null and is not counted.
 */
export function holm(pValues: readonly number[]): number[];
export function holm(pValues: readonly (number | null)[]): (number | null)[];
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const order = testsOf(pValues).toSorted((a, b) => a.p - b.p);
  const adjusted = Array.from(pValues);
  let largest = 0;
  order.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
    adjusted[index] = largest;
  });
  return adjusted;
}

/** Benjamini and Hochberg's adjusted p-values (false discovery rate): SciPy's `false_discovery_control`. Nulls as in `holm`. */
export function benjaminiHochberg(pValues: readonly number[]): number[];
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[];
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const order = testsOf(pValues).toSorted((a, b) => b.p - a.p);
  const adjusted = Array.from(pValues);
  let smallest = 1;
  order.forEach(({ p, index }, place) => {
    smallest = Math.min(smallest, (order.length * p) / (order.length - place));
    adjusted[index] = smallest;
  });
  return adjusted;
}

function testsOf(pValues: readonly (number | null)[]): { p: number; index: number }[] {
  return pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
}
