import type { Label, PreparedRow, PreparedSetManifest } from '@amuro/contracts';

type Lengths = Omit<NonNullable<PreparedSetManifest['lengths']>, 'exemplars'>;

export interface SetStatistics {
  observe(row: PreparedRow): void;
  labelCounts(): PreparedSetManifest['labelCounts'];
  /** How often each choice, by its position, is the right one; undefined where there are no choices. */
  goldCounts(): number[] | undefined;
  characters(): PreparedSetManifest['characters'];
  lengths(): Lengths;
}

/** Counts over the rows of a set as they are written; lengths are in characters (code points). */
export function createSetStatistics(labels: readonly Label[]): SetStatistics {
  const counts = new Map<string, number>(labels.map((label) => [label.value, 0]));
  const golds: number[] = [];
  const labelTexts = new Map(labels.map((label) => [label.value, label.text]));
  const [whole, prompts, completions] = [createTally(), createTally(), createTally()];
  return {
    observe(row) {
      if (row.label !== undefined) counts.set(row.label, (counts.get(row.label) ?? 0) + 1);
      for (let choice = golds.length; choice < (row.choices?.length ?? 0); choice += 1) golds.push(0);
      if (row.choices !== undefined && row.gold !== undefined) golds[row.gold]! += 1;
      const prompt = lengthOf(row, false);
      const target = lengthOf(row, true);
      whole.add(prompt + target);
      prompts.add(prompt);
      completions.add(target > 0 ? target : codePoints(goldText(row, labelTexts)));
    },
    labelCounts: () => Object.fromEntries(counts),
    goldCounts: () => (golds.length === 0 ? undefined : golds),
    characters() {
      const { min, median, max } = whole.quantiles();
      return { min, median, max, total: whole.total() };
    },
    lengths: () => ({ prompt: prompts.quantiles(), completion: completions.quantiles() }),
  };
}

export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    // The second half of a surrogate pair.
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}

function lengthOf({ segments }: PreparedRow, target: boolean): number {
  let length = 0;
  for (const segment of segments) if (segment.target === target) length += codePoints(segment.text);
  return length;
}

/** What stands for the gold in a row that is evaluated. */
function goldText(row: PreparedRow, labelTexts: ReadonlyMap<string, string>): string {
  const { references, label, choices, gold } = row;
  if (label !== undefined) return labelTexts.get(label) ?? label;
  return references[0] ?? choices?.[gold ?? 0]?.text ?? '';
}

/** How often each length came: exact quantiles in memory for the lengths there are, however many the rows. */
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
