import { createSampler, rankOf, type Sampler } from './sampler.ts';

/**
 * Draws as many items of each group, to within one: in rounds, each of which takes the next of every group by rank, in
 * the order of their ranks. A group that runs out leaves its places to the others. The first n are the sample of size n.
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
