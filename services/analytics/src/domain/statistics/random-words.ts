import { randomState } from './random-state.ts';

/**
 * A stream of uniform 32-bit words: xoshiro128** (Blackman and Vigna, public domain), seeded by the first
 * 128 bits of a sha256 in hexadecimal, so that the same key always draws the same resamples.
 */
export function randomWords(seed: string): () => number {
  let [s0, s1, s2, s3] = randomState(seed);
  return () => {
    const product = Math.imul(s1, 5);
    const word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return word;
  };
}
