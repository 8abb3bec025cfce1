import { randomWords } from './random-words.ts';

/**
 * Means of `resamples` draws with replacement, each as long as `values`.
 * A row index is floor(word × n / 2^32); its bias is at most n / 2^32.
 */
export function bootstrapMeans(values: Float64Array, resamples: number, seed: string): Float64Array {
  const next = randomWords(seed);
  const count = values.length;
  const scale = count / 2 ** 32;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0;
    for (let draw = 0; draw < count; draw += 1) sum += values[Math.floor(next() * scale)]!;
    means[resample] = sum / count;
  }
  return means;
}
