import { readFileSync } from 'node:fs';
import { type Estimate, estimate, sharedGroups } from '@amuro/statistics';
import {
  type AnswerCounts,
  countAnswers,
  isSkipped,
  PredictionsError,
  readPredictions,
} from '../domain/predictions.ts';

export interface MeasureRunInput {
  /** Absolute path of the run's predictions. */
  file: string;
  /** Metrics to measure, each with the seed of its resamples. */
  metrics: { metric: string; seed: string }[];
  exemplarRowIds: string[];
}

export interface MeasuredRun {
  rowIds: string[];
  /** Null where no rows share a group. */
  groupIds: (string | null)[] | null;
  counts: AnswerCounts;
  metrics: { metric: string; values: Float64Array; estimate: Estimate }[];
}

/** Reads a predictions file and measures each metric over its rows. */
export function measureRun(
  input: MeasureRunInput,
): MeasuredRun | { refused: { line: number; expected: string; got: string } } {
  try {
    const names = input.metrics.map(({ metric }) => metric);
    const rows = readPredictions(readFileSync(input.file, 'utf8'), names);
    const answered = rows.filter((row) => !isSkipped(row));
    if (answered.length === 0)
      return { refused: { line: 1, expected: 'at least one answered row', got: 'none' } };
    const groupIds = sharedGroups(answered.map(({ groupId }) => groupId));
    return {
      rowIds: answered.map(({ rowId }) => rowId),
      groupIds,
      counts: countAnswers(rows, new Set(input.exemplarRowIds)),
      metrics: input.metrics.map(({ metric, seed }) => {
        const values = Float64Array.from(answered, (row) => row.metrics[metric]!);
        return { metric, values, estimate: estimate(values, seed, groupIds) };
      }),
    };
  } catch (error) {
    if (!(error instanceof PredictionsError)) throw error;
    return { refused: { line: error.line, expected: error.expected, got: error.got } };
  }
}
