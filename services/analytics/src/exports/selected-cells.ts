import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  type Point,
  type Series,
} from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { ExportOptions } from './export-kind.ts';

/** The grid, reduced to the cells that the options keep. */
export function selectCells(grid: Grid, { evaluations, tunings, series, revision }: ExportOptions): Grid {
  return {
    ...grid,
    cells: grid.cells.filter(
      ({ cell }) =>
        keeps(evaluations, cell.evaluation) &&
        keeps(tunings, cell.tuning) &&
        keeps(series, cell.point?.seriesName ?? null) &&
        (revision === null || cell.point?.revision === revision),
    ),
  };
}

function keeps(names: readonly string[], name: string | null): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}

export interface PointResults {
  series: Series;
  point: Point;
  tuning: string;
  results: { evaluation: Evaluation; measurements: Measurement[] }[];
}

/** All measurements of one checkpoint: the chosen tuning of the chosen point, or base of the last point. */
export function pointResults(grid: Grid, options: ExportOptions): PointResults | null {
  const series = grid.series.find(({ name }) => options.series.length === 0 || options.series.includes(name));
  const point =
    options.revision === null
      ? series?.points.at(-1)
      : series?.points.find(({ revision }) => revision === options.revision);
  if (series === undefined || point === undefined) return null;
  const tuning = options.tunings[0] ?? baseTuning;
  const wanted = grid.evaluations.filter(
    ({ name }) => options.evaluations.length === 0 || options.evaluations.includes(name),
  );
  const results = wanted.flatMap((evaluation) => {
    const address = { series: series.name, revision: point.revision, tuning, evaluation: evaluation.name };
    const cell = findCell(grid, address);
    return cell === undefined || cell.measurements.size === 0
      ? []
      : [{ evaluation, measurements: [...cell.measurements.values()] }];
  });
  return { series, point, tuning, results };
}
