import { randomWords } from './random-numbers.ts';

export interface PermutationTest {
  pValue: number;
  permutations: number;
  exact: boolean;
}

/** Up to this many nonzero differences, all sign changes are enumerated. */
const exactLimit = 16;
/** The smallest p-value that the test could give for so many pairs or groups. */
export function smallestPermutationP(units: number, permutations = 9999): number {
  return units <= exactLimit ? Math.min(1, 2 ** (1 - units)) : 1 / (permutations + 1);
}

/** Sums that differ by less than this share count as equal. */
const rounding = 1e-12;

/**
 * Two-sided paired permutation test of "the mean difference is 0": each pair may be swapped. Exact for few pairs, as SciPy's
 * `permutation_test(permutation_type="samples")`. Otherwise a seeded sample that includes the observed arrangement.
 */
export function permutationTest(
  differences: ArrayLike<number>,
  seed: string,
  permutations = 9999,
): PermutationTest {
  const moving = Float64Array.from(Array.from(differences).filter((value) => value !== 0));
  const total = moving.reduce((sum, value) => sum + value, 0);
  const limit = Math.abs(total) - rounding * moving.reduce((sum, value) => sum + Math.abs(value), 0);
  return moving.length <= exactLimit ? exact(moving, limit) : sampled(moving, limit, seed, permutations);
}

function exact(moving: Float64Array, limit: number): PermutationTest {
  const all = 2 ** moving.length;
  let extreme = 0;
  for (let signs = 0; signs < all; signs += 1) {
    let sum = 0;
    for (let index = 0; index < moving.length; index += 1) {
      sum += (signs >> index) & 1 ? -moving[index]! : moving[index]!;
    }
    if (Math.abs(sum) >= limit) extreme += 1;
  }
  return { pValue: extreme / all, permutations: all, exact: true };
}

function sampled(moving: Float64Array, limit: number, seed: string, permutations: number): PermutationTest {
  const next = randomWords(seed);
  let extreme = 1;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    let sum = 0;
    let bits = 0;
    for (let index = 0; index < moving.length; index += 1) {
      if (index % 32 === 0) bits = next();
      sum += bits & 1 ? -moving[index]! : moving[index]!;
      bits >>>= 1;
    }
    if (Math.abs(sum) >= limit) extreme += 1;
  }
  return { pValue: extreme / (permutations + 1), permutations, exact: false };
}
