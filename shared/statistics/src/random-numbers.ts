/**
 * A stream of uniform 32-bit words by xoshiro128** (Blackman and Vigna, public domain). The seed is a sha256 in hexadecimal,
 * so that a key always draws the same resamples.
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

/** The initial state of the generator: the first 128 bits of the seed. */
export function randomState(seed: string): [number, number, number, number] {
  if (!/^[0-9a-f]{32,}$/.test(seed)) {
    throw new Error(`Expected a seed of at least 32 hexadecimal digits, got "${seed}". Use a sha256.`);
  }
  const word = (index: number) => Number.parseInt(seed.slice(index * 8, index * 8 + 8), 16) | 0;
  const state: [number, number, number, number] = [word(0), word(1), word(2), word(3)];
  // All zeros is the one state that the generator never leaves.
  return state.every((part) => part === 0) ? [1, 0, 0, 0] : state;
}

/** Uniform integers from 0 to `count` - 1. Their bias is at most `count` / 2^32. */
export function randomIndices(seed: string, count: number): () => number {
  const next = randomWords(seed);
  const scale = count / 2 ** 32;
  return () => Math.floor(next() * scale);
}

/** Standard normal numbers (Box and Muller). */
export function randomNormals(seed: string): () => number {
  const next = randomWords(seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log((next() + 1) / 2 ** 32));
    const angle = (2 * Math.PI * next()) / 2 ** 32;
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
