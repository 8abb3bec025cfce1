import type { CsvValue } from '../to-csv.ts';
import { baselineName } from './display-names.ts';
import { type Grid, primaryMetric } from './grid.ts';

const nothing = {
  primary: true,
  value: null,
  n: null,
  standardError: null,
  low: null,
  high: null,
  chanceLevel: null,
  verdict: null,
  reasons: null,
  measurementId: null,
  scoringRunId: null,
  file: null,
  at: null,
  digest: null,
};

/** The columns that every row has, in order. */
export const cellColumns: readonly string[] = [
  'cellId series revision step tokensSeen tuning baseline baselineTuning evaluation dataset',
  'task role format shots method state reason metric',
  Object.keys(nothing).join(' '),
].flatMap((names) => names.split(' '));

/** Every cell of a study as table rows, one per metric; a cell without measurements has one row that states the reason. */
export function flattenCells({ cells }: Grid): Record<string, CsvValue>[] {
  return cells.flatMap(({ cell, evaluation, measurements, others }): Record<string, CsvValue>[] => {
    const place = {
      cellId: cell.id,
      series: cell.point?.seriesName ?? null,
      revision: cell.point?.revision ?? null,
      step: cell.point?.step ?? null,
      tokensSeen: cell.point?.tokensSeen ?? null,
      tuning: cell.tuning,
      baseline: cell.baseline === null ? null : baselineName(cell.baseline),
      baselineTuning: cell.baseline?.tuning ?? null,
      evaluation: evaluation.name,
      dataset: evaluation.datasetName,
      task: evaluation.task,
      role: evaluation.role,
      format: evaluation.format,
      shots: evaluation.shots,
      method: evaluation.method,
      state: cell.state,
      reason: cell.reason,
    };
    if (measurements.size === 0) return [{ ...place, metric: primaryMetric(evaluation), ...nothing }];
    return [...measurements.values(), ...others].map(
      ({ metric, value, n, standardError, interval, chanceLevel, verdict, id, scoringRun, published }) =>
        // Spreading one object into a literal with this many more properties takes ten times as long.
        Object.assign({}, place, {
          metric,
          primary: metric === primaryMetric(evaluation),
          value,
          n,
          standardError,
          low: interval?.low,
          high: interval?.high,
          chanceLevel,
          verdict: verdict.status,
          reasons: verdict.reasons.map(({ code, detail }) => `${code}: ${detail}`).join('; '),
          measurementId: id,
          scoringRunId: scoringRun?.id,
          file: published?.file,
          at: published?.at,
          digest: (scoringRun ?? published)?.digest,
        }),
    );
  });
}
