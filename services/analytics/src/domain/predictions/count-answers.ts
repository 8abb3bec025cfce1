import type { Prediction } from '@amuro/contracts';

/** What the predictions of a run look like as a whole. */
export type AnswerCounts = {
  rows: number;
  /** Occurrences of each gold and each answer; the empty string stands for none. */
  golds: Record<string, number>;
  answers: Record<string, number>;
  /** Rows that also stand before the prompts as exemplars. */
  exemplars: number;
};

/** Counts golds, answers and exemplars among the rows. */
export function countAnswers(rows: readonly Prediction[], exemplarRowIds: ReadonlySet<string>): AnswerCounts {
  return {
    rows: rows.length,
    golds: occurrences(rows.map(({ gold }) => gold)),
    answers: occurrences(rows.map(({ prediction }) => prediction ?? '')),
    exemplars: rows.filter(({ rowId, flags }) => exemplarRowIds.has(rowId) || flags.includes('exemplar'))
      .length,
  };
}

function occurrences(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
