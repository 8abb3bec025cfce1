/** A seeded source of choices; the same seed text gives the same choices on every machine. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** True with probability `share`. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
  shuffle<T>(items: readonly T[]): T[];
};

export function createRandom(seedText: string): Random {
  const next = mulberry32(hashText(seedText));
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <T>(items: readonly T[]): T => items[whole(items.length)]!;
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    return Array.from({ length: count }, () => left.splice(whole(left.length), 1)[0]!);
  };
  return {
    whole,
    chance: (share) => next() < share,
    pick,
    sample,
    shuffle: (items) => sample(items, items.length),
  };
}

/** FNV-1a with a final mix: 32 bits from a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The mulberry32 generator: numbers in [0, 1) from a 32-bit seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
