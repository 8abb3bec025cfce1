import type { Prediction, PreparedRow } from '@amuro/contracts';

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

type Answer = Pick<Prediction, 'prediction' | 'output' | 'scores' | 'flags'> & { value: number };

/** One row with what two scorings made of it. */
export interface ComparedRow {
  rowId: string;
  sourceLine: number;
  change: Change;
  difference: number;
  /** The row's own prompt, without exemplars; null where its prepared set cannot be had. */
  prompt: string | null;
  choices: string[] | null;
  gold: string;
  from: Answer;
  to: Answer;
}

/** Joins an outcome with the prepared row that was asked, if it is known. */
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

function answerOf({ prediction, output, scores, flags, metrics }: Prediction, metric: string): Answer {
  return { prediction, output, scores, flags, value: metrics[metric] ?? 0 };
}
