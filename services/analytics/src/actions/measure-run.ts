import { readFileSync } from 'node:fs';
import type { MetricRecord } from '@amuro/contracts';
import { sharedGroups } from '@amuro/statistics';
import {
  estimateMetric,
  type MetricEstimate,
  metricRows,
  type MetricRows,
} from '../domain/metric-estimate.ts';
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
  metrics: { record: MetricRecord; seed: string }[];
  exemplarRowIds: string[];
  /** Semantics version of measuring. */
  version: number;
}

export interface MeasuredRun {
  rowIds: string[];
  /** Null if no rows share a group. */
  groupIds: (string | null)[] | null;
  counts: AnswerCounts;
  metrics: { record: MetricRecord; rows: MetricRows | null; estimate: MetricEstimate }[];
}

/** Reads a predictions file and measures each metric over its rows. */
export function measureRun(
  input: MeasureRunInput,
): MeasuredRun | { refused: { line: number; expected: string; got: string } } {
  try {
    const records = input.metrics.map(({ record }) => record);
    const predictions = readPredictions(readFileSync(input.file, 'utf8'), records);
    const answered = predictions.filter((row) => !isSkipped(row));
    if (answered.length === 0)
      return { refused: { line: 1, expected: 'at least one answered row', got: 'none' } };
    const groupIds = sharedGroups(answered.map(({ groupId }) => groupId));
    return {
      rowIds: answered.map(({ rowId }) => rowId),
      groupIds,
      counts: countAnswers(predictions, new Set(input.exemplarRowIds)),
      metrics: input.metrics.map(({ record, seed }) => {
        const rows = metricRows(record, answered);
        return {
          record,
          rows,
          estimate: estimateMetric(record, rows, answered.length, seed, groupIds, input.version),
        };
      }),
    };
  } catch (error) {
    if (!(error instanceof PredictionsError)) throw error;
    return { refused: { line: error.line, expected: error.expected, got: error.got } };
  }
}
