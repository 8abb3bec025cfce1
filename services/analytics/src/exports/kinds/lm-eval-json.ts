import { knownMetric } from '@amuro/contracts';
import { baseTuning, type Evaluation } from '../../domain/grid/grid.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { ExportKind } from '../export-kind.ts';
import { pointResults } from '../selected-cells.ts';

/** Results of one checkpoint in the format that lm-evaluation-harness writes, for tools that read it. */
export const lmEvalJson: ExportKind = {
  kind: 'lm-eval-json',
  description:
    'Results of one checkpoint (series, revision, tuning) in the format of an lm-evaluation-harness results file',
  contentType: 'application/json',
  extension: 'json',
  write: (grid, options) => {
    const found = pointResults(grid, options);
    const results = found?.results ?? [];
    const perTask = <T>(value: (evaluation: Evaluation, measurements: Measurement[]) => T) =>
      Object.fromEntries(
        results.map(({ evaluation, measurements }) => [evaluation.name, value(evaluation, measurements)]),
      );
    const tuned = found === null || found.tuning === baseTuning ? '' : `,tuning=${found.tuning}`;
    const model = found === null ? '' : `pretrained=${found.series.name},revision=${found.point.revision}`;
    return `${JSON.stringify(
      {
        results: perTask((evaluation, measurements) => ({
          alias: evaluation.name,
          ...valuesOf(measurements),
        })),
        'n-shot': perTask(({ shots }) => shots),
        'n-samples': perTask(({ rows }, measurements) => ({
          original: rows,
          effective: measurements[0]?.n ?? rows,
        })),
        versions: perTask(() => 1),
        higher_is_better: perTask((_, measurements) =>
          Object.fromEntries(measurements.map(({ metric, scale }) => [nameOf(metric), scale.higherIsBetter])),
        ),
        config: { model: 'amuro', model_args: `${model}${tuned}` },
        model_name: found?.series.name ?? null,
        amuro: perTask((_, measurements) => ({
          measurementIds: measurements.map(({ id }) => id),
          verdicts: Object.fromEntries(measurements.map(({ metric, verdict }) => [nameOf(metric), verdict])),
        })),
      },
      null,
      2,
    )}\n`;
  },
};

function valuesOf(measurements: readonly Measurement[]): Record<string, number | string> {
  return Object.fromEntries(
    measurements.flatMap(({ metric, value, standardError }): [string, number | string][] => [
      [`${nameOf(metric)},none`, value],
      [`${nameOf(metric)}_stderr,none`, standardError ?? 'N/A'],
    ]),
  );
}

/** The name of a metric in lm-evaluation-harness, if it has the same metric. */
function nameOf(metric: string): string {
  return knownMetric(metric)?.publishedAs[0] ?? metric.replaceAll('-', '_');
}
