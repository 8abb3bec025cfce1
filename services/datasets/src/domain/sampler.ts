import { sha256 } from '@amuro/artifacts';

export interface Sampler<T> {
  offer(item: T): void;
  /** The sample, by rank; the first n of it are the sample of size n. */
  ranked(): T[];
}

/**
 * Keeps the `size` items with the smallest sha256(seed, rowId), in memory for those alone: what is appended to the
 * input displaces at most as many items as it has.
 */
export function createSampler<T extends { rowId: string }>(size: number, seed: number): Sampler<T> {
  let kept: { rank: string; item: T }[] = [];
  /** No item of this rank or a larger one can be among the smallest. */
  let limit = '~';
  const prune = () => {
    kept = kept.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size);
    limit = kept.length === size ? (kept.at(-1)?.rank ?? '') : '~';
  };
  return {
    offer(item) {
      const rank = rankOf(seed, item.rowId);
      if (rank >= limit) return;
      kept.push({ rank, item });
      if (kept.length >= 2 * size + 64) prune();
    },
    ranked() {
      prune();
      return kept.map(({ item }) => item);
    },
  };
}

/** sha256 of `<seed>:<rowId>`, in hexadecimal. */
export function rankOf(seed: number, rowId: string): string {
  return sha256(`${seed}:${rowId}`);
}
