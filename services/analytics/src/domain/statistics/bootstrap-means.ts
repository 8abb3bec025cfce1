import { randomState } from './random-state.ts';

/**
 * Means of `resamples` draws with replacement, each as long as `values`.
 * A row index is floor(word × n / 2^32); its bias is at most n / 2^32. The words are those of `randomWords`, whose steps
 * are written out here: a call a draw would take longer than the draw.
 */
export function bootstrapMeans(values: Float64Array, resamples: number, seed: string): Float64Array {
  let [s0, s1, s2, s3] = randomState(seed);
  const count = values.length;
  const scale = count / 2 ** 32;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0;
    for (let draw = 0; draw < count; draw += 1) {
      const product = Math.imul(s1, 5);
      const word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
      // Truncation by | 0: rows of one evaluation are fewer than 2^31.
      sum += values[(word * scale) | 0]!;
    }
    means[resample] = sum / count;
  }
  return means;
}
