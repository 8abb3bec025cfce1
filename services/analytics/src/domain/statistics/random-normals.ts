import { randomWords } from './random-words.ts';

/** A stream of standard normal numbers (Box and Muller) from `randomWords`. */
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
