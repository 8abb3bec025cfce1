import type { Prediction } from '@amuro/contracts';

/** What the predictions of a run look like as a whole. */
export interface AnswerCounts {
  rows: number;
  /** Rows that did not fit and were skipped on request: they have no answer and take no part in any mean. */
  skipped: number;
  /** Occurrences of each gold and each answer; the empty string stands for none. */
  golds: Record<string, number>;
  answers: Record<string, number>;
  /** Rows that also stand before the prompts as exemplars. */
  exemplars: number;
}

/** Counts golds, answers and exemplars among the rows. */
export function countAnswers(rows: readonly Prediction[], exemplarRowIds: ReadonlySet<string>): AnswerCounts {
  const answered = rows.filter((row) => !isSkipped(row));
  return {
    rows: rows.length,
    skipped: rows.length - answered.length,
    golds: occurrences(answered.map(({ gold }) => gold)),
    answers: occurrences(answered.map(({ prediction }) => prediction ?? '')),
    exemplars: rows.filter(({ rowId, flags }) => exemplarRowIds.has(rowId) || flags.includes('exemplar'))
      .length,
  };
}

export function isSkipped({ flags }: Prediction): boolean {
  return flags.includes('overflow-skipped');
}

function occurrences(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
