import { baseTuning, type Evaluation, type Grid, type Point, type Series } from '../domain/grid/grid.ts';
import { findCell } from '../domain/grid/find-cell.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { ExportOptions } from './export-kind.ts';

export interface PointResults {
  series: Series;
  point: Point;
  tuning: string;
  results: { evaluation: Evaluation; measurements: Measurement[] }[];
}

/** All that was measured of one checkpoint: the chosen tuning of the chosen point, or base of the last point. */
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
