import { type Evaluation, findCell, type Grid, measured, type Point, type Series } from './grid.ts';
import type { Measurement } from '../measurement.ts';

/** One dataset in several prompt formats at one checkpoint of a tuning. */
export interface FormatGroup {
  name: string;
  formats: { evaluation: Evaluation; measurement: Measurement; cellId: string }[];
}

/** The datasets that a tuning is measured on in two formats or more at a checkpoint; invalid values are excluded. */
export function formatGroups(grid: Grid, series: Series, tuning: string, { revision }: Point): FormatGroup[] {
  return askedAlike(grid.evaluations).flatMap((evaluations) => {
    const formats = evaluations.flatMap((evaluation) => {
      const address = { series: series.name, revision, tuning, evaluation: evaluation.name };
      const cell = findCell(grid, address);
      const measurement = measured(cell);
      if (cell === undefined || measurement === null || measurement.verdict.status === 'invalid') return [];
      return { evaluation, measurement, cellId: cell.cell.id };
    });
    return formats.length < 2 ? [] : [{ name: evaluations[0]!.datasetName, formats }];
  });
}

/** Two formats of one dataset at the last checkpoint that has several. */
export interface FormatPair {
  series: string;
  tuning: string;
  revision: string;
  dataset: string;
  formats: [from: string, to: string];
  from: Measurement;
  to: Measurement;
}

/** Every two formats of a dataset, for each tuning at its last checkpoint with several formats. */
export function formatPairs(grid: Grid): FormatPair[] {
  return grid.series.flatMap((series) =>
    grid.tunings.flatMap(({ name: tuning }) => {
      const { point, groups } = lastFormats(grid, series, tuning) ?? { groups: [] };
      return groups.flatMap(({ name: dataset, formats }) =>
        formats.flatMap((one, index) =>
          formats.slice(index + 1).map((other) => ({
            series: series.name,
            tuning,
            revision: point!.revision,
            dataset,
            formats: [one.evaluation.format, other.evaluation.format] as [string, string],
            from: one.measurement,
            to: other.measurement,
          })),
        ),
      );
    }),
  );
}

function lastFormats(grid: Grid, series: Series, tuning: string) {
  for (const point of series.points.toReversed()) {
    const groups = formatGroups(grid, series, tuning, point);
    if (groups.length > 0) return { point, groups };
  }
  return null;
}

/** Evaluations that differ only in their format. */
function askedAlike(evaluations: readonly Evaluation[]): Evaluation[][] {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const { datasetName, task, role, shots, method } = evaluation;
    const key = [datasetName, task, role, shots, method].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), evaluation]);
  }
  return [...groups.values()];
}
