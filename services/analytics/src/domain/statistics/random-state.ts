/** First state of xoshiro128**: the first 128 bits of a sha256 in hexadecimal. */
export function randomState(seed: string): [number, number, number, number] {
  if (!/^[0-9a-f]{32,}$/.test(seed)) {
    throw new Error(`Expected a seed of at least 32 hexadecimal digits, got "${seed}". Use a sha256.`);
  }
  const word = (index: number) => Number.parseInt(seed.slice(index * 8, index * 8 + 8), 16) | 0;
  const state: [number, number, number, number] = [word(0), word(1), word(2), word(3)];
  // The all-zero state is the one fixed point of the generator.
  return state.every((part) => part === 0) ? [1, 0, 0, 0] : state;
}
