import type { Label, PreparedSetManifest } from '@amuro/contracts';
import type { RowFacts } from '../findings/row-facts.ts';

type Lengths = Omit<NonNullable<PreparedSetManifest['lengths']>, 'exemplars'>;

export interface SetStatistics {
  observe(rows: RowFacts, row: number): void;
  labelCounts(): PreparedSetManifest['labelCounts'];
  /** How often each choice, by its position, is the right one; undefined without choices. */
  goldCounts(): number[] | undefined;
  characters(): PreparedSetManifest['characters'];
  lengths(): Lengths;
}

/** Counts over the rows of a set as they are written; lengths are in characters (code points). */
export function createSetStatistics(labels: readonly Label[]): SetStatistics {
  const counts = labels.map(() => 0);
  const golds: number[] = [];
  const [whole, prompts, completions] = [createTally(), createTally(), createTally()];
  return {
    observe(rows, row) {
      const [label, choices, gold] = [rows.labels[row]!, rows.choices[row]!, rows.golds[row]!];
      if (label > 0) counts[label - 1]! += 1;
      while (golds.length < choices) golds.push(0);
      if (choices > 0 && gold > 0) golds[gold - 1]! += 1;
      const [prompt, target] = [rows.prompts[row]!, rows.targets[row]!];
      whole.add(prompt + target);
      prompts.add(prompt);
      completions.add(target > 0 ? target : rows.completions[row]!);
    },
    labelCounts: () => Object.fromEntries(labels.map(({ value }, index) => [value, counts[index]!])),
    goldCounts: () => (golds.length === 0 ? undefined : golds),
    characters() {
      const { min, median, max } = whole.quantiles();
      return { min, median, max, total: whole.total() };
    },
    lengths: () => ({ prompt: prompts.quantiles(), completion: completions.quantiles() }),
  };
}

/** How often each length occurred: exact quantiles, with memory for the distinct lengths only. */
function createTally() {
  const counts = new Map<number, number>();
  let size = 0;
  let total = 0;
  return {
    add(length: number): void {
      counts.set(length, (counts.get(length) ?? 0) + 1);
      size += 1;
      total += length;
    },
    total: () => total,
    quantiles(): Lengths['prompt'] {
      const sorted = [...counts].toSorted(([a], [b]) => a - b);
      const at = (share: number) => {
        let left = Math.floor(share * (size - 1));
        return sorted.find(([, count]) => (left -= count) < 0)?.[0] ?? 0;
      };
      return { min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
    },
  };
}
