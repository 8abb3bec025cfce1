/**
 * A stream of uniform 32-bit words: xoshiro128** (Blackman and Vigna, public domain), seeded by the first
 * 128 bits of a sha256 in hexadecimal, so that the same key always draws the same resamples.
 */
export function randomWords(seed: string): () => number {
  let [s0, s1, s2, s3] = stateOf(seed);
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

function stateOf(seed: string): [number, number, number, number] {
  if (!/^[0-9a-f]{32,}$/.test(seed)) {
    throw new Error(`Expected a seed of at least 32 hexadecimal digits, got "${seed}". Use a sha256.`);
  }
  const word = (index: number) => Number.parseInt(seed.slice(index * 8, index * 8 + 8), 16) | 0;
  const state: [number, number, number, number] = [word(0), word(1), word(2), word(3)];
  // The all-zero state is the one fixed point of the generator.
  return state.every((part) => part === 0) ? [1, 0, 0, 0] : state;
}
