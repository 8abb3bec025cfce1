import type { Prediction } from '@amuro/contracts';

export const changes = ['learned', 'forgotten', 'kept', 'never', 'better', 'worse', 'same'] as const;
/** What became of a row: the first four of a 0/1 metric, the others of any other. */
export type Change = (typeof changes)[number];

export interface RowOutcome {
  rowId: string;
  change: Change;
  difference: number;
  from: Prediction;
  to: Prediction;
}

/** Every row that both scored, with what became of it by a metric; the largest changes first, then in the order of the source. */
export function compareRowOutcomes(
  from: readonly Prediction[],
  to: readonly Prediction[],
  metric: string,
): RowOutcome[] {
  const others = new Map(to.map((row) => [row.rowId, row]));
  const pairs = from.flatMap((row) => {
    const other = others.get(row.rowId);
    return other === undefined ? [] : [{ from: row, to: other }];
  });
  const isBinary = pairs.every((pair) =>
    [pair.from, pair.to].every(({ metrics }) => metrics[metric] === 0 || metrics[metric] === 1),
  );
  return pairs
    .map((pair) => {
      const [before, after] = [pair.from.metrics[metric] ?? 0, pair.to.metrics[metric] ?? 0];
      const change = isBinary ? flipOf(before, after) : changeOf(before, after);
      return { rowId: pair.from.rowId, change, difference: after - before, ...pair };
    })
    .toSorted(
      (a, b) =>
        Math.abs(b.difference) - Math.abs(a.difference) ||
        a.from.sourceLine - b.from.sourceLine ||
        a.rowId.localeCompare(b.rowId),
    );
}

function flipOf(before: number, after: number): Change {
  if (before === after) return before === 1 ? 'kept' : 'never';
  return after === 1 ? 'learned' : 'forgotten';
}

function changeOf(before: number, after: number): Change {
  if (before === after) return 'same';
  return after > before ? 'better' : 'worse';
}
