import { comparePlaces } from '@amuro/contracts';
import type { CollectionReport } from '../collection.ts';
import type { Measurement } from '../measurement.ts';
import { baseTuning, type Grid, type GridCell, type Point, type Series } from './grid.ts';

/**
 * Joins a report with its measurements. Points are in training order; `base` is the first tuning; factors that no cell uses are
 * kept.
 */
export function buildGrid(
  collectionId: string,
  report: CollectionReport,
  measurements: ReadonlyMap<string, Measurement>,
): Grid {
  const { factors } = report;
  const branchOf = branchesOf(factors.series);
  const evaluations = new Map(factors.evaluations.map((evaluation) => [evaluation.name, evaluation]));
  const cells: GridCell[] = report.cells.flatMap((cell) => {
    const evaluation = evaluations.get(cell.evaluation);
    if (evaluation === undefined) return [];
    const found = cell.measurementIds.flatMap((id) => measurements.get(id) ?? []);
    // If a metric has several values, the first counts.
    const first = new Map(found.toReversed().map((measurement) => [measurement.metric, measurement]));
    return {
      cell:
        cell.point === null ? cell : { ...cell, point: { ...cell.point, seriesName: branchOf(cell.point) } },
      evaluation,
      measurements: first,
      others: found.filter((measurement) => first.get(measurement.metric) !== measurement),
      unknown: cell.measurementIds.filter((id) => !measurements.has(id)),
    };
  });
  const tuned = factors.tunings.filter(({ name }) => name !== baseTuning);
  return {
    collectionId,
    report,
    series: factors.series.flatMap((series) => branchSeries(series, branchOf)),
    tunings: [{ name: baseTuning, datasets: [] }, ...tuned],
    evaluations: factors.evaluations,
    cells,
  };
}

type Branch = (point: Point & { seriesName: string }) => string;

/**
 * Stages, and ingredients of a stage, restart their step count and are separate curves: after the first stage a point belongs to
 * a series such as `olmo-2.stage2-ingredient1`.
 */
function branchesOf(series: CollectionReport['factors']['series']): Branch {
  const first = new Map(series.map(({ name, points }) => [name, points.toSorted(comparePlaces)[0]]));
  return ({ seriesName, stage, ingredient }) => {
    const start = first.get(seriesName);
    if (start === undefined || (stage === start.stage && ingredient === start.ingredient)) return seriesName;
    return `${seriesName}.${stage}${ingredient === undefined ? '' : `-ingredient${ingredient}`}`;
  };
}

function branchSeries(series: Series, branchOf: Branch): Series[] {
  const branches = new Map<string, Point[]>(series.points.length === 0 ? [[series.name, []]] : []);
  for (const point of series.points.toSorted(comparePlaces)) {
    const name = branchOf({ ...point, seriesName: series.name });
    branches.set(name, [...(branches.get(name) ?? []), point]);
  }
  return [...branches].map(([name, points]) => ({ ...series, name, points }));
}
