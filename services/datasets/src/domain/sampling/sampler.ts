import { sha256 } from '@amuro/identity';

/**
 * Draws equally many items from each group, to within one: in rounds, each of which takes the next of every group by rank, in the
 * order of their ranks. If a group runs out, the others fill its places. The first n are the sample of size n.
 */
export function createBalancedSampler<T extends { rowId: string; group: string }>(
  size: number,
  seed: number,
): Sampler<T> {
  const groups = new Map<string, Sampler<T>>();
  return {
    offer(item) {
      let sampler = groups.get(item.group);
      if (sampler === undefined) groups.set(item.group, (sampler = createSampler<T>(size, seed)));
      sampler.offer(item);
    },
    ranked() {
      const ranked = [...groups.values()].map((sampler) => sampler.ranked());
      const rounds = Array.from({ length: size }, (_, round) =>
        ranked
          .flatMap((items) => items.slice(round, round + 1))
          .toSorted((a, b) => (rankOf(seed, a.rowId) < rankOf(seed, b.rowId) ? -1 : 1)),
      );
      return rounds.flat().slice(0, size);
    },
  };
}

/** Keeps the first `size` items, in order. */
export function createFirstItems<T>(size: number): Sampler<T> {
  const kept: T[] = [];
  return {
    offer(item) {
      if (kept.length < size) kept.push(item);
    },
    ranked: () => kept,
  };
}

export interface Sampler<T> {
  offer(item: T): void;
  /** The sample, by rank; the first n of it are the sample of size n. */
  ranked(): T[];
}

export interface RankedSampler<T> extends Sampler<T> {
  /** The rank from which on nothing more is kept; null while everything is kept. */
  highest(): string | null;
}

/**
 * Keeps the `size` items with the smallest sha256(seed, rowId), with memory for only those: items that are appended to the input
 * displace at most as many items.
 */
export function createSampler<T extends { rowId: string }>(size: number, seed: number): RankedSampler<T> {
  const kept: Ranked<T>[] = [];
  return {
    offer(item) {
      const rank = rankOf(seed, item.rowId);
      if (kept.length < size) rise(kept, { rank, item });
      else if (size > 0 && rank < kept[0]!.rank) sink(kept, { rank, item });
    },
    highest: () => (kept.length < size ? null : (kept[0]?.rank ?? '')),
    ranked: () => kept.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item),
  };
}

interface Ranked<T> {
  rank: string;
  item: T;
}

/** Adds to a heap whose first item is the largest. */
function rise<T>(heap: Ranked<T>[], added: Ranked<T>): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]!.rank >= added.rank) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = added;
}

/** Replaces the first item. */
function sink<T>(heap: Ranked<T>[], added: Ranked<T>): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const next = heap[child + 1];
    if (next !== undefined && next.rank > heap[child]!.rank) child += 1;
    if (heap[child]!.rank <= added.rank) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = added;
}

/** sha256 of `<seed>:<rowId>`, in hexadecimal. */
export function rankOf(seed: number, rowId: string): string {
  return sha256(`${seed}:${rowId}`);
}
