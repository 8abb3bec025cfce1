import type { Prediction, PreparedRow } from '@amuro/contracts';

export const changes = ['learned', 'forgotten', 'kept', 'never', 'better', 'worse', 'same'] as const;
/** How a row changed: the first four for a 0/1 metric, the others for any other metric. */
export type Change = (typeof changes)[number];

export interface RowOutcome {
  rowId: string;
  change: Change;
  difference: number;
  from: Prediction;
  to: Prediction;
}

/** Every row that both sides scored, with its change by a metric; the largest changes first, then in the order of the source. */
export function compareRowOutcomes(
  from: readonly Prediction[],
  to: readonly Prediction[],
  metric: string,
  higherIsBetter = true,
): RowOutcome[] {
  const others = new Map(to.map((row) => [row.rowId, row]));
  const pairs = from.flatMap((row) => {
    const other = others.get(row.rowId);
    return other === undefined ? [] : [{ from: row, to: other }];
  });
  const isBinary =
    higherIsBetter &&
    pairs.every((pair) =>
      [pair.from, pair.to].every((row) => [0, 1].includes(valueOf(row, metric)) && !row.weights?.[metric]),
    );
  return pairs
    .map((pair) => {
      const [before, after] = [valueOf(pair.from, metric), valueOf(pair.to, metric)];
      const change = isBinary
        ? flipOf(before, after)
        : changeOf(...(higherIsBetter ? ([before, after] as const) : ([after, before] as const)));
      return { rowId: pair.from.rowId, change, difference: after - before, ...pair };
    })
    .toSorted(
      (a, b) =>
        Math.abs(b.difference) - Math.abs(a.difference) ||
        a.from.sourceLine - b.from.sourceLine ||
        a.rowId.localeCompare(b.rowId),
    );
}

/** A row's own value of a metric; for a ratio of sums, the row's own ratio. */
function valueOf({ metrics, weights }: Prediction, metric: string): number {
  const [value, weight] = [metrics[metric] ?? 0, weights?.[metric] ?? 1];
  return weight === 0 ? 0 : value / weight;
}

function flipOf(before: number, after: number): Change {
  if (before === after) return before === 1 ? 'kept' : 'never';
  return after === 1 ? 'learned' : 'forgotten';
}

function changeOf(before: number, after: number): Change {
  if (before === after) return 'same';
  return after > before ? 'better' : 'worse';
}

type Answer = Pick<Prediction, 'prediction' | 'output' | 'scores' | 'flags'> & { value: number };

/** One row with the answers of two scorings. */
export interface ComparedRow {
  rowId: string;
  sourceLine: number;
  change: Change;
  difference: number;
  /** The row's own prompt, without exemplars; null if its prepared set is unavailable. */
  prompt: string | null;
  choices: string[] | null;
  gold: string;
  from: Answer;
  to: Answer;
}

/** Joins a change with the prepared row behind it, if that is available. */
export function comparedRow(outcome: RowOutcome, row: PreparedRow | undefined, metric: string): ComparedRow {
  const { rowId, change, difference, from, to } = outcome;
  return {
    rowId,
    sourceLine: from.sourceLine,
    change,
    difference,
    prompt: row === undefined ? null : promptOf(row),
    choices: row?.choices?.map(({ text }) => text) ?? null,
    gold: from.gold,
    from: answerOf(from, metric),
    to: answerOf(to, metric),
  };
}

function promptOf({ segments }: PreparedRow): string {
  return segments
    .filter(({ target }) => !target)
    .map(({ text }) => text)
    .join('');
}

function answerOf(row: Prediction, metric: string): Answer {
  const { prediction, output, scores, flags } = row;
  return { prediction, output, scores, flags, value: valueOf(row, metric) };
}
