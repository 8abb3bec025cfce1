import type { Sampler } from './sampler.ts';

/** Keeps the first `size` items, in their order. */
export function createFirstItems<T>(size: number): Sampler<T> {
  const kept: T[] = [];
  return {
    offer(item) {
      if (kept.length < size) kept.push(item);
    },
    ranked: () => kept,
  };
}
