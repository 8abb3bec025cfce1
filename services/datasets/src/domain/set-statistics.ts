import type { Label, PreparedRow, PreparedSetManifest } from '@amuro/contracts';

export interface SetStatistics {
  observe(row: PreparedRow): void;
  labelCounts(): PreparedSetManifest['labelCounts'];
  /** Characters (code points) of a row's own text, exemplars apart. */
  characters(): PreparedSetManifest['characters'];
}

/** Counts over the rows of a set as they are written. */
export function createSetStatistics(labels: readonly Label[]): SetStatistics {
  const counts = new Map<string, number>(labels.map((label) => [label.value, 0]));
  const lengths: number[] = [];
  return {
    observe(row) {
      if (row.label !== undefined) counts.set(row.label, (counts.get(row.label) ?? 0) + 1);
      lengths.push(row.segments.reduce((sum, segment) => sum + codePoints(segment.text), 0));
    },
    labelCounts: () => Object.fromEntries(counts),
    characters() {
      const sorted = Int32Array.from(lengths).toSorted();
      return {
        min: sorted[0] ?? 0,
        median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
        max: sorted.at(-1) ?? 0,
        total: sorted.reduce((sum, length) => sum + length, 0),
      };
    },
  };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
