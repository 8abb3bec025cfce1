import type { PreparedRow, Prediction } from '@amuro/contracts';
import type { Change, RowOutcome } from './compare-row-outcomes.ts';

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
